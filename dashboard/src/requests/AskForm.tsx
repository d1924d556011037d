import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import { localDay } from '../format/dates';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { useDraft } from '../ui/useDraft';

interface AskFormProps {
  unit: UnitPath;
  asked: () => void;
}

const empty = () => ({ id: crypto.randomUUID(), title: '', question: '', dueOn: '' });

/** Asks all units directly below; the id is the asker's own, so that a second press asks once. */
export function AskForm({ unit, asked }: AskFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const { draft, write, forget } = useDraft(`request ${unit}`, empty());
  const [done, setDone] = useState(false);
  return (
    <Fold title={t('request.new')}>
      {() => (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault();
            const { id, ...request } = draft;
            void attempt(() => api.put(`${paths.requests(unit)}/${id}`, request)).then(sent => {
              setDone(sent);
              if (!sent) return;
              forget();
              write(empty());
              asked();
            });
          }}
        >
          <label>
            {t('request.name')}
            <input
              required
              maxLength={200}
              value={draft.title}
              onChange={event => write({ ...draft, title: event.target.value })}
            />
          </label>
          <label>
            {t('request.question')}
            <textarea
              rows={4}
              required
              value={draft.question}
              onChange={event => write({ ...draft, question: event.target.value })}
            />
          </label>
          <label>
            {t('request.dueOn')}
            <input
              type="date"
              required
              min={localDay(new Date())}
              value={draft.dueOn}
              onChange={event => write({ ...draft, dueOn: event.target.value })}
            />
          </label>
          <p className="form-actions">
            <button type="submit" className="button button-primary" disabled={busy}>
              {t('request.ask')}
            </button>
            <span className="muted">{t('request.ask.note')}</span>
          </p>
          {problem && <ProblemNotice problem={problem} />}
          <p role="status" className="done">
            {done && t('request.done')}
          </p>
        </form>
      )}
    </Fold>
  );
}
