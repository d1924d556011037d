import { useState } from 'react';
import { paths } from '../api/paths';
import type { CatalogueIndicator, StatedValues } from '../api/types';
import { get, getVersioned, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { levelOf } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { mayState } from './permissions';
import { OwnIndicators } from './OwnIndicators';
import { SizeForm } from './SizeForm';
import { StatisticsForm } from './StatisticsForm';

/** The numbers that come from outside the platform (số liệu thống kê), for the office that states them. */
export function StatisticsCard({ place }: { place: Place }) {
  const claims = useClaims();
  return mayState(claims, place.unit) ? <Statistics place={place} /> : null;
}

function Statistics({ place }: { place: Place }) {
  const { t } = useI18n();
  const path = paths.statistics(place.unit, place.period);
  const stated = useResource(path, getVersioned<StatedValues>(path));
  const cataloguePath = paths.catalogue(place.unit);
  const catalogue = useResource(cataloguePath, get<{ indicators: CatalogueIndicator[] }>(cataloguePath));
  const [done, setDone] = useState(false);
  return (
    <Card title={t('statistics.title')}>
      <p className="muted">{t('statistics.from')}</p>
      <Loaded of={catalogue} lines={6}>
        {({ indicators }) => (
          <Loaded of={stated} lines={6}>
            {found => (
              <StatisticsForm
                key={`${path} ${found.version}`}
                place={place}
                indicators={indicators.filter(({ source }) => source === 'STATISTICS')}
                stated={found}
                reload={stated.reload}
                saved={() => {
                  setDone(true);
                  stated.reload();
                }}
              />
            )}
          </Loaded>
        )}
      </Loaded>
      <SizeForm unit={place.unit} />
      {levelOf(place.unit) === 'PROVINCE' && catalogue.data && (
        <OwnIndicators unit={place.unit} indicators={catalogue.data.indicators} changed={catalogue.reload} />
      )}
      <p role="status" className="done">
        {done && t('statistics.done')}
      </p>
    </Card>
  );
}
