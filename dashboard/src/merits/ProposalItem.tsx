import { paths } from '../api/paths';
import type { Proposal, ProposalKind } from '../api/types';
import { useClaims } from '../auth/SessionProvider';
import { formatDay, formatInstant } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { Fold } from '../ui/Fold';
import { teamNumber } from '../units/teamCode';
import { DecideForm } from './DecideForm';
import { mayDecide } from './permissions';

const TONES = { PROPOSED: 'waiting', APPROVED: 'met', DECLINED: 'missed' } as const;

interface ProposalItemProps {
  proposal: Proposal;
  kind: ProposalKind;
  changed: () => void;
}

/** A proposal in one line; what speaks for it, and what became of it, when it is opened. */
export function ProposalItem({ proposal, kind, changed }: ProposalItemProps) {
  const { t } = useI18n();
  const claims = useClaims();
  const { unit, unitName, id, state, title, text, team, decisionNumber, decidedOn, reason } = proposal;
  return (
    <Fold
      title={title}
      aside={
        <>
          <span className="muted">{unitName}</span>
          <span className={`badge badge-${TONES[state]}`}>{t(`proposal.state.${kind}.${state}`)}</span>
        </>
      }
    >
      {() => (
        <div className="team-details">
          <p className="muted">
            {formatInstant(proposal.proposedAt)}
            {team && ` · ${t('team.name', { n: teamNumber(team) })}`}
            {proposal.member && ` · ${t('commendations.member')}`}
          </p>
          <p className="pre">{text}</p>
          {decisionNumber && decidedOn && (
            <p>{t('commendations.decided', { number: decisionNumber, day: formatDay(decidedOn) })}</p>
          )}
          {reason && <p className="pre">{t('proposal.because', { reason })}</p>}
          {state === 'PROPOSED' && mayDecide(claims, kind, unit) && (
            <DecideForm path={`${paths.proposals(unit, kind)}/${id}`} kind={kind} decided={changed} />
          )}
        </div>
      )}
    </Fold>
  );
}
