import type { Claims } from '../auth/claims';
import { isWithin, levelOf, type UnitPath } from '../hierarchy/unitPath';

const RECORDERS = ['TEAM_LEADER', 'COMMUNE_OFFICER', 'COMMUNE_SYSTEM'];

/** Who may write down what the teams of a unit did. */
export function mayRecord({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  const level = levelOf(unit);
  return (
    (level === 'COMMUNE' || level === 'VILLAGE') &&
    isWithin(unit, own) &&
    roles.some(role => RECORDERS.includes(role))
  );
}
