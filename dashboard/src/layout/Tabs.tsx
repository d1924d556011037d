import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place, type Section } from '../routing/place';
import { useCompleteness } from '../completeness/useCompleteness';

export function Tabs({ place }: { place: Place }) {
  const { t } = useI18n();
  const { data } = useCompleteness(place.unit, place.period);
  const sections: Section[] =
    levelOf(place.unit) === 'VILLAGE'
      ? ['overview', 'reports', 'activities']
      : ['overview', 'completeness', 'reports', 'activities'];
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
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
