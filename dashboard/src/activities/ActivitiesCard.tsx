import { useState } from 'react';
import type { Activity } from '../api/types';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { MoreButton } from '../ui/MoreButton';
import { AmendForm } from './AmendForm';
import { ActivityRow } from './ActivityRow';
import { useActivities } from './useActivities';

/** The journal (nhật ký hoạt động) of the unit in the period. */
export function ActivitiesCard({ place }: { place: Place }) {
  const { t } = useI18n();
  const { first, items, next, showMore } = useActivities(place.unit, place.period);
  const title = t('activity.title');
  const [amended, setAmended] = useState<Activity | null>(null);
  if (amended) {
    return (
      <Card title={t('amend.title')} className="narrow">
        <AmendForm
          activity={amended}
          cancel={() => setAmended(null)}
          done={() => {
            setAmended(null);
            first.reload();
          }}
        />
      </Card>
    );
  }
  return (
    <Card title={title} className="wide">
      <Loaded of={first} lines={8}>
        {() =>
          items.length === 0 ? (
            <p className="empty">{t('activity.none')}</p>
          ) : (
            <div
              className="table-scroll"
              role="region"
              aria-label={t('table.scroll', { name: title })}
              tabIndex={0}
            >
              <table>
                <caption className="visually-hidden">{title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('activity.type')}</th>
                    <th scope="col">{t('activity.heldOn')}</th>
                    <th scope="col">{t('activity.team')}</th>
                    <th scope="col" className="number">
                      {t('activity.participants')}
                    </th>
                    <th scope="col" className="number">
                      {t('activity.households')}
                    </th>
                    <th scope="col">{t('activity.place')}</th>
                    <th scope="col" aria-label={t('activity.void')} />
                  </tr>
                </thead>
                <tbody>
                  {items.map(activity => (
                    <ActivityRow
                      key={activity.activityId}
                      activity={activity}
                      place={place}
                      amend={() => {
                        setAmended(activity);
                        window.scrollTo(0, 0);
                      }}
                      changed={first.reload}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      {next && <MoreButton onClick={() => void showMore()} />}
    </Card>
  );
}
