import { useApi } from '../api/ApiProvider';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { useDraft } from '../ui/useDraft';

interface AnswerFormProps {
  path: string;
  before: string;
  answered: () => void;
}

/** A unit's answer, which may be written anew. */
export function AnswerForm({ path, before, answered }: AnswerFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const { draft, write, forget } = useDraft(path, before);
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        void attempt(() => api.put(path, { answer: draft.trim() })).then(done => {
          if (!done) return;
          forget();
          answered();
        });
      }}
    >
      <label>
        {t('request.answer')}
        <textarea rows={3} required value={draft} onChange={event => write(event.target.value)} />
      </label>
      <p className="form-actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={busy || draft.trim() === '' || draft.trim() === before}
        >
          {t('request.send')}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </form>
  );
}
