import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useApi } from '../api/ApiProvider';
import type { ApiProblem } from '../api/problem';
import { useClaims, useSession } from '../auth/SessionProvider';
import type { UnitPath } from '../hierarchy/unitPath';
import type { Item } from './item';
import { outbox, type Entry } from './outbox';
import { send } from './send';

interface Outbox {
  entries: Entry[];
  sending: boolean;
  /** Why what waits could not be sent the last time. */
  problem: ApiProblem | null;
  save: (unit: UnitPath, item: Item) => Promise<void>;
  remove: (id: string) => Promise<void>;
  sendNow: () => void;
}

const OutboxContext = createContext<Outbox | null>(null);

const TRY_AGAIN_EVERY = 60_000;
// Two tabs of one person send in turn.
const LOCK = 'cnscd.outbox';

/** Keeps what is written on this device and sends it: when it is saved, when the network returns, and every minute. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const api = useApi();
  const { phase } = useSession();
  const { subject } = useClaims();
  const [entries, setEntries] = useState<Entry[]>([]);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const reload = useCallback(async () => setEntries(await outbox.of(subject, new Date())), [subject]);

  const sendAll = useCallback(async () => {
    if (phase !== 'IN' || !navigator.onLine) return;
    await navigator.locks.request(LOCK, async () => {
      const waiting = await outbox.of(subject, new Date());
      if (!waiting.some(({ state }) => state === 'WAITING')) return;
      setSending(true);
      try {
        setProblem(await send(api, waiting));
      } finally {
        setSending(false);
      }
    });
    await reload();
  }, [api, phase, subject, reload]);

  const sendNow = useCallback(() => void sendAll(), [sendAll]);

  useEffect(() => {
    void reload();
    sendNow();
    window.addEventListener('online', sendNow);
    const timer = setInterval(sendNow, TRY_AGAIN_EVERY);
    return () => {
      window.removeEventListener('online', sendNow);
      clearInterval(timer);
    };
  }, [reload, sendNow]);

  const value = useMemo<Outbox>(
    () => ({
      entries,
      sending,
      problem,
      sendNow,
      save: async (unit, item) => {
        const savedAt = new Date().toISOString();
        await outbox.put({ id: item.id, owner: subject, unit, item, savedAt, state: 'WAITING', errors: [] });
        await reload();
        sendNow();
      },
      remove: async id => {
        await outbox.remove(id);
        await reload();
      },
    }),
    [entries, sending, problem, subject, reload, sendNow],
  );
  return <OutboxContext.Provider value={value}>{children}</OutboxContext.Provider>;
}

export function useOutbox(): Outbox {
  const value = useContext(OutboxContext);
  if (!value) throw new Error('useOutbox needs OutboxProvider');
  return value;
}
