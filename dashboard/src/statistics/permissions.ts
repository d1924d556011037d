import type { Claims } from '../auth/claims';
import { isWithin, levelOf, type UnitPath } from '../hierarchy/unitPath';

/** An office states the numbers of its own unit and of those below. */
export function mayState({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return (
    levelOf(unit) !== 'COUNTRY' &&
    isWithin(unit, own) &&
    (roles.includes('COMMUNE_OFFICER') || roles.includes('PROVINCE_OFFICER'))
  );
}
