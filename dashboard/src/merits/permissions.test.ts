import { expect, test } from 'vitest';
import type { Claims, Role } from '../auth/claims';
import { mayDecide, mayPropose, mayScore } from './permissions';

const who = (unit: string, ...roles: Role[]): Claims => ({ subject: '', unit, roles });

test('a leader proposes in their own village alone', () => {
  expect(mayPropose(who('31/11131/007', 'TEAM_LEADER'), '31/11131/007')).toBe(true);
  expect(mayPropose(who('31/11131/007', 'TEAM_LEADER'), '31/11131')).toBe(false);
  expect(mayPropose(who('31', 'VIEWER'), '31/11131')).toBe(false);
});

test('an office scores its own teams', () => {
  expect(mayScore(who('31/11131', 'COMMUNE_OFFICER'), '31/11131')).toBe(true);
  expect(mayScore(who('31', 'PROVINCE_OFFICER'), '31')).toBe(true);
  expect(mayScore(who('31', 'PROVINCE_OFFICER'), '31/11131')).toBe(false);
  expect(mayScore(who('31/11131', 'COMMUNE_CHAIR'), '31/11131')).toBe(false);
});

test('the chair commends, and the Department alone shares what proved itself', () => {
  const chair = who('31/11131', 'COMMUNE_CHAIR');
  expect(mayDecide(chair, 'commendations', '31/11131/007')).toBe(true);
  expect(mayDecide(chair, 'practices', '31/11131/007')).toBe(false);
  expect(mayDecide(who('31', 'PROVINCE_OFFICER'), 'practices', '31/11131/007')).toBe(true);
  expect(mayDecide(who('33', 'PROVINCE_OFFICER'), 'practices', '31/11131')).toBe(false);
});
