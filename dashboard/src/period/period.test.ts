import { expect, test } from 'vitest';
import { choices } from './choices';
import { containsMonth, convert, daysOf, parsePeriod, shift, workingQuarter } from './period';

test('only the three forms of a period are accepted', () => {
  expect(parsePeriod('2025-Q4')).toEqual({ kind: 'QUARTER', year: 2025, index: 4 });
  expect(parsePeriod('2025-10')).toEqual({ kind: 'MONTH', year: 2025, index: 10 });
  expect(parsePeriod('2025')).toEqual({ kind: 'YEAR', year: 2025, index: 1 });
  for (const wrong of ['', '2025-Q5', '2025-13', '2025-1', '25', '2025-Q4 '])
    expect(parsePeriod(wrong)).toBeNull();
});

test('stepping crosses the year', () => {
  expect(shift('2025-Q4', 1)).toBe('2026-Q1');
  expect(shift('2025-01', -1)).toBe('2024-12');
  expect(shift('2025', 1)).toBe('2026');
});

test('another kind of period keeps the end of the one that was shown', () => {
  expect(convert('2025-Q4', 'MONTH')).toBe('2025-12');
  expect(convert('2025-05', 'QUARTER')).toBe('2025-Q2');
  expect(convert('2025', 'QUARTER')).toBe('2025-Q4');
});

test('a quarter knows its months and days', () => {
  expect(containsMonth('2025-Q4', '2025-10')).toBe(true);
  expect(containsMonth('2025-Q4', '2025-09')).toBe(false);
  expect(containsMonth('2025-Q4', '2024-10')).toBe(false);
  expect(daysOf('2024-Q1')).toEqual(['2024-01-01', '2024-03-31']);
  expect(daysOf('2025-12')).toEqual(['2025-12-01', '2025-12-31']);
});

test('on the evening of the 15th the quarter that falls due is shown', () => {
  expect(workingQuarter('2025-12-15')).toBe('2025-Q4');
  expect(workingQuarter('2025-10-15')).toBe('2025-Q4');
});

test('for two weeks a new quarter still shows the one that has just closed', () => {
  expect(workingQuarter('2026-01-14')).toBe('2025-Q4');
  expect(workingQuarter('2026-01-15')).toBe('2026-Q1');
});

test('the picker always offers what is shown', () => {
  expect(choices('2019-Q2', '2025-12-15')).toContain('2019-Q2');
  expect(choices('2025-Q4', '2025-12-15').slice(0, 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
});
