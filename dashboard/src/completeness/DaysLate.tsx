import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';

/** By how many days a report is overdue. */
export function DaysLate({ days, short = false }: { days: number; short?: boolean }) {
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
      {short ? t('completeness.days', { n: days }) : t('children.late', { days })}
    </span>
  );
}
