import type { Claims } from '../auth/claims';
import { isWithin, type UnitPath } from '../hierarchy/unitPath';

const OFFICES = ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'PROVINCE_OFFICER'];

/** Who may remind those below a unit of what they owe. */
export function mayRemind({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  return isWithin(unit, own) && roles.some(role => OFFICES.includes(role));
}
