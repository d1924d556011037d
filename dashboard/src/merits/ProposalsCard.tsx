import { paths } from '../api/paths';
import type { Proposal, ProposalKind } from '../api/types';
import { getAll, useResource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import type { Place } from '../routing/place';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { mayPropose } from './permissions';
import { ProposalItem } from './ProposalItem';
import { ProposeForm } from './ProposeForm';

interface ProposalsCardProps {
  place: Place;
  kind: ProposalKind;
}

/** Commendations (khen thưởng), or practices to be shared (sáng kiến, cách làm hay). */
export function ProposalsCard({ place, kind }: ProposalsCardProps) {
  const claims = useClaims();
  return mayPropose(claims, place.unit) ? <Proposals place={place} kind={kind} /> : null;
}

function Proposals({ place, kind }: ProposalsCardProps) {
  const { t } = useI18n();
  const path = paths.proposals(place.unit, kind);
  const proposals = useResource(path, getAll<Proposal>(path));
  return (
    <Card title={t(`proposal.title.${kind}`)}>
      <p className="muted">{t(`proposal.about.${kind}`)}</p>
      <ProposeForm unit={place.unit} kind={kind} proposed={proposals.reload} />
      <Loaded of={proposals} lines={2}>
        {found =>
          found.length === 0 ? (
            <p className="empty">{t(`proposal.none.${kind}`)}</p>
          ) : (
            <ul className="teams">
              {found.map(proposal => (
                <li key={`${proposal.unit} ${proposal.id}`}>
                  <ProposalItem proposal={proposal} kind={kind} changed={proposals.reload} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
