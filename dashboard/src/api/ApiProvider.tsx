import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useSession } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import { ApiClient } from './client';

const ApiContext = createContext<ApiClient | null>(null);

export function ApiProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const { language } = useI18n();
  const api = useMemo(
    () => new ApiClient({ accessToken: session.accessToken, rejected: session.expire }, language),
    [session.accessToken, session.expire, language],
  );
  return <ApiContext.Provider value={api}>{children}</ApiContext.Provider>;
}

export function useApi(): ApiClient {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs ApiProvider');
  return api;
}
