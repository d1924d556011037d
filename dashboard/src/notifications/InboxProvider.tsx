import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Notification, Page } from '../api/types';
import { get, useResource, type Resource } from '../api/useResource';
import type { Role } from '../auth/claims';
import { useClaims } from '../auth/SessionProvider';
import { useLive } from '../live/LiveProvider';

// The others are sent nothing, and asking for their inbox is refused.
const RECEIVERS: Role[] = [
  'TEAM_LEADER',
  'TEAM_MEMBER',
  'COMMUNE_OFFICER',
  'COMMUNE_CHAIR',
  'PROVINCE_OFFICER',
];

interface Inbox {
  /** Whether the reader has one. */
  own: boolean;
  page: Resource<Page<Notification>>;
  unread: Notification[];
  markRead: (notifications: Notification[]) => Promise<void>;
}

const InboxContext = createContext<Inbox | null>(null);

/** The reader's own inbox, loaded once for the bell and the page. */
export function InboxProvider({ children }: { children: ReactNode }) {
  const api = useApi();
  const { unit, roles } = useClaims();
  const own = roles.some(role => RECEIVERS.includes(role));
  const { version } = useLive();
  const path = paths.notifications(unit);
  const page = useResource(own ? path : null, get<Page<Notification>>(path), version);
  const inbox = useMemo<Inbox>(
    () => ({
      own,
      page,
      unread: page.data?.items.filter(({ readAt }) => !readAt) ?? [],
      markRead: notifications =>
        Promise.all(notifications.map(({ id }) => api.post(paths.readNotification(unit, id)))).then(
          page.reload,
          page.reload,
        ),
    }),
    [api, unit, own, page],
  );
  return <InboxContext.Provider value={inbox}>{children}</InboxContext.Provider>;
}

export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (!inbox) throw new Error('useInbox needs InboxProvider');
  return inbox;
}
