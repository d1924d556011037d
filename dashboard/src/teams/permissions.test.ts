import { expect, test } from 'vitest';
import type { Application, Member, Policy } from '../api/types';
import type { Claims, Role } from '../auth/claims';
import {
  mayDownloadRoster,
  mayEstablish,
  mayKeepTeam,
  maySeeNames,
  stepsOfApplication,
  stepsOfMember,
} from './permissions';

const VILLAGE = '31/11131/007';
const somebody = (unit: string, role: Role): Claims => ({ subject: 'x', unit, roles: [role] });
const leader = somebody(VILLAGE, 'TEAM_LEADER');
const neighbour = somebody('31/11131/008', 'TEAM_LEADER');
const chair = somebody('31/11131', 'COMMUNE_CHAIR');
const application = (state: Application['state']) => ({ state }) as Application;
const member = (leaving?: Member['leaving']) => ({ role: 'MEMBER', leaving }) as Member;

test('the leader endorses, the chair approves, and nobody twice', () => {
  expect(stepsOfApplication(leader, VILLAGE, application('APPLIED'))).toEqual(['endorsement', 'rejection']);
  expect(stepsOfApplication(chair, VILLAGE, application('APPLIED'))).toEqual([]);
  expect(stepsOfApplication(chair, VILLAGE, application('ENDORSED'))).toEqual(['approval', 'rejection']);
  expect(stepsOfApplication(leader, VILLAGE, application('ENDORSED'))).toEqual([]);
  expect(stepsOfApplication(chair, VILLAGE, application('APPROVED'))).toEqual([]);
});

test('the leader of another village decides nothing and sees no names', () => {
  expect(stepsOfApplication(neighbour, VILLAGE, application('APPLIED'))).toEqual([]);
  expect(maySeeNames(neighbour, VILLAGE)).toBe(false);
  expect(maySeeNames(leader, VILLAGE)).toBe(true);
  expect(maySeeNames(somebody('31', 'VIEWER'), VILLAGE)).toBe(false);
});

test('lists of names are for offices, and taken over by the commune that establishes', () => {
  const province = somebody('31', 'PROVINCE_OFFICER');
  expect(mayDownloadRoster(province, VILLAGE)).toBe(true);
  expect(mayDownloadRoster(leader, VILLAGE)).toBe(false);
  expect(mayEstablish(province, VILLAGE)).toBe(false);
  expect(mayEstablish(chair, VILLAGE)).toBe(true);
});

test('an officer approves where the chair has delegated it', () => {
  const officer = somebody('31/11131', 'COMMUNE_OFFICER');
  const delegated: Policy = { rules: { memberApproval: { value: 'COMMUNE_OFFICER' } } };
  expect(stepsOfApplication(officer, VILLAGE, application('ENDORSED'))).toEqual([]);
  expect(stepsOfApplication(officer, VILLAGE, application('ENDORSED'), delegated)).toEqual([
    'approval',
    'rejection',
  ]);
  expect(stepsOfApplication(chair, VILLAGE, application('ENDORSED'), delegated)).toHaveLength(2);
});

test('a leader keeps the group and the plan of the own team alone', () => {
  expect(mayKeepTeam(leader, VILLAGE)).toBe(true);
  expect(mayKeepTeam(neighbour, VILLAGE)).toBe(false);
  expect(mayKeepTeam(chair, VILLAGE)).toBe(true);
});

test('who asks to leave is proposed by the leader and let go by the chair', () => {
  expect(stepsOfMember(leader, VILLAGE, member('REQUESTED'))).toEqual(['leave-proposal']);
  expect(stepsOfMember(chair, VILLAGE, member('PROPOSED'))).toEqual(['leave-approval', 'leave-refusal']);
  expect(stepsOfMember(chair, VILLAGE, member())).toEqual([]);
});
