import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { ApiProblem } from '../api/problem';
import { DOCUMENT_FORMATS, type DocumentFormat, type Report } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';
import { ProblemNotice } from '../ui/ProblemNotice';

/** The report as a file to print, sign and send. */
export function ReportFiles({ report }: { report: Report }) {
  const api = useApi();
  const { t } = useI18n();
  const [loading, setLoading] = useState<DocumentFormat | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const download = async (format: DocumentFormat) => {
    setLoading(format);
    setProblem(null);
    try {
      await api.download(paths.document(report.unit, report.period, format));
    } catch (failure) {
      setProblem(failure as ApiProblem);
    } finally {
      setLoading(null);
    }
  };

  return (
    <div className="report-files" role="group" aria-label={t('report.files')}>
      <span className="report-files-title">{t('report.files')}</span>
      {DOCUMENT_FORMATS.map(format => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={loading !== null}
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
