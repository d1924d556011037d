import type { Figures } from '../api/types';
import { formatPeriod } from '../format/periods';
import { useI18n } from '../i18n/I18n';
import { convert, partsOf } from '../period/period';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { Icon } from '../ui/Icon';
import { latestActiveMonth } from './latestActiveMonth';
import { useFigures } from './useFigures';

/** Where nothing happened in a period, the way to the latest one in which something did. */
export function NoActivityHint({ place, figures }: { place: Place; figures: Figures }) {
  const activities = figures.indicators.find(({ code }) => code === 'ACTIVITIES');
  return activities?.value ? null : <Hint place={place} />;
}

function Hint({ place }: { place: Place }) {
  const { t, language } = useI18n();
  const { year, kind } = partsOf(place.period);
  const thisYear = useFigures(place.unit, String(year), 'month').data?.rows ?? [];
  const lastYear = useFigures(place.unit, String(year - 1), 'month').data?.rows ?? [];
  const month = latestActiveMonth([...lastYear, ...thisYear]);
  const period = month && convert(month, kind);
  return (
    <div className="notice notice-row" role="note">
      <Icon name="clock" />
      <p>{t('figure.empty')}</p>
      {period && period !== place.period && (
        <Link className="button" href={hrefOf({ ...place, period })}>
          {t('figure.latest', { period: formatPeriod(period, language) })}
          <Icon name="right" />
        </Link>
      )}
    </div>
  );
}
