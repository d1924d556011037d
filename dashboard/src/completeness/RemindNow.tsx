import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import { useClaims } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { mayRemind } from './permissions';

/** Reminds all who have not reported, in their inboxes and by mail; a second press on the same day reminds nobody twice. */
export function RemindNow({ place }: { place: Place }) {
  const api = useApi();
  const { t } = useI18n();
  const claims = useClaims();
  const { busy, problem, attempt } = useAttempt();
  const [outcome, setOutcome] = useState<{ reminded: number; alreadyReminded: number } | null>(null);
  if (!mayRemind(claims, place.unit)) return null;
  const remind = () =>
    attempt(async () => {
      const answer = await api.post(paths.reminders(place.unit), { period: place.period });
      setOutcome(answer as { reminded: number; alreadyReminded: number });
    });
  return (
    <div className="copy">
      <button type="button" className="button" disabled={busy} onClick={() => void remind()}>
        {t('completeness.remind')}
      </button>
      <p role="status" className="muted">
        {outcome &&
          t(outcome.reminded > 0 ? 'completeness.reminded' : 'completeness.remindedBefore', {
            n: outcome.reminded > 0 ? outcome.reminded : outcome.alreadyReminded,
          })}
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
