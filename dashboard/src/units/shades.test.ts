import { expect, test } from 'vitest';
import { shadeOf } from './shades';

test('the largest is the darkest, and the smallest is not taken for nothing', () => {
  expect(shadeOf(500, 500)).toBe(5);
  expect(shadeOf(250, 500)).toBe(3);
  expect(shadeOf(1, 500)).toBe(1);
});

test('nothing has no shade, whatever the others have', () => {
  expect(shadeOf(0, 500)).toBe(0);
  expect(shadeOf(0, 0)).toBe(0);
});
