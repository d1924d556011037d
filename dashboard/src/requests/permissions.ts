import type { Claims } from '../auth/claims';
import { levelOf, type UnitPath } from '../hierarchy/unitPath';

/** A province asks its communes, a commune its villages. */
export function mayAsk({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  const level = levelOf(unit);
  return (
    own === unit &&
    ((level === 'PROVINCE' && roles.includes('PROVINCE_OFFICER')) ||
      (level === 'COMMUNE' && roles.includes('COMMUNE_OFFICER')))
  );
}

/** Whoever submits the unit's reports answers for it. */
export function mayAnswer({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return (
    own === unit &&
    (roles.includes('TEAM_LEADER') ||
      (levelOf(unit) === 'COMMUNE' && roles.includes('COMMUNE_OFFICER')) ||
      (levelOf(unit) === 'PROVINCE' && roles.includes('PROVINCE_OFFICER')))
  );
}
