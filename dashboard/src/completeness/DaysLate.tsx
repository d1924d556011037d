import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';

/** By how many days a report is overdue. */
export function DaysLate({ days }: { days: number }) {
  const { t } = useI18n();
  if (days <= 0) {
    return (
      <span className="badge badge-waiting">
        <Icon name="clock" />
        {t(days === 0 ? 'completeness.today' : 'completeness.notYet')}
      </span>
    );
  }
  return (
    <span className={`badge ${days > 7 ? 'badge-missed' : 'badge-behind'}`}>
      <Icon name="warning" />
      {t('children.late', { days })}
    </span>
  );
}
