import { useState } from 'react';
import { useI18n } from '../i18n/I18n';

interface LockFormProps {
  busy: boolean;
  lock: () => void;
}

/** Locks the period of an approved report (khóa kỳ báo cáo). Nothing undoes it, so the reader says twice that it is meant. */
export function LockForm({ busy, lock }: LockFormProps) {
  const { t } = useI18n();
  const [meant, setMeant] = useState(false);
  return (
    <form
      className="form decision"
      onSubmit={event => {
        event.preventDefault();
        lock();
      }}
    >
      <h3>{t('report.lock')}</h3>
      <p>{t('report.lock.note')}</p>
      <label className="choice">
        <input
          type="checkbox"
          name="meant"
          required
          checked={meant}
          onChange={event => setMeant(event.target.checked)}
        />
        {t('report.lock.meant')}
      </label>
      <button type="submit" className="button" disabled={busy || !meant}>
        {t('report.lock')}
      </button>
    </form>
  );
}
