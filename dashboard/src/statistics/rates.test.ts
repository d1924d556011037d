import { expect, test } from 'vitest';
import { percentOf, statedOf, writtenOf } from './rates';

const nothing = writtenOf({});

test('what was stated is written again as it was', () => {
  const stated = { SMARTPHONE_RATE: { numerator: 51, denominator: 110 } };
  expect(statedOf(writtenOf(stated))).toEqual(stated);
});

test('what is left blank is not stated, and 0 is', () => {
  const rate = { numerator: '0', denominator: '30' };
  expect(statedOf(nothing)).toEqual({});
  expect(statedOf({ ...nothing, SMARTPHONE_RATE: rate })).toEqual({
    SMARTPHONE_RATE: { numerator: 0, denominator: 30 },
  });
});

test('a half rate is told, so that the platform says what is missing', () => {
  expect(statedOf({ ...nothing, SMARTPHONE_RATE: { numerator: '5', denominator: '' } })).toEqual({
    SMARTPHONE_RATE: { numerator: 5 },
  });
});

test('two numbers make a percentage, nothing of nothing does not', () => {
  expect(percentOf({ numerator: '905', denominator: '1000' })).toBe(90.5);
  expect(percentOf({ numerator: '0', denominator: '0' })).toBeNull();
  expect(percentOf({ numerator: '', denominator: '10' })).toBeNull();
});
