import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Notification, Page } from '../api/types';
import { get, useResource, type Resource } from '../api/useResource';
import { useClaims } from '../auth/SessionProvider';
import { COUNTRY } from '../hierarchy/unitPath';
import { useLive } from '../live/LiveProvider';

interface Inbox {
  page: Resource<Page<Notification>>;
  unread: Notification[];
  markRead: (notifications: Notification[]) => Promise<void>;
}

const InboxContext = createContext<Inbox | null>(null);

/** The reader's own inbox, loaded once for the bell and the page. */
export function InboxProvider({ children }: { children: ReactNode }) {
  const api = useApi();
  const { unit } = useClaims();
  const { version } = useLive();
  const path = paths.notifications(unit);
  const page = useResource(unit === COUNTRY ? null : path, get<Page<Notification>>(path), version);
  const inbox = useMemo<Inbox>(
    () => ({
      page,
      unread: page.data?.items.filter(({ readAt }) => !readAt) ?? [],
      markRead: notifications =>
        Promise.all(notifications.map(({ id }) => api.post(paths.readNotification(unit, id)))).then(
          page.reload,
          page.reload,
        ),
    }),
    [api, unit, page],
  );
  return <InboxContext.Provider value={inbox}>{children}</InboxContext.Provider>;
}

export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (!inbox) throw new Error('useInbox needs InboxProvider');
  return inbox;
}
