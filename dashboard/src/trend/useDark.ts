import { useSyncExternalStore } from 'react';

/** Whether the reader's device asks for dark colours; a canvas has to be told. */
export function useDark(): boolean {
  return useSyncExternalStore(
    listener => {
      const query = window.matchMedia('(prefers-color-scheme: dark)');
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia('(prefers-color-scheme: dark)').matches,
  );
}
