import { expect, test } from 'vitest';
import type { Indicator } from '../api/types';
import { compareCells } from '../ui/sorting';
import { inParts } from './catalogue';
import { latestActiveMonth } from './latestActiveMonth';
import { progressOf } from './progress';

const households: Indicator = {
  code: 'HOUSEHOLDS_SUPPORTED',
  name: '',
  kind: 'DISTINCT',
  catalogueRow: 'C01',
  value: 30,
  target: { comparator: 'GE', value: 50 },
  met: false,
};

test('the bar shows how much of the target is reached, and no more than all of it', () => {
  expect(progressOf(households)).toBe(0.6);
  expect(progressOf({ ...households, value: 70 })).toBe(1);
});

test('there is no bar for what is not reported or has no target', () => {
  expect(progressOf({ ...households, value: null })).toBeNull();
  expect(progressOf({ ...households, target: null })).toBeNull();
});

test('indicators stand in the parts of the forms in use', () => {
  const [families, teams] = [{ catalogueRow: 'F04' }, { catalogueRow: 'A02' }];
  expect(inParts([families, teams])).toEqual([
    { part: 'A', members: [teams] },
    { part: 'F', members: [families] },
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
