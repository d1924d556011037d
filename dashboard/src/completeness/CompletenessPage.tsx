import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { CompletenessBar } from './CompletenessBar';
import { CompletenessCounts } from './CompletenessCounts';
import { CopyForZalo } from './CopyForZalo';
import { MissingTable } from './MissingTable';
import { RemindNow } from './RemindNow';
import { useCompleteness } from './useCompleteness';

/** Who has not reported, the most late first. */
export function CompletenessPage({ place }: { place: Place }) {
  const { t } = useI18n();
  const completeness = useCompleteness(place.unit, place.period);
  return (
    <Card title={t('completeness.title')} className="narrow">
      <Loaded of={completeness} lines={8}>
        {data => (
          <>
            <CompletenessCounts completeness={data} />
            <CompletenessBar completeness={data} />
            {data.missing.length === 0 ? (
              <p className="empty">{t(data.expected === 0 ? 'completeness.nobody' : 'completeness.allIn')}</p>
            ) : (
              <>
                <MissingTable place={place} missing={data.missing} />
                <RemindNow place={place} />
                <CopyForZalo place={place} completeness={data} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}
