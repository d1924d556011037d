import { useState } from 'react';
import type { ApiProblem } from '../api/problem';
import type { Report } from '../api/types';
import { useApi } from '../api/ApiProvider';
import { useClaims } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { ChangesTable } from './ChangesTable';
import { DecisionForm } from './DecisionForm';
import { LockForm } from './LockForm';
import { NarrativeForm } from './NarrativeForm';
import { NarrativeText } from './NarrativeText';
import { mayDecide, mayLock, maySubmit } from './permissions';
import { ReportFacts } from './ReportFacts';
import { ReportFigures } from './ReportFigures';
import { ReportFiles } from './ReportFiles';

export type Step = 'submission' | 'approval' | 'return' | 'lock';

interface ReportBodyProps {
  report: Report;
  /** The version that is shown; what is decided is decided on it. */
  seen: string | null;
  path: string;
  reload: () => void;
}

export function ReportBody({ report, seen, path, reload }: ReportBodyProps) {
  const api = useApi();
  const claims = useClaims();
  const { t } = useI18n();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [done, setDone] = useState<Step | null>(null);

  const take = async (step: Step, body?: unknown): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await api.post(`${path}/${step}`, body, seen);
      setDone(step);
      reload();
      return true;
    } catch (failure) {
      setProblem(failure as ApiProblem);
      if ((failure as ApiProblem).isStale) reload();
      return false;
    } finally {
      setBusy(false);
    }
  };
  const submits = maySubmit(claims, report.unit, report);

  return (
    <div className="report">
      <div className="report-part">
        <ReportFacts report={report} />
        <ReportFiles report={report} />
        {report.state === 'RETURNED' && report.returnReason && (
          <p className="notice">{t('report.returnedBecause', { reason: report.returnReason })}</p>
        )}
        {report.state === 'LOCKED' && <p className="notice">{t('report.locked')}</p>}
        {submits ? (
          <NarrativeForm
            report={report}
            busy={busy}
            submit={narrative => take('submission', { narrative })}
          />
        ) : (
          <NarrativeText narrative={report.narrative} />
        )}
        {mayDecide(claims, report.unit, report) && (
          <DecisionForm
            busy={busy}
            approve={() => void take('approval')}
            giveBack={reason => void take('return', { reason })}
          />
        )}
        {mayLock(claims, report.unit, report) && <LockForm busy={busy} lock={() => void take('lock')} />}
        {problem && <ProblemNotice problem={problem} />}
        <p role="status" className="done">
          {done && t(`report.done.${done}`)}
        </p>
      </div>
      <div className="report-part">
        <ChangesTable report={report} />
        <ReportFigures report={report} />
      </div>
    </div>
  );
}
