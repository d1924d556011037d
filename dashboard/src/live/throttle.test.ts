import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from './throttle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first call is at once and a burst ends with one more', () => {
  const action = vi.fn();
  const { call } = throttle(action, 700);
  for (let i = 0; i < 50; i++) call();
  expect(action).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2_000);
  expect(action).toHaveBeenCalledTimes(2);
});

test('a single call stays single', () => {
  const action = vi.fn();
  throttle(action, 700).call();
  vi.advanceTimersByTime(2_000);
  expect(action).toHaveBeenCalledTimes(1);
});
