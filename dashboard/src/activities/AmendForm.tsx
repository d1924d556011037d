import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Activity } from '../api/types';
import { useI18n } from '../i18n/I18n';
import { ActivityFields } from '../recording/ActivityFields';
import { toItem, type Item } from '../recording/item';
import { toDraft } from '../recording/toDraft';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { teamUnit } from '../units/teamCode';

interface AmendFormProps {
  activity: Activity;
  done: () => void;
  cancel: () => void;
}

/** Corrects an activity, with the reason that its history keeps; its households stay, for the screen knows them by pseudonym alone. */
export function AmendForm({ activity, done, cancel }: AmendFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const [draft, setDraft] = useState(() =>
    toDraft({ ...activity, id: activity.id ?? '', households: [] } as Item),
  );
  const [reason, setReason] = useState('');
  return (
    <form
      className="form record"
      onSubmit={event => {
        event.preventDefault();
        const path = paths.activity(teamUnit(activity.team), activity.activityId);
        const { id: _, households: __, ...described } = toItem(draft);
        const body = { reason: reason.trim(), activity: described, keepHouseholds: true };
        const seen = activity.version === undefined ? null : `"${activity.version}"`;
        void attempt(() => api.post(`${path}/amendments`, body, seen)).then(taken => taken && done());
      }}
    >
      <ActivityFields
        teams={[activity.team]}
        draft={draft}
        set={part => setDraft({ ...draft, ...part })}
        keptHouseholds={activity.householdCount ?? 0}
      />
      <label>
        {t('amend.reason')}
        <textarea rows={2} required value={reason} onChange={event => setReason(event.target.value)} />
      </label>
      {problem && <ProblemNotice problem={problem} />}
      <p className="form-actions">
        <button type="submit" className="button button-primary" disabled={busy || reason.trim() === ''}>
          {t('amend.action')}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {t('step.cancel')}
        </button>
      </p>
    </form>
  );
}
