import { formatDay, formatInstant } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { isMessage } from '../i18n/isMessage';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useOutbox } from './OutboxProvider';
import type { Entry } from './outbox';

const TONES = { WAITING: 'waiting', SENT: 'met', REFUSED: 'missed' } as const;

/** What was written on this device, and what became of it. */
export function OutboxList({ rewrite }: { rewrite: (entry: Entry) => void }) {
  const { t } = useI18n();
  const { entries, sending, problem, remove, sendNow } = useOutbox();
  const waiting = entries.filter(({ state }) => state === 'WAITING').length;
  if (entries.length === 0) return null;
  return (
    <section className="people outbox" aria-label={t('outbox.title')}>
      <h3>{t('outbox.title')}</h3>
      <p role="status">
        {sending
          ? t('outbox.sending')
          : waiting > 0
            ? t('outbox.waiting', { n: waiting })
            : t('outbox.empty')}
      </p>
      {problem && waiting > 0 && <ProblemNotice problem={problem} retry={sendNow} />}
      <ul>
        {entries.map(entry => {
          const type = `activity.${entry.item.type}`;
          return (
            <li key={entry.id}>
              <p>
                <strong>{isMessage(type) ? t(type) : entry.item.type}</strong>{' '}
                <span className="muted">
                  {formatDay(entry.item.heldOn)} · {t('outbox.saved', { time: formatInstant(entry.savedAt) })}
                </span>
              </p>
              <span className={`badge badge-${TONES[entry.state]}`}>{t(`outbox.${entry.state}`)}</span>
              {entry.countedOn && <p>{t('activity.countedOn', { day: formatDay(entry.countedOn) })}</p>}
              {entry.state === 'REFUSED' && (
                <>
                  {(entry.errors.length > 0 ? entry.errors : [t('outbox.conflict')]).map(error => (
                    <p key={error}>{error}</p>
                  ))}
                  <p className="controls">
                    <button type="button" className="button button-primary" onClick={() => rewrite(entry)}>
                      {t('outbox.rewrite')}
                    </button>
                    <button type="button" className="button" onClick={() => void remove(entry.id)}>
                      {t('outbox.remove')}
                    </button>
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
