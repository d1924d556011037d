const running = new Map<string, Promise<unknown>>();

/** Starts what is asked for under a key, or joins it while it runs: parts of a page often need the same thing. */
export function once<T>(key: string, start: () => Promise<T>): Promise<T> {
  const joined = running.get(key) as Promise<T> | undefined;
  if (joined) return joined;
  const started = start().finally(() => running.delete(key));
  running.set(key, started);
  return started;
}
