import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import type { ProposalKind } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { newDecision } from '../teams/decision';
import { DecisionFields } from '../teams/DecisionFields';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';

interface DecideFormProps {
  path: string;
  kind: ProposalKind;
  decided: () => void;
}

/** Approves a proposal, a commendation by its decision, or says why not. */
export function DecideForm({ path, kind, decided }: DecideFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [approves, setApproves] = useState(true);
  const [decision, setDecision] = useState(() => newDecision(t('decision.chair')));
  const [reason, setReason] = useState('');
  const decide = () =>
    approves
      ? api.post(`${path}/approval`, kind === 'commendations' ? { decision } : undefined)
      : api.post(`${path}/rejection`, { reason: reason.trim() });
  return (
    <form
      className="form record"
      onSubmit={event => {
        event.preventDefault();
        void attempt(decide).then(done => done && decided());
      }}
    >
      <label>
        {t('proposal.decision')}
        <select value={approves ? 'yes' : 'no'} onChange={event => setApproves(event.target.value === 'yes')}>
          <option value="yes">{t(`proposal.approve.${kind}`)}</option>
          <option value="no">{t('proposal.decline')}</option>
        </select>
      </label>
      {approves && kind === 'commendations' && <DecisionFields decision={decision} change={setDecision} />}
      {!approves && (
        <label>
          {t('proposal.reason')}
          <textarea rows={3} required value={reason} onChange={event => setReason(event.target.value)} />
        </label>
      )}
      <p className="form-actions">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t('proposal.send')}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </form>
  );
}
