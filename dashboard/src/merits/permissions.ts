import type { ProposalKind } from '../api/types';
import type { Claims } from '../auth/claims';
import { isWithin, levelOf, type UnitPath } from '../hierarchy/unitPath';

const PROPOSING = ['TEAM_LEADER', 'COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'PROVINCE_OFFICER'] as const;

/** Leaders and offices propose, and read what was proposed. */
export function mayPropose({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return levelOf(unit) !== 'COUNTRY' && isWithin(unit, own) && PROPOSING.some(role => roles.includes(role));
}

/** An office says by what the teams of its own province or commune are ranked. */
export function mayScore({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  const level = levelOf(unit);
  return (
    own === unit &&
    ((level === 'PROVINCE' && roles.includes('PROVINCE_OFFICER')) ||
      (level === 'COMMUNE' && roles.includes('COMMUNE_OFFICER')))
  );
}

/** The chair commends, the Department shares; each in their own unit and below. */
export function mayDecide({ unit: own, roles }: Claims, kind: ProposalKind, of: UnitPath): boolean {
  return (
    isWithin(of, own) &&
    (roles.includes('PROVINCE_OFFICER') || (kind === 'commendations' && roles.includes('COMMUNE_CHAIR')))
  );
}
