import { useCallback, useState } from 'react';

/** What is being written, kept in the tab, or on the device, so that a session that ends in the middle costs no words. */
export function useDraft<T>(key: string, initial: T, store: Storage = sessionStorage) {
  const stored = `cnscd.draft ${key}`;
  const [draft, setDraft] = useState<T>(() => {
    const kept = store.getItem(stored);
    return kept === null ? initial : (JSON.parse(kept) as T);
  });
  const write = useCallback(
    (value: T) => {
      store.setItem(stored, JSON.stringify(value));
      setDraft(value);
    },
    [store, stored],
  );
  const forget = useCallback(() => store.removeItem(stored), [store, stored]);
  return { draft, write, forget };
}
