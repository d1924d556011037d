import { useEffect, useState } from 'react';
import { formatTime } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { useLive } from './LiveProvider';

// A screen reader is told now and then, not at every change.
const QUIET = 10_000;

export function LiveAnnouncer() {
  const { changedAt } = useLive();
  const { t } = useI18n();
  const [said, setSaid] = useState<Date | null>(null);
  useEffect(() => {
    if (changedAt && (!said || changedAt.getTime() - said.getTime() > QUIET)) setSaid(changedAt);
  }, [changedAt, said]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said ? t('live.updated', { time: formatTime(said) }) : ''}
    </p>
  );
}
