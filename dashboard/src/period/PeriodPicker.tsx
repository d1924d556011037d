import { localDay } from '../format/dates';
import { formatPeriod } from '../format/periods';
import { useI18n } from '../i18n/I18n';
import { navigate } from '../routing/location';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { Icon } from '../ui/Icon';
import { choices } from './choices';
import { convert, partsOf, shift, type PeriodKind } from './period';

const KINDS: PeriodKind[] = ['MONTH', 'QUARTER', 'YEAR'];

export function PeriodPicker({ place }: { place: Place }) {
  const { t, language } = useI18n();
  const { period } = place;
  const { kind } = partsOf(period);
  const href = (to: string) => hrefOf({ ...place, period: to });
  const step = (by: number, label: string, icon: 'left' | 'right') => (
    <Link className="icon-button" href={href(shift(period, by))} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  );
  return (
    <div className="period" role="group" aria-label={t('period.label')}>
      <select
        aria-label={t('period.kind')}
        value={kind}
        onChange={event => navigate(href(convert(period, event.target.value as PeriodKind)))}
      >
        {KINDS.map(each => (
          <option key={each} value={each}>
            {t(`period.${each}`)}
          </option>
        ))}
      </select>
      {step(-1, t('period.previous'), 'left')}
      <select
        aria-label={t('period.label')}
        className="period-value"
        value={period}
        onChange={event => navigate(href(event.target.value))}
      >
        {choices(period, localDay(new Date())).map(each => (
          <option key={each} value={each}>
            {formatPeriod(each, language)}
          </option>
        ))}
      </select>
      {step(1, t('period.next'), 'right')}
    </div>
  );
}
