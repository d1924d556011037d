import { expect, test } from 'vitest';
import type { Report, ReportState } from '../api/types';
import type { Claims, Role } from '../auth/claims';
import { mayDecide, mayLock, maySubmit } from './permissions';

const who = (unit: string, role: Role): Claims => ({ subject: '', unit, roles: [role] });
const report = (state: ReportState) => ({ state }) as Report;

test('a team leader submits the report of the own village, once', () => {
  const leader = who('31/11131/007', 'TEAM_LEADER');
  expect(maySubmit(leader, '31/11131/007', report('OPEN'))).toBe(true);
  expect(maySubmit(leader, '31/11131/007', report('RETURNED'))).toBe(true);
  expect(maySubmit(leader, '31/11131/007', report('SUBMITTED'))).toBe(false);
  expect(maySubmit(leader, '31/11131/008', report('OPEN'))).toBe(false);
});

test('a commune officer submits for the commune and decides on its villages', () => {
  const officer = who('31/11131', 'COMMUNE_OFFICER');
  expect(maySubmit(officer, '31/11131', report('OPEN'))).toBe(true);
  expect(mayDecide(officer, '31/11131/007', report('SUBMITTED'))).toBe(true);
  expect(mayDecide(officer, '31/11131', report('SUBMITTED'))).toBe(false);
});

test('the chair approves the report of the commune', () => {
  const chair = who('31/11131', 'COMMUNE_CHAIR');
  expect(mayDecide(chair, '31/11131', report('SUBMITTED'))).toBe(true);
  expect(mayDecide(chair, '31/10993', report('SUBMITTED'))).toBe(false);
  expect(mayDecide(chair, '31/11131/007', report('SUBMITTED'))).toBe(false);
  expect(mayDecide(chair, '31/11131', report('OPEN'))).toBe(false);
});

test('an approved report is locked by whoever approves it and by the department', () => {
  const department = who('31', 'PROVINCE_OFFICER');
  expect(mayLock(department, '31/11131', report('APPROVED'))).toBe(true);
  expect(mayLock(department, '31/11131/007', report('APPROVED'))).toBe(true);
  expect(mayLock(department, '40/16933', report('APPROVED'))).toBe(false);
  expect(mayLock(department, '31/11131', report('SUBMITTED'))).toBe(false);
  expect(mayLock(department, '31/11131', report('LOCKED'))).toBe(false);
  expect(mayLock(who('31/11131', 'COMMUNE_OFFICER'), '31/11131/007', report('APPROVED'))).toBe(true);
  expect(mayLock(who('31/11131', 'COMMUNE_OFFICER'), '31/11131', report('APPROVED'))).toBe(false);
  expect(mayLock(who('31/11131', 'COMMUNE_CHAIR'), '31/11131', report('APPROVED'))).toBe(true);
});

test('a viewer is offered nothing', () => {
  const viewer = who('31', 'VIEWER');
  expect(maySubmit(viewer, '31', report('OPEN'))).toBe(false);
  expect(mayDecide(viewer, '31', report('SUBMITTED'))).toBe(false);
  expect(mayLock(viewer, '31', report('APPROVED'))).toBe(false);
});
