import { expect, test } from 'vitest';
import type { Indicator } from '../api/types';
import { compareCells } from '../ui/sorting';
import { grouped } from './catalogue';
import { latestActiveMonth } from './latestActiveMonth';
import { progressOf, verdictOf } from './verdict';

const households: Indicator = {
  code: 'HOUSEHOLDS_SUPPORTED',
  name: '',
  kind: 'DISTINCT',
  value: 30,
  target: { comparator: 'GE', value: 50 },
  met: false,
};

test('what the platform calls met is met', () => {
  expect(verdictOf({ ...households, value: 50, met: true }, 0.2)).toBe('MET');
});

test('while the period runs, a figure is on pace or behind', () => {
  expect(verdictOf(households, 0.5)).toBe('ON_PACE');
  expect(verdictOf(households, 0.9)).toBe('BEHIND');
});

test('after the period a figure below its target has missed it', () => {
  expect(verdictOf(households, 1)).toBe('MISSED');
});

test('nothing is said of what is not reported or has no target', () => {
  expect(verdictOf({ ...households, value: null, met: null }, 1)).toBeNull();
  expect(verdictOf({ ...households, target: null, met: null }, 1)).toBeNull();
  expect(progressOf({ ...households, value: null })).toBeNull();
});

test('a confirmed zero is judged', () => {
  expect(verdictOf({ ...households, value: 0 }, 1)).toBe('MISSED');
});

test('"more than" is not "at least"', () => {
  const rate: Indicator = {
    ...households,
    kind: 'RATIO',
    value: 80,
    target: { comparator: 'GT', value: 80 },
    met: null,
  };
  expect(verdictOf(rate, 1)).toBe('MISSED');
});

test('an indicator that the catalogue does not know is still shown', () => {
  expect(grouped([{ code: 'NEW' }, { code: 'TEAMS' }])).toEqual([
    { group: 'force', members: [{ code: 'TEAMS' }] },
    { group: 'other', members: [{ code: 'NEW' }] },
  ]);
});

test('what is not reported stands last both ways', () => {
  expect([3, null, 1].sort((a, b) => compareCells(a, b, false))).toEqual([1, 3, null]);
  expect([3, null, 1].sort((a, b) => compareCells(a, b, true))).toEqual([3, 1, null]);
});

test('the latest month with activities is found', () => {
  const rows = [
    { month: '2025-11', values: { ACTIVITIES: 4 } },
    { month: '2025-12', values: { ACTIVITIES: 0 } },
    { month: '2025-10', values: { ACTIVITIES: 9 } },
  ];
  expect(latestActiveMonth(rows)).toBe('2025-11');
  expect(latestActiveMonth([])).toBeUndefined();
});
