import { useClaims } from '../auth/SessionProvider';
import { levelOf, type Level } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place, type Section } from '../routing/place';
import { mayRecord } from '../recording/permissions';
import { useOutbox } from '../recording/OutboxProvider';
import { useCompleteness } from '../completeness/useCompleteness';

/** A province has too many teams for one list: they are found under their commune. */
const SHOWN: Partial<Record<Level, Section[]>> = {
  PROVINCE: ['overview', 'completeness', 'reports', 'activities'],
  COMMUNE: ['overview', 'record', 'completeness', 'reports', 'teams', 'activities'],
  VILLAGE: ['overview', 'record', 'reports', 'teams', 'activities'],
};

export function Tabs({ place }: { place: Place }) {
  const { t } = useI18n();
  const { data } = useCompleteness(place.unit, place.period);
  const { entries } = useOutbox();
  const claims = useClaims();
  const sections = (SHOWN[levelOf(place.unit)] ?? []).filter(
    section => section !== 'record' || mayRecord(claims, place.unit),
  );
  const waiting = entries.filter(({ state }) => state !== 'SENT').length;
  return (
    <nav aria-label={t('nav.sections')} className="tabs">
      <ul>
        {sections.map(section => (
          <li key={section}>
            <Link
              href={hrefOf({ ...place, section })}
              aria-current={place.section === section ? 'page' : undefined}
            >
              {t(`section.${section}`)}
              {section === 'completeness' && data && data.missing.length > 0 && (
                <span className="tab-count">{data.missing.length}</span>
              )}
              {section === 'record' && waiting > 0 && <span className="tab-count">{waiting}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
