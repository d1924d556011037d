import type { ApiClient } from '../api/client';
import { ApiProblem } from '../api/problem';
import { toUrl } from '../hierarchy/unitPath';
import { outbox, type Entry } from './outbox';

interface Verdict {
  index: number;
  status: 'ACCEPTED' | 'DUPLICATE' | 'CONFLICT' | 'REJECTED';
  errors?: { pointer?: string; detail?: string }[] | null;
  countedOn?: string;
}

const AT_ONCE = 50;

/** Whether trying again later may help. */
const isPassing = ({ status }: ApiProblem) =>
  status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;

/**
 * Sends what waits, unit by unit; each entry has its verdict on disk before the next are sent.
 * Whether an answer was lost on the way does not matter: what is sent again is a duplicate.
 *
 * @returns why sending stopped, if the network or the platform was to blame
 */
export async function send(api: ApiClient, entries: Entry[]): Promise<ApiProblem | null> {
  // The oldest first, as they happened.
  const waiting = entries.filter(({ state }) => state === 'WAITING').reverse();
  for (const unit of new Set(waiting.map(entry => entry.unit))) {
    const ofUnit = waiting.filter(entry => entry.unit === unit);
    for (let from = 0; from < ofUnit.length; from += AT_ONCE) {
      const batch = ofUnit.slice(from, from + AT_ONCE);
      try {
        const answer = (await api.post(
          `${toUrl(unit)}/activities`,
          batch.map(({ item }) => item),
        )) as { items: Verdict[] };
        await outbox.put(...batch.map((entry, i) => judged(entry, answer.items[i])));
      } catch (failure) {
        if (!(failure instanceof ApiProblem)) throw failure;
        if (isPassing(failure)) return failure;
        await outbox.put(...batch.map(entry => refused(entry, [failure.detail || failure.title])));
      }
    }
  }
  return null;
}

export function judged(entry: Entry, verdict: Verdict | undefined): Entry {
  switch (verdict?.status) {
    case 'ACCEPTED':
    case 'DUPLICATE':
      return {
        ...entry,
        state: 'SENT',
        errors: [],
        ...(verdict.countedOn && { countedOn: verdict.countedOn }),
      };
    case 'CONFLICT':
    case 'REJECTED':
      return refused(entry, (verdict.errors ?? []).map(error => error.detail ?? '').filter(Boolean));
    case undefined:
      return entry;
  }
}

const refused = (entry: Entry, errors: string[]): Entry => ({ ...entry, state: 'REFUSED', errors });
