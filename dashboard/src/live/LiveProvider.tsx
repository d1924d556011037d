import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useApi } from '../api/ApiProvider';
import { watchChanges, type LiveState } from '../api/changes';
import { paths } from '../api/paths';
import { COUNTRY, type UnitPath } from '../hierarchy/unitPath';
import { throttle } from './throttle';

interface Live {
  state: LiveState;
  /** Grows with every change of the unit's figures: what depends on them loads again. */
  version: number;
  changedAt: Date | null;
}

const LiveContext = createContext<Live>({ state: 'CONNECTING', version: 0, changedAt: null });

// A bulk submission is many changes in a moment; the first is shown at once.
const AT_MOST_EVERY = 700;

export function LiveProvider({ unit, children }: { unit: UnitPath; children: ReactNode }) {
  const api = useApi();
  const [state, setState] = useState<LiveState>('CONNECTING');
  const [change, setChange] = useState<{ version: number; changedAt: Date | null }>({
    version: 0,
    changedAt: null,
  });

  useEffect(() => {
    if (unit === COUNTRY) return;
    const note = throttle(
      () => setChange(({ version }) => ({ version: version + 1, changedAt: new Date() })),
      AT_MOST_EVERY,
    );
    const stop = watchChanges(api, paths.changes(unit), { changed: note.call, state: setState });
    return () => (stop(), note.cancel());
  }, [api, unit]);

  const live = useMemo(() => ({ state, ...change }), [state, change]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export const useLive = () => useContext(LiveContext);
