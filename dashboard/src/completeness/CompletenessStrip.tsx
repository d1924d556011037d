import { formatDay } from '../format/dates';
import { formatPeriod } from '../format/periods';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { Icon } from '../ui/Icon';
import { CompletenessBar } from './CompletenessBar';
import { useCompleteness } from './useCompleteness';

/** One line on the first screen: how many have reported, and the way to those who have not. */
export function CompletenessStrip({ place }: { place: Place }) {
  const { t, language } = useI18n();
  const { data } = useCompleteness(place.unit, place.period);
  if (!data || data.expected === 0) return null;
  const due = data.missing.flatMap(({ dueOn }) => dueOn ?? []).sort()[0];
  return (
    <section className="strip" aria-label={t('section.completeness')}>
      <div className="strip-text">
        <p>
          <strong>
            {data.missing.length === 0
              ? t('completeness.allIn')
              : t('completeness.still', { n: data.missing.length })}
          </strong>{' '}
          <span className="muted">
            {formatPeriod(place.period, language)}
            {due && `, ${t('completeness.dueOn').toLowerCase()} ${formatDay(due)}`}
          </span>
        </p>
        <CompletenessBar completeness={data} />
      </div>
      {data.missing.length > 0 && (
        <Link className="button" href={hrefOf({ ...place, section: 'completeness' })}>
          {t('completeness.see')}
          <Icon name="right" />
        </Link>
      )}
    </section>
  );
}
