import { useState } from 'react';
import { useClaims } from '../auth/SessionProvider';
import { localDay } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { useDraft } from '../ui/useDraft';
import { ActivityFields } from './ActivityFields';
import { newDraft, toItem, type Draft, type Item } from './item';

interface RecordFormProps {
  /** The codes of the teams to choose from; the first is proposed. */
  teams: string[];
  /** What is to be written anew, because it was refused. */
  again: Draft | null;
  save: (item: Item) => Promise<void>;
}

/** One activity; what is typed survives the tab. */
export function RecordForm({ teams, again, save }: RecordFormProps) {
  const { t } = useI18n();
  const { subject } = useClaims();
  const today = localDay(new Date());
  const { draft, write, forget } = useDraft<Draft>(
    `record ${subject} ${again?.id ?? ''}`,
    again ?? newDraft(teams[0] ?? '', today),
    localStorage,
  );
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<Draft>) => write({ ...draft, ...part });
  return (
    <form
      className="form record"
      onSubmit={event => {
        event.preventDefault();
        setBusy(true);
        void save(toItem(draft))
          .then(() => {
            forget();
            write(newDraft(draft.team, today));
            window.scrollTo(0, 0);
          })
          .finally(() => setBusy(false));
      }}
    >
      <ActivityFields teams={teams} draft={draft} set={set} />
      <p className="form-actions">
        <button type="submit" className="button button-primary button-large" disabled={busy}>
          {t('record.save')}
        </button>
        <span className="muted">{t('record.save.note')}</span>
      </p>
    </form>
  );
}
