import { useI18n } from '../i18n/I18n';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { useDraft } from '../ui/useDraft';
import type { Member } from '../api/types';
import type { DecisionDraft } from './decision';
import { DecisionFields } from './DecisionFields';
import { newMember, toMember, type MemberDraft } from './memberDraft';
import { MemberFields } from './MemberFields';

interface Roster {
  decision: DecisionDraft;
  members: MemberDraft[];
}

interface RosterFormProps {
  /** Under which name the draft is kept in the tab. */
  draft: string;
  initial: Roster;
  action: string;
  send: (decision: DecisionDraft, members: Member[]) => Promise<unknown>;
  done: () => void;
}

/** A decision and everybody who is in the team by it. */
export function RosterForm({ draft: key, initial, action, send, done }: RosterFormProps) {
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const { draft, write, forget } = useDraft(key, initial);
  const { decision, members } = draft;
  const setMembers = (changed: MemberDraft[]) => write({ decision, members: changed });
  return (
    <form
      className="form record"
      onSubmit={event => {
        event.preventDefault();
        void attempt(() => send(decision, members.map(toMember))).then(sent => {
          if (!sent) return;
          forget();
          done();
        });
      }}
    >
      <DecisionFields decision={decision} change={changed => write({ decision: changed, members })} />
      <fieldset className="households">
        <legend>{t('team.people')}</legend>
        {members.map((member, i) => (
          <MemberFields
            key={member.id}
            number={i + 1}
            member={member}
            change={changed => setMembers(members.map((each, at) => (at === i ? changed : each)))}
            remove={() => setMembers(members.filter((_, at) => at !== i))}
          />
        ))}
        <button type="button" className="button" onClick={() => setMembers([...members, newMember()])}>
          {t('roster.add')}
        </button>
      </fieldset>
      {problem && <ProblemNotice problem={problem} />}
      <p className="form-actions">
        <button type="submit" className="button button-primary" disabled={busy}>
          {action}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => {
            forget();
            write(initial);
          }}
        >
          {t('roster.reset')}
        </button>
      </p>
    </form>
  );
}
