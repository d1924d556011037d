import { beforeEach, expect, test, vi } from 'vitest';
import type { ApiClient } from '../api/client';
import { ApiProblem, unreachable } from '../api/problem';
import type { Entry } from './outbox';
import { send } from './send';

const stored = new Map<string, Entry>();
vi.mock('./outbox', () => ({
  outbox: { put: (...entries: Entry[]) => entries.forEach(entry => stored.set(entry.id, entry)) },
}));

const entry = (id: string, state: Entry['state'] = 'WAITING'): Entry => ({
  id,
  owner: 'leader',
  unit: '31/11131/007',
  item: { id, team: '31-11131-007-1', type: 'SURVEY', heldOn: '2025-10-12' },
  savedAt: '2025-10-12T03:00:00Z',
  state,
  errors: [],
});

const answering = (answer: unknown): ApiClient & { calls: unknown[][] } => {
  const calls: unknown[][] = [];
  const post = (...call: unknown[]) => {
    calls.push(call);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { post, calls } as unknown as ApiClient & { calls: unknown[][] };
};

beforeEach(() => stored.clear());

test('sends what waits, the oldest first, and keeps the verdict on each', async () => {
  const api = answering({
    items: [
      { index: 0, status: 'DUPLICATE' },
      { index: 1, status: 'REJECTED', errors: [{ detail: 'Not yet.' }] },
    ],
  });

  const stopped = await send(api, [entry('newer'), entry('gone', 'SENT'), entry('older')]);

  expect(stopped).toBeNull();
  expect(api.calls).toHaveLength(1);
  expect(api.calls[0]![0]).toBe('provinces/31/communes/11131/villages/007/activities');
  expect(stored.get('older')!.state).toBe('SENT');
  expect(stored.get('newer')).toMatchObject({ state: 'REFUSED', errors: ['Not yet.'] });
  expect(stored.has('gone')).toBe(false);
});

test('keeps everything waiting while the network or the platform is away', async () => {
  expect(await send(answering(unreachable()), [entry('a')])).toMatchObject({ code: 'UNREACHABLE' });
  const away = new ApiProblem(503, 'SERVICE_UNAVAILABLE', 'x', '', '', []);
  expect(await send(answering(away), [entry('a')])).toBe(away);
  expect(stored.size).toBe(0);
});

test('what may not be sent at all is refused with the reason', async () => {
  const outside = new ApiProblem(403, 'OUTSIDE_UNIT', 'No', 'Outside.', '', []);

  expect(await send(answering(outside), [entry('a')])).toBeNull();
  expect(stored.get('a')).toMatchObject({ state: 'REFUSED', errors: ['Outside.'] });
});
