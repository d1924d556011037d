import type { Report, ReportState, Timeliness } from '../api/types';
import { formatDay, formatInstant } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { Icon, type IconName } from '../ui/Icon';

const STATES: Record<ReportState, [tone: string, icon: IconName]> = {
  OPEN: ['waiting', 'clock'],
  SUBMITTED: ['on_pace', 'pace'],
  RETURNED: ['behind', 'warning'],
  APPROVED: ['met', 'check'],
  LOCKED: ['met', 'lock'],
};
const TIMELINESS: Record<Timeliness, [tone: string, icon: IconName]> = {
  NOT_DUE: ['waiting', 'clock'],
  ON_TIME: ['met', 'check'],
  LATE: ['behind', 'clock'],
  MISSING: ['missed', 'warning'],
};

export function ReportFacts({ report }: { report: Report }) {
  const { t } = useI18n();
  const [stateTone, stateIcon] = STATES[report.state];
  const [timeTone, timeIcon] = TIMELINESS[report.timeliness];
  return (
    <dl className="facts">
      <div>
        <dt>{t('report.state')}</dt>
        <dd>
          <span className={`badge badge-${stateTone}`} data-testid="report-state">
            <Icon name={stateIcon} />
            {t(`report.state.${report.state}`)}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('report.dueOn')}</dt>
        <dd>{report.dueOn ? formatDay(report.dueOn) : t('report.noDueDay')}</dd>
      </div>
      <div>
        <dt>{t('report.timeliness')}</dt>
        <dd>
          <span className={`badge badge-${timeTone}`}>
            <Icon name={timeIcon} />
            {t(`report.timeliness.${report.timeliness}`)}
          </span>
        </dd>
      </div>
      {report.submittedAt && (
        <div>
          <dt>{t('report.submittedAt')}</dt>
          <dd>{formatInstant(report.submittedAt)}</dd>
        </div>
      )}
    </dl>
  );
}
