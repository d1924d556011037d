import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Activity } from '../api/types';
import { formatDay } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { teamUnit } from '../units/teamCode';

/** Takes an activity back, with the reason that its history keeps; figures follow at once. */
export function VoidForm({ activity, done }: { activity: Activity; done: () => void }) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <button
        type="button"
        className="button button-quiet"
        aria-label={`${t('activity.void')}: ${formatDay(activity.heldOn)}`}
        onClick={() => setReason('')}
      >
        {t('activity.void')}
      </button>
    );
  }
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault();
        const path = paths.activity(teamUnit(activity.team), activity.activityId);
        void attempt(() => api.post(`${path}/void`, { reason: reason.trim() })).then(
          taken => taken && done(),
        );
      }}
    >
      <label>
        {t('activity.void.reason')}
        <textarea rows={2} required value={reason} onChange={event => setReason(event.target.value)} />
      </label>
      <p className="controls">
        <button type="submit" className="button" disabled={busy || reason.trim() === ''}>
          {t('activity.void')}
        </button>
        <button type="button" className="button" onClick={() => setReason(null)}>
          {t('step.cancel')}
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </form>
  );
}
