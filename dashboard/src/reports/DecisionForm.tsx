import { useState } from 'react';
import { useI18n } from '../i18n/I18n';

interface DecisionFormProps {
  busy: boolean;
  approve: () => void;
  giveBack: (reason: string) => void;
}

/** Approves a submitted report, or returns it with a reason. */
export function DecisionForm({ busy, approve, giveBack }: DecisionFormProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  return (
    <form
      className="form decision"
      onSubmit={event => {
        event.preventDefault();
        giveBack(reason.trim());
      }}
    >
      <h3>{t('report.decide')}</h3>
      <button type="button" className="button button-primary" disabled={busy} onClick={approve}>
        {t('report.approve')}
      </button>
      <label>
        {t('report.reason')}
        <textarea
          name="reason"
          rows={2}
          required
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={busy || reason.trim() === ''}>
        {t('report.return')}
      </button>
    </form>
  );
}
