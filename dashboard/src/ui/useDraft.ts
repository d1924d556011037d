import { useCallback, useState } from 'react';

/** What is being written, kept in the tab so that a session that ends in the middle costs no words. */
export function useDraft<T>(key: string, initial: T) {
  const stored = `cnscd.draft ${key}`;
  const [draft, setDraft] = useState<T>(() => {
    const kept = sessionStorage.getItem(stored);
    return kept === null ? initial : (JSON.parse(kept) as T);
  });
  const write = useCallback(
    (value: T) => {
      sessionStorage.setItem(stored, JSON.stringify(value));
      setDraft(value);
    },
    [stored],
  );
  const forget = useCallback(() => sessionStorage.removeItem(stored), [stored]);
  return { draft, write, forget };
}
