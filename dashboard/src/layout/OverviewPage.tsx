import { ActivitiesCard } from '../activities/ActivitiesCard';
import { CompletenessStrip } from '../completeness/CompletenessStrip';
import { HeadlineFigures } from '../figures/HeadlineFigures';
import { HeadlineSkeleton } from '../figures/HeadlineSkeleton';
import { IndicatorTable } from '../figures/IndicatorTable';
import { NoActivityHint } from '../figures/NoActivityHint';
import { useFigures } from '../figures/useFigures';
import { levelOf } from '../hierarchy/unitPath';
import { RankingCard } from '../merits/RankingCard';
import type { Place } from '../routing/place';
import { TrendCard } from '../trend/TrendCard';
import { Card } from '../ui/Card';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Skeleton } from '../ui/Skeleton';
import { ChildrenCard } from '../units/ChildrenCard';
import { ShadesCard } from '../units/ShadesCard';
import { TeamsCard } from '../units/TeamsCard';
import { useI18n } from '../i18n/I18n';

/** The unit at a glance: who has not reported, the figures against their targets, the trend, the units below. */
export function OverviewPage({ place }: { place: Place }) {
  const { t } = useI18n();
  const { data, problem, reload } = useFigures(place.unit, place.period);
  const level = levelOf(place.unit);
  const village = level === 'VILLAGE';
  return (
    <>
      <CompletenessStrip place={place} />
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {data && <NoActivityHint place={place} figures={data} />}
      {data ? (
        <HeadlineFigures place={place} indicators={data.indicators} />
      ) : (
        !problem && <HeadlineSkeleton />
      )}
      <div className="columns">
        <div className="column-main">
          <TrendCard place={place} />
          {level === 'PROVINCE' && <ShadesCard place={place} />}
          {village ? <TeamsCard place={place} /> : <ChildrenCard place={place} />}
          {village ? <ActivitiesCard place={place} /> : <RankingCard place={place} />}
        </div>
        {data ? (
          <IndicatorTable indicators={data.indicators} />
        ) : (
          !problem && (
            <Card title={t('figure.all')}>
              <Skeleton lines={16} />
            </Card>
          )
        )}
      </div>
    </>
  );
}
