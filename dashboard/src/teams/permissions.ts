import type { Application, Member } from '../api/types';
import type { Claims } from '../auth/claims';
import { isWithin, type UnitPath } from '../hierarchy/unitPath';

/** A step that somebody may take next, named as the platform's address does. */
export type Step =
  'endorsement' | 'approval' | 'rejection' | 'leave-proposal' | 'leave-approval' | 'leave-refusal';

/** The leader endorses who applies, the chair approves; both may say no. */
export function stepsOfApplication(claims: Claims, unit: UnitPath, { state }: Application): Step[] {
  if (state === 'APPLIED' && leads(claims, unit)) return ['endorsement', 'rejection'];
  if (state === 'ENDORSED' && chairs(claims, unit)) return ['approval', 'rejection'];
  return [];
}

/** The leader proposes who asks to leave, the chair approves or refuses. */
export function stepsOfMember(claims: Claims, unit: UnitPath, { leaving }: Member): Step[] {
  if (leaving === 'REQUESTED' && leads(claims, unit)) return ['leave-proposal'];
  if (leaving === 'PROPOSED' && chairs(claims, unit)) return ['leave-approval', 'leave-refusal'];
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

function leads({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return own === unit && roles.includes('TEAM_LEADER');
}

function chairs({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return isWithin(unit, own) && roles.includes('COMMUNE_CHAIR');
}
