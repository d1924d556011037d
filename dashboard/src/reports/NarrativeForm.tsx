import type { Narrative, Report } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { useDraft } from '../ui/useDraft';

export const PARTS = ['achievements', 'difficulties', 'proposals'] as const;

interface NarrativeFormProps {
  report: Report;
  busy: boolean;
  submit: (narrative: Narrative) => Promise<boolean>;
}

/** What figures cannot say, in the reporter's own words, and the button that hands the report in. */
export function NarrativeForm({ report, busy, submit }: NarrativeFormProps) {
  const { t } = useI18n();
  const { draft, write, forget } = useDraft<Narrative>(`${report.unit} ${report.period}`, {
    achievements: report.narrative?.achievements ?? '',
    difficulties: report.narrative?.difficulties ?? '',
    proposals: report.narrative?.proposals ?? '',
  });
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        void submit(draft).then(accepted => accepted && forget());
      }}
    >
      <h3>{t('report.narrative')}</h3>
      {PARTS.map(part => (
        <label key={part}>
          {t(`report.${part}`)}
          <textarea
            name={part}
            rows={4}
            value={draft[part]}
            onChange={event => write({ ...draft, [part]: event.target.value })}
          />
        </label>
      ))}
      <p className="form-actions">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t('report.submit')}
        </button>
        <span className="muted">{t('report.submit.note')}</span>
      </p>
    </form>
  );
}
