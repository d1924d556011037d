import { expect, test } from 'vitest';
import { isWithin, lineOf, parentOf } from '../hierarchy/unitPath';
import { hrefOf, placeOf } from './place';

const TODAY = '2025-12-15';
const at = (address: string, home = '31') => placeOf(new URL(`http://x${address}`), home, TODAY);

test('the address is the unit, the section and the period', () => {
  expect(at('/provinces/31/communes/11131/villages/007/reports?period=2025-10')).toEqual({
    unit: '31/11131/007',
    section: 'reports',
    period: '2025-10',
  });
});

test('an address leads back to itself', () => {
  for (const address of [
    '/provinces/31?period=2025-Q4',
    '/provinces/31/communes/11131/completeness?period=2025',
  ]) {
    expect(hrefOf(at(address))).toBe(address);
  }
});

test('without a unit one is at home, without a period in the working quarter', () => {
  expect(at('/', '31/11131')).toEqual({ unit: '31/11131', section: 'overview', period: '2025-Q4' });
});

test('what is not understood in an address is left out', () => {
  expect(at('/provinces/31/nonsense?period=never').section).toBe('overview');
  expect(at('/provinces/31/nonsense?period=never').period).toBe('2025-Q4');
});

test('a scope holds what is below it and nothing beside it', () => {
  expect(isWithin('31/11131/007', '31/11131')).toBe(true);
  expect(isWithin('31/11131', '31/11131')).toBe(true);
  expect(isWithin('31/111310', '31/11131')).toBe(false);
  expect(isWithin('31', '31/11131')).toBe(false);
  expect(isWithin('40', 'vn')).toBe(true);
});

test('a unit knows its line', () => {
  expect(lineOf('31/11131/007')).toEqual(['31', '31/11131', '31/11131/007']);
  expect(parentOf('31')).toBe('vn');
});
