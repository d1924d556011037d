import { useState } from 'react';
import type { ApiProblem } from '../api/problem';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import type { Step } from './permissions';

interface StepButtonsProps {
  steps: Step[];
  /** Whom it is about, for those who hear the buttons one by one. */
  about: string;
  busy: boolean;
  take: (step: Step, reason?: string) => void;
}

/** What may be done next about a person; a rejection asks for its reason first. */
export function StepButtons({ steps, about, busy, take }: StepButtonsProps) {
  const { t } = useI18n();
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  if (steps.length === 0) return null;
  if (rejecting) {
    return (
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault();
          setRejecting(false);
          take('rejection', reason.trim());
        }}
      >
        <label>
          {t('step.reason')}
          <textarea rows={2} required value={reason} onChange={event => setReason(event.target.value)} />
        </label>
        <p className="controls">
          <button type="submit" className="button" disabled={busy || reason.trim() === ''}>
            {t('step.rejection')}
          </button>
          <button type="button" className="button" onClick={() => setRejecting(false)}>
            {t('step.cancel')}
          </button>
        </p>
      </form>
    );
  }
  return (
    <p className="controls">
      {steps.map((step, i) => (
        <button
          key={step}
          type="button"
          className={i === 0 ? 'button button-primary' : 'button'}
          aria-label={`${t(`step.${step}`)}: ${about}`}
          disabled={busy}
          onClick={() => (step === 'rejection' ? setRejecting(true) : take(step))}
        >
          {t(`step.${step}`)}
        </button>
      ))}
    </p>
  );
}

/** How the last step went. */
StepButtons.Outcome = function Outcome({ problem, done }: { problem: ApiProblem | null; done: Step | null }) {
  const { t } = useI18n();
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p role="status" className="done">
        {done && t(`done.${done}`)}
      </p>
    </>
  );
};
