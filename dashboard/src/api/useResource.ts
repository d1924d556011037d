import { useCallback, useEffect, useMemo, useState } from 'react';
import { useApi } from './ApiProvider';
import type { ApiClient, Versioned } from './client';
import { ApiProblem, unreachable } from './problem';
import { once } from './once';

export interface Resource<T> {
  data: T | undefined;
  problem: ApiProblem | undefined;
  reload: () => void;
}

type Load<T> = (api: ApiClient) => Promise<T>;

// What was seen before is shown at once when one comes back to it, and then asked for again.
const seen = new Map<string, unknown>();

/** Loads `key` whenever it, the language or `version` changes; older data stay visible until newer arrive. */
export function useResource<T>(key: string | null, load: Load<T>, version = 0): Resource<T> {
  const api = useApi();
  const id = key === null ? null : `${api.language} ${key}`;
  const [state, setState] = useState<{ id: string | null; problem?: ApiProblem }>({ id: null });
  const [attempt, setAttempt] = useState(0);
  const reload = useCallback(() => setAttempt(n => n + 1), []);

  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    once(`${id} ${version} ${attempt}`, () => load(api)).then(
      data => {
        if (!wanted) return;
        seen.set(id, data);
        setState({ id });
      },
      (failure: unknown) => {
        if (wanted) setState({ id, problem: failure instanceof ApiProblem ? failure : unreachable() });
      },
    );
    return () => {
      wanted = false;
    };
    // `load` is a function of the key alone.
  }, [api, id, attempt, version]);

  return useMemo(
    () => ({
      data: id === null ? undefined : (seen.get(id) as T | undefined),
      problem: state.id === id ? state.problem : undefined,
      reload,
    }),
    [id, state, reload],
  );
}

export const get =
  <T>(path: string): Load<T> =>
  api =>
    api.get<T>(path);

export const getVersioned =
  <T>(path: string): Load<Versioned<T>> =>
  api =>
    api.getVersioned<T>(path);

export const getAll =
  <T>(path: string): Load<T[]> =>
  api =>
    api.all<T>(path);
