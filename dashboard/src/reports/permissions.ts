import type { Report } from '../api/types';
import type { Claims } from '../auth/claims';
import { isWithin, levelOf, type UnitPath } from '../hierarchy/unitPath';

/** Who is offered which button. What is offered here is decided by the platform all the same. */
export function maySubmit({ unit: own, roles }: Claims, unit: UnitPath, { state }: Report): boolean {
  if (own !== unit || (state !== 'OPEN' && state !== 'RETURNED')) return false;
  const level = levelOf(unit);
  return (
    roles.includes('TEAM_LEADER') ||
    (level === 'COMMUNE' && roles.includes('COMMUNE_OFFICER')) ||
    (level === 'PROVINCE' && roles.includes('PROVINCE_OFFICER'))
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
