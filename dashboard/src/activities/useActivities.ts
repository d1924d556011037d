import { useEffect, useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Activity, Page } from '../api/types';
import { get, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { useLive } from '../live/LiveProvider';
import { daysOf, type Period } from '../period/period';

/** The activities of a unit in a period, newest first, a page more on demand. */
export function useActivities(unit: UnitPath, period: Period) {
  const api = useApi();
  const { version } = useLive();
  const [from, to] = daysOf(period);
  const path = paths.activities(unit, from, to);
  const first = useResource(path, get<Page<Activity>>(path), version);
  const [more, setMore] = useState<{ items: Activity[]; next: string | null | undefined } | null>(null);
  useEffect(() => setMore(null), [path, version]);

  const next = more ? more.next : first.data?.next;
  const showMore = async () => {
    const page = await api.get<Page<Activity>>(paths.activities(unit, from, to, next ?? ''));
    setMore(now => ({ items: [...(now?.items ?? []), ...page.items], next: page.next }));
  };
  return { first, items: [...(first.data?.items ?? []), ...(more?.items ?? [])], next, showMore };
}
