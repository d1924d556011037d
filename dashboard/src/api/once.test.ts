import { expect, test, vi } from 'vitest';
import { once } from './once';

test('what runs is joined, what has ended is started again', async () => {
  const start = vi.fn(() => Promise.resolve('unit'));
  await Promise.all([once('a', start), once('a', start), once('b', start)]);
  expect(start).toHaveBeenCalledTimes(2);
  await once('a', start);
  expect(start).toHaveBeenCalledTimes(3);
});

test('a failure is told to all who joined and is not kept', async () => {
  const fail = () => Promise.reject(new Error('down'));
  const both = [once('c', fail), once('c', fail)];
  await expect(both[0]).rejects.toThrow('down');
  await expect(both[1]).rejects.toThrow('down');
  await expect(once('c', () => Promise.resolve('up'))).resolves.toBe('up');
});
