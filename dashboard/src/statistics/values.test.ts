import { expect, test } from 'vitest';
import type { CatalogueIndicator } from '../api/types';
import { percentOf, statedOf, writtenOf } from './values';

const indicator = (code: string, kind: CatalogueIndicator['kind']): CatalogueIndicator => ({
  code,
  kind,
  name: '',
  catalogueRow: 'F02',
  nature: 'FLOW',
  measuredIn: '',
  source: 'STATISTICS',
});
const CATALOGUE = [indicator('SMARTPHONE_RATE', 'RATIO'), indicator('WORKDAYS', 'COUNT')];
const nothing = writtenOf({}, CATALOGUE);
const blank = { value: '', numerator: '', denominator: '' };

test('what was stated is written again as it was', () => {
  const stated = { SMARTPHONE_RATE: { numerator: 51, denominator: 110 }, WORKDAYS: { value: 0 } };
  expect(statedOf(writtenOf(stated, CATALOGUE))).toEqual(stated);
});

test('what is left blank is not stated, and 0 is', () => {
  expect(statedOf(nothing)).toEqual({});
  expect(statedOf({ ...nothing, WORKDAYS: { ...blank, value: '0' } })).toEqual({ WORKDAYS: { value: 0 } });
});

test('a half rate is told, so that the platform says what is missing', () => {
  expect(statedOf({ ...nothing, SMARTPHONE_RATE: { ...blank, numerator: '5' } })).toEqual({
    SMARTPHONE_RATE: { numerator: 5 },
  });
});

test('two numbers make a percentage, nothing of nothing does not', () => {
  expect(percentOf({ numerator: '905', denominator: '1000' })).toBe(90.5);
  expect(percentOf({ numerator: '0', denominator: '0' })).toBeNull();
  expect(percentOf({ numerator: '', denominator: '10' })).toBeNull();
});
