import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Member, ProposalKind, Team } from '../api/types';
import { get, getAll, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useAttempt } from '../ui/useAttempt';
import { useDraft } from '../ui/useDraft';
import { teamNumber, teamUnit } from '../units/teamCode';

interface ProposeFormProps {
  unit: UnitPath;
  kind: ProposalKind;
  proposed: () => void;
}

const empty = () => ({ id: crypto.randomUUID(), title: '', text: '', team: '', member: '' });

/** Proposes; the id is the proposer's own, so that a second press proposes once. */
export function ProposeForm({ unit, kind, proposed }: ProposeFormProps) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, attempt } = useAttempt();
  const { draft, write, forget } = useDraft(`${kind} ${unit}`, empty());
  const [done, setDone] = useState(false);
  const propose = () => {
    const { id, title, text, team, member } = draft;
    return api.put(`${paths.proposals(unit, kind)}/${id}`, {
      title,
      text,
      ...(team && { team }),
      ...(team && member && { member }),
    });
  };
  return (
    <Fold title={t(`proposal.new.${kind}`)}>
      {() => (
        <form
          className="form"
          onSubmit={event => {
            event.preventDefault();
            void attempt(propose).then(sent => {
              setDone(sent);
              if (!sent) return;
              forget();
              write(empty());
              proposed();
            });
          }}
        >
          {kind === 'commendations' && (
            <TeamFields unit={unit} {...draft} change={chosen => write({ ...draft, ...chosen })} />
          )}
          <label>
            {t('proposal.name')}
            <input
              required
              maxLength={200}
              value={draft.title}
              onChange={event => write({ ...draft, title: event.target.value })}
            />
          </label>
          <label>
            {t(`proposal.text.${kind}`)}
            <textarea
              rows={4}
              required
              value={draft.text}
              onChange={event => write({ ...draft, text: event.target.value })}
            />
          </label>
          <p className="form-actions">
            <button type="submit" className="button button-primary" disabled={busy}>
              {t('proposal.propose')}
            </button>
            <span role="status" className="done">
              {done && t('proposal.done')}
            </span>
          </p>
          {problem && <ProblemNotice problem={problem} />}
        </form>
      )}
    </Fold>
  );
}

interface TeamFieldsProps {
  unit: UnitPath;
  team: string;
  member: string;
  change: (chosen: { team: string; member: string }) => void;
}

/** Whom a commendation is about: a team, or one of its members. */
function TeamFields({ unit, team, member, change }: TeamFieldsProps) {
  const { t } = useI18n();
  const path = paths.teams(unit);
  const teams = useResource(path, getAll<Team>(path));
  const teamPath = team ? paths.team(teamUnit(team), teamNumber(team)) : null;
  const chosen = useResource(teamPath, get<Team>(teamPath ?? ''));
  const named = (chosen.data?.members ?? []).filter((each): each is Member & { id: string } => !!each.id);
  return (
    <div className="form-pair">
      <label>
        {t('commendations.team')}
        <select required value={team} onChange={event => change({ team: event.target.value, member: '' })}>
          <option value="">{t('commendations.choose')}</option>
          {teams.data?.map(({ code, channelName }) => (
            <option key={code} value={code}>
              {channelName ?? code}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('commendations.whom')}
        <select value={member} onChange={event => change({ team, member: event.target.value })}>
          <option value="">{t('commendations.wholeTeam')}</option>
          {named.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name ?? t(`member.${role}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
