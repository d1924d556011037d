import type { Activity } from '../api/types';
import { useFormat } from '../figures/useFormat';
import { formatDay } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { vi, type MessageKey } from '../i18n/vi';
import type { Place } from '../routing/place';
import { TeamName } from './TeamName';

const isMessage = (key: string): key is MessageKey => key in vi;

export function ActivityRow({ activity, place }: { activity: Activity; place: Place }) {
  const { t } = useI18n();
  const format = useFormat();
  const key = `activity.${activity.type}`;
  return (
    <tr className={activity.state === 'VOIDED' ? 'voided' : ''}>
      <th scope="row">
        {isMessage(key) ? t(key) : activity.type}
        {activity.state === 'VOIDED' && <span className="row-target">{t('activity.voided')}</span>}
      </th>
      <td>{formatDay(activity.heldOn)}</td>
      <td>
        <TeamName code={activity.team} place={place} />
      </td>
      <td className="number">{format.number(activity.participants)}</td>
      <td className="number">{format.number(activity.householdCount)}</td>
      <td>{activity.venue}</td>
    </tr>
  );
}
