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
