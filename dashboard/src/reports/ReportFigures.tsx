import type { Report } from '../api/types';
import { IndicatorGroups } from '../figures/IndicatorGroups';
import { formatDay } from '../format/dates';
import { useI18n } from '../i18n/I18n';

/** The figures that go with the report: those of the moment until it is submitted, then the frozen ones. */
export function ReportFigures({ report }: { report: Report }) {
  const { t } = useI18n();
  if (!report.figures?.length) return null;
  const title = t(report.submittedAt ? 'report.figures.frozen' : 'report.figures.open');
  return (
    <section>
      <h3>{title}</h3>
      <p className="muted">
        {t('report.figures.days', { first: formatDay(report.firstDay), last: formatDay(report.lastDay) })}
      </p>
      {report.submittedAt && report.provisional && <p className="muted">{t('report.figures.provisional')}</p>}
      <IndicatorGroups caption={title} indicators={report.figures} />
    </section>
  );
}
