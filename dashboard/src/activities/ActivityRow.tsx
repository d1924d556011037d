import type { Activity } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { useFormat } from '../figures/useFormat';
import { formatDay } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { isMessage } from '../i18n/isMessage';
import type { Place } from '../routing/place';
import { mayRecord } from '../recording/permissions';
import { teamUnit } from '../units/teamCode';
import { TeamName } from './TeamName';
import { VoidForm } from './VoidForm';

interface ActivityRowProps {
  activity: Activity;
  place: Place;
  amend: () => void;
  changed: () => void;
}

export function ActivityRow({ activity, place, amend, changed }: ActivityRowProps) {
  const { t } = useI18n();
  const format = useFormat();
  const claims = useClaims();
  const mayChange = activity.state !== 'VOIDED' && mayRecord(claims, teamUnit(activity.team));
  const key = `activity.${activity.type}`;
  return (
    <tr className={activity.state === 'VOIDED' ? 'voided' : ''}>
      <th scope="row">
        {isMessage(key) ? t(key) : activity.type}
        {activity.state === 'VOIDED' && <span className="row-target">{t('activity.voided')}</span>}
      </th>
      <td>
        {formatDay(activity.heldOn)}
        {activity.countedOn && (
          <span className="row-target">
            {t('activity.countedOn', { day: formatDay(activity.countedOn) })}
          </span>
        )}
      </td>
      <td>
        <TeamName code={activity.team} place={place} />
      </td>
      <td className="number">{format.number(activity.participants)}</td>
      <td className="number">{format.number(activity.householdCount)}</td>
      <td>{activity.venue}</td>
      <td>
        {mayChange && (
          <>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${t('amend.action')}: ${formatDay(activity.heldOn)}`}
              onClick={amend}
            >
              {t('amend.action')}
            </button>
            <VoidForm activity={activity} done={changed} />
          </>
        )}
      </td>
    </tr>
  );
}
