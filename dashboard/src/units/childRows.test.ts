import { expect, test } from 'vitest';
import type { FigureRow, Unit } from '../api/types';
import { childRows, isSilent, ownRows } from './childRows';
import { commonTarget, worstPace } from './teamTargets';

const AT_LEAST_50 = { comparator: 'GE', value: 50 } as const;
const village = (code: string): Unit => ({
  path: `31/11131/${code}`,
  level: 'VILLAGE',
  code,
  kind: 'THON',
  name: code,
  fullName: `Thôn ${code}`,
});
const team = (code: string, households: number): FigureRow => ({
  team: code,
  values: { HOUSEHOLDS_SUPPORTED: households },
  targets: { HOUSEHOLDS_SUPPORTED: AT_LEAST_50 },
  pace: { HOUSEHOLDS_SUPPORTED: households >= 50 ? 'MET' : 'MISSED' },
});
const figures = (households: number | null): FigureRow[] => [
  { unit: '31/11131/001', values: { HOUSEHOLDS_SUPPORTED: households } },
];
const rowOf = (sources: Partial<Parameters<typeof childRows>[0]>) =>
  childRows({ children: [village('001')], figures: figures(50), teams: [], missing: [], ...sources })[0]!;
const paceOf = (row: ReturnType<typeof rowOf>) => worstPace(row.teams, 'HOUSEHOLDS_SUPPORTED');

test('a village stands as its team stands', () => {
  expect(paceOf(rowOf({ teams: [team('31-11131-001-1', 49)] }))).toBe('MISSED');
});

test('of several teams the one that stands worst counts', () => {
  const teams = [team('31-11131-001-1', 60), team('31-11131-001-2', 10)];
  expect(paceOf(rowOf({ teams }))).toBe('MISSED');
});

test('the units are those of the period, called as they were called in it', () => {
  const figures: FigureRow[] = [
    { unit: '31/11131/001', name: 'Thôn Một', values: {} },
    { unit: '31/11131/002', name: 'Thôn Hai', values: {} },
  ];
  const children = [village('002'), village('003')];
  const rows = childRows({ children, ofPeriod: true, figures, teams: [], missing: [] });
  expect(rows.map(({ name }) => name)).toEqual(['Thôn Một', 'Thôn Hai']);
  const found = childRows({ children, figures, teams: [], missing: [] });
  expect(found.map(({ name }) => name)).toEqual(['Thôn Hai', 'Thôn 003']);
});

test('what is still loading is not called silent', () => {
  expect(isSilent(rowOf({ figures: undefined }))).toBe(false);
});

test('a unit without a figure is silent unless it owes a report', () => {
  const missing = [{ unit: '31/11131/001', name: 'Thôn 001', dueOn: '2025-12-15', daysLate: 3 }];
  expect(isSilent(rowOf({ figures: figures(null) }))).toBe(true);
  expect(isSilent(rowOf({ figures: figures(null), missing }))).toBe(false);
});

test('the team of the commune itself has a row of its own', () => {
  const teams = [team('31-11131-1', 60), team('31-11131-001-1', 60)];
  expect(ownRows('31/11131', teams).map(({ key }) => key)).toEqual(['31-11131-1']);
});

test('a target stands in the heading when all teams have the same', () => {
  const other = {
    ...team('31-11131-002-1', 1),
    targets: { HOUSEHOLDS_SUPPORTED: { ...AT_LEAST_50, value: 40 } },
  };
  expect(commonTarget([team('31-11131-001-1', 1)], 'HOUSEHOLDS_SUPPORTED')).toEqual(AT_LEAST_50);
  expect(commonTarget([team('31-11131-001-1', 1), other], 'HOUSEHOLDS_SUPPORTED')).toBeUndefined();
});
