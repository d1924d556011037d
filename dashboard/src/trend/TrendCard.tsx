import { lazy, Suspense, useState } from 'react';
import { useFigures } from '../figures/useFigures';
import { useShortName } from '../figures/useShortName';
import { useI18n } from '../i18n/I18n';
import { partsOf } from '../period/period';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { Skeleton } from '../ui/Skeleton';
import { TrendControls } from './TrendControls';
import { TrendTable } from './TrendTable';
import { monthlySeries } from './monthlySeries';

// The chart library is most of the application's weight and none of its first screen.
const TrendChart = lazy(() => import('./TrendChart'));

/** One indicator over the months of the year, with the months of the chosen period standing out. */
export function TrendCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const short = useShortName();
  const [code, setCode] = useState('HOUSEHOLDS_SUPPORTED');
  const [asTable, setAsTable] = useState(false);
  const { year } = partsOf(place.period);
  const figures = useFigures(place.unit, String(year), 'month');
  const indicators = figures.data?.indicators.filter(({ kind }) => kind !== 'RATIO') ?? [];
  const name = short(indicators.find(indicator => indicator.code === code) ?? { code });

  return (
    <Card
      title={t('trend.title', { year })}
      actions={
        <TrendControls
          indicators={indicators}
          code={code}
          onCode={setCode}
          asTable={asTable}
          onAsTable={setAsTable}
        />
      }
    >
      <div className="trend">
        <Loaded of={figures} lines={6}>
          {data => {
            const months = monthlySeries(data.rows ?? [], year, code, place.period);
            if (asTable) return <TrendTable name={name} months={months} />;
            return (
              <Suspense fallback={<Skeleton lines={6} />}>
                <TrendChart name={name} months={months} />
              </Suspense>
            );
          }}
        </Loaded>
      </div>
    </Card>
  );
}
