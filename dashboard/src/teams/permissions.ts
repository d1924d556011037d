import type { Application, Member, Policy } from '../api/types';
import type { Claims } from '../auth/claims';
import { isWithin, type UnitPath } from '../hierarchy/unitPath';

/** A step that somebody may take next, named as the platform's address does. */
export type Step =
  'endorsement' | 'approval' | 'rejection' | 'leave-proposal' | 'leave-approval' | 'leave-refusal';

/** The leader endorses who applies, whom the policy names approves; both may say no. */
export function stepsOfApplication(
  claims: Claims,
  unit: UnitPath,
  { state }: Application,
  policy?: Policy,
): Step[] {
  if (state === 'APPLIED' && leads(claims, unit)) return ['endorsement', 'rejection'];
  if (state === 'ENDORSED' && approves(claims, unit, policy)) return ['approval', 'rejection'];
  return [];
}

/** The leader proposes who asks to leave, whom the policy names approves or refuses. */
export function stepsOfMember(claims: Claims, unit: UnitPath, { leaving }: Member, policy?: Policy): Step[] {
  if (leaving === 'REQUESTED' && leads(claims, unit)) return ['leave-proposal'];
  if (leaving === 'PROPOSED' && approves(claims, unit, policy)) return ['leave-approval', 'leave-refusal'];
  return [];
}

/** Who may see names, and so whom there is to decide on. */
export function maySeeNames(claims: Claims, unit: UnitPath): boolean {
  return leads(claims, unit) || mayDownloadRoster(claims, unit);
}

/** Who may have the names of a whole unit as a file. */
export function mayDownloadRoster({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return (
    isWithin(unit, own) &&
    roles.some(role => ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'PROVINCE_OFFICER'].includes(role))
  );
}

/** Who may establish teams and change their members. */
export function mayEstablish({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return isWithin(unit, own) && roles.some(role => ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'].includes(role));
}

/** Who keeps a team's group and its plan: its leader, and the commune. */
export function mayKeepTeam(claims: Claims, unit: UnitPath): boolean {
  return leads(claims, unit) || mayEstablish(claims, unit);
}

function leads({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return own === unit && roles.includes('TEAM_LEADER');
}

// The chair always; an officer where the chair has delegated it (Policy.memberApproval).
function approves({ unit: own, roles }: Claims, unit: UnitPath, policy?: Policy): boolean {
  const delegated = policy?.rules.memberApproval?.value === 'COMMUNE_OFFICER';
  return (
    isWithin(unit, own) &&
    (roles.includes('COMMUNE_CHAIR') || (delegated && roles.includes('COMMUNE_OFFICER')))
  );
}
