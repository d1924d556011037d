import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import type { StatedRates } from '../api/types';
import type { Versioned } from '../api/client';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { RateFields } from './RateFields';
import { STATED, statedOf, writtenOf, type StatedRate } from './rates';

interface StatisticsFormProps {
  path: string;
  stated: Versioned<StatedRates>;
  nameOf: (code: StatedRate) => string;
  saved: () => void;
  /** Shows what somebody else has stated meanwhile. */
  reload: () => void;
}

/** All rates of a unit and period; they are stated together, and the last version counts. */
export function StatisticsForm({ path, stated, nameOf, saved, reload }: StatisticsFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [rates, setRates] = useState(writtenOf(stated.body));
  const toState = statedOf(rates);
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        void attempt(() => api.put(path, toState, stated.version)).then(done => done && saved());
      }}
    >
      {STATED.map(code => (
        <RateFields
          key={code}
          code={code}
          name={nameOf(code)}
          written={rates[code]}
          change={written => setRates({ ...rates, [code]: written })}
        />
      ))}
      <p className="form-actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={busy || Object.keys(toState).length === 0}
        >
          {t('statistics.save')}
        </button>
        <span className="muted">{t('statistics.note')}</span>
      </p>
      {problem && <ProblemNotice problem={problem} {...(problem.isStale && { retry: reload })} />}
    </form>
  );
}
