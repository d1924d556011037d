import { expect, test } from 'vitest';
import type { Claims, Role } from '../auth/claims';
import { reportsFor } from '../reports/permissions';
import { mayAsk } from './permissions';

const somebody = (unit: string, role: Role): Claims => ({ subject: 'x', unit, roles: [role] });

test('each level asks the next, and answers for itself', () => {
  const province = somebody('31', 'PROVINCE_OFFICER');
  const commune = somebody('31/11131', 'COMMUNE_OFFICER');
  const leader = somebody('31/11131/007', 'TEAM_LEADER');

  expect(mayAsk(province, '31')).toBe(true);
  expect(mayAsk(province, '31/11131')).toBe(false);
  expect(mayAsk(commune, '31/11131')).toBe(true);
  expect(mayAsk(leader, '31/11131/007')).toBe(false);
  expect(reportsFor(commune, '31/11131')).toBe(true);
  expect(reportsFor(commune, '31/11131/007')).toBe(false);
  expect(reportsFor(leader, '31/11131/007')).toBe(true);
  expect(reportsFor(somebody('31/11131', 'VIEWER'), '31/11131')).toBe(false);
});
