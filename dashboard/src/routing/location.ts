import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = () => listeners.forEach(listener => listener());
if (typeof window !== 'undefined') window.addEventListener('popstate', tell);

/** Goes to an address of this application without loading the page again. */
export function navigate(href: string, { replace = false } = {}) {
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  tell();
}

export function useLocation(): URL {
  const href = useSyncExternalStore(
    listener => (listeners.add(listener), () => listeners.delete(listener)),
    () => window.location.href,
  );
  return new URL(href);
}
