import { expect, test } from 'vitest';
import { newDraft, toItem } from './item';

const DRAFT = { ...newDraft('31-11131-007-1', '2025-10-12'), id: 'app-1' };

test('what is blank is left out, and zero is said', () => {
  const item = toItem({ ...DRAFT, participants: '0', results: { PEOPLE_GUIDED: '', QR_MERCHANTS: '0' } });

  expect(item.participants).toBe(0);
  expect(item.facilitators).toBeUndefined();
  expect(item.results).toEqual({ QR_MERCHANTS: 0 });
  expect(item.venue).toBeUndefined();
});

test('a household without a number is none, and needs a village only in a commune team', () => {
  const item = toItem({
    ...DRAFT,
    households: [
      { ref: ' HK-0031 ', village: '', vulnerable: ['ELDERLY'] },
      { ref: ' ', village: '', vulnerable: ['POOR'] },
      { ref: 'HK-2', village: '003', vulnerable: [] },
    ],
  });

  expect(item.households).toEqual([
    { ref: 'HK-0031', village: undefined, vulnerable: ['ELDERLY'] },
    { ref: 'HK-2', village: '003', vulnerable: [] },
  ]);
});

test('each draft has an id of its own', () => {
  expect(newDraft('t', '2025-10-12').id).not.toBe(newDraft('t', '2025-10-12').id);
});
