import { useState } from 'react';
import type { Narrative, Report } from '../api/types';
import { useI18n } from '../i18n/I18n';

export const PARTS = ['achievements', 'difficulties', 'proposals'] as const;

interface NarrativeFormProps {
  report: Report;
  busy: boolean;
  submit: (narrative: Narrative) => void;
}

/** What figures cannot say, in the reporter's own words, and the button that hands the report in. */
export function NarrativeForm({ report, busy, submit }: NarrativeFormProps) {
  const { t } = useI18n();
  const [narrative, setNarrative] = useState<Narrative>({
    achievements: report.narrative?.achievements ?? '',
    difficulties: report.narrative?.difficulties ?? '',
    proposals: report.narrative?.proposals ?? '',
  });
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        submit(narrative);
      }}
    >
      <h3>{t('report.narrative')}</h3>
      {PARTS.map(part => (
        <label key={part}>
          {t(`report.${part}`)}
          <textarea
            name={part}
            rows={4}
            value={narrative[part]}
            onChange={event => setNarrative({ ...narrative, [part]: event.target.value })}
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
