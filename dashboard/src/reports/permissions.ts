import type { Report } from '../api/types';
import type { Claims } from '../auth/claims';
import { isWithin, levelOf, type UnitPath } from '../hierarchy/unitPath';

/** Who is offered which button. What is offered here is decided by the platform all the same. */
export function maySubmit(claims: Claims, unit: UnitPath, { state }: Report): boolean {
  return (state === 'OPEN' || state === 'RETURNED') && reportsFor(claims, unit);
}

/** Whoever reports for the unit itself. */
export function reportsFor({ unit: own, roles }: Claims, unit: UnitPath): boolean {
  const level = levelOf(unit);
  return (
    own === unit &&
    (roles.includes('TEAM_LEADER') ||
      (level === 'COMMUNE' && roles.includes('COMMUNE_OFFICER')) ||
      (level === 'PROVINCE' && roles.includes('PROVINCE_OFFICER')))
  );
}

export function mayDecide({ unit: own, roles }: Claims, unit: UnitPath, { state }: Report): boolean {
  if (state !== 'SUBMITTED' || !isWithin(unit, own)) return false;
  const level = levelOf(unit);
  return (
    (level === 'VILLAGE' && roles.includes('COMMUNE_OFFICER')) ||
    (level === 'COMMUNE' && roles.includes('COMMUNE_CHAIR')) ||
    (level === 'PROVINCE' && roles.includes('PROVINCE_OFFICER'))
  );
}

export function mayLock({ unit: own, roles }: Claims, unit: UnitPath, { state }: Report): boolean {
  if (state !== 'APPROVED' || !isWithin(unit, own)) return false;
  const level = levelOf(unit);
  return (
    roles.includes('PROVINCE_OFFICER') ||
    (level === 'VILLAGE' && roles.includes('COMMUNE_OFFICER')) ||
    (level === 'COMMUNE' && roles.includes('COMMUNE_CHAIR'))
  );
}
