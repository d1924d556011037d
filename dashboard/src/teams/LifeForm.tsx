import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { newDecision } from './decision';
import { DecisionFields } from './DecisionFields';

const STEPS = { ACTIVE: ['suspension', 'dissolution'], SUSPENDED: ['resumption', 'dissolution'] } as const;
/** The states of a team about which something can still be decided. */
export type Changeable = keyof typeof STEPS;
type LifeStep = (typeof STEPS)[Changeable][number];

interface LifeFormProps {
  state: Changeable;
  path: string;
  version: string | null;
  changed: () => void;
}

/** Suspends, resumes or dissolves a team by a decision; dissolving it cannot be undone, and is said twice to be meant. */
export function LifeForm({ state, path, version, changed }: LifeFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [step, setStep] = useState<LifeStep>(STEPS[state][0]);
  const [meant, setMeant] = useState(false);
  const [decision, setDecision] = useState(() => newDecision(t('decision.chair')));
  const forGood = step === 'dissolution';
  return (
    <form
      className="form record"
      onSubmit={event => {
        event.preventDefault();
        void attempt(() => api.post(`${path}/${step}`, { decision }, version)).then(
          sent => sent && changed(),
        );
      }}
    >
      <label>
        {t('life.step')}
        <select value={step} onChange={event => setStep(event.target.value as LifeStep)}>
          {STEPS[state].map(each => (
            <option key={each} value={each}>
              {t(`life.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="muted">{t(`life.${step}.note`)}</p>
      <DecisionFields decision={decision} change={setDecision} />
      {forGood && (
        <label className="choice">
          <input
            type="checkbox"
            required
            checked={meant}
            onChange={event => setMeant(event.target.checked)}
          />
          {t('life.meant')}
        </label>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <button type="submit" className="button" disabled={busy || (forGood && !meant)}>
        {t(`life.${step}`)}
      </button>
    </form>
  );
}
