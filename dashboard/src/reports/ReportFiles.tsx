import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import { DOCUMENT_FORMATS, type DocumentFormat, type Report } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';

/** The report as a file to print, sign and send. */
export function ReportFiles({ report }: { report: Report }) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [loading, setLoading] = useState<DocumentFormat | null>(null);

  const download = async (format: DocumentFormat) => {
    setLoading(format);
    await attempt(() => api.download(paths.document(report.unit, report.period, format)));
    setLoading(null);
  };

  return (
    <div className="report-files" role="group" aria-label={t('report.files')}>
      <span className="report-files-title">{t('report.files')}</span>
      {DOCUMENT_FORMATS.map(format => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void download(format)}
        >
          <Icon name="download" />
          {t(loading === format ? 'report.file.loading' : `report.file.${format}`)}
        </button>
      ))}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
