import type { User } from 'oidc-client-ts';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { navigate } from '../routing/location';
import { readClaims, type Claims } from './claims';
import { lastReader } from './lastReader';
import { oidc } from './oidc';

/** OFFLINE: nobody is logged in, but who was here last may write down what is sent later. */
type Phase = 'LOADING' | 'OUT' | 'EXPIRED' | 'FAILED' | 'IN' | 'OFFLINE';

interface Session {
  phase: Phase;
  claims: Claims | null;
  accessToken: () => string | null;
  /** Whether somebody was logged in here who did not log out. */
  mayWorkOffline: boolean;
  workOffline: () => void;
  login: () => Promise<void>;
  logout: () => Promise<void>;
  expire: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Finishes a login that comes back to `/callback`, and takes the reader to where they wanted to go. */
async function resume(): Promise<User | null> {
  if (window.location.pathname !== '/callback') return oidc.getUser();
  const user = await oidc.signinRedirectCallback();
  navigate(typeof user.state === 'string' ? user.state : '/', { replace: true });
  return user;
}

// Once, although React runs effects twice in development: a code can be exchanged only once.
let resumed: Promise<User | null> | undefined;

export function SessionProvider({ children }: { children: ReactNode }) {
  const [user, setUser] = useState<User | null>(null);
  const [phase, setPhase] = useState<Phase>('LOADING');

  const enter = useCallback((found: User | null) => {
    const valid = found !== null && found.expired !== true;
    setUser(valid ? found : null);
    if (valid) lastReader.remember(readClaims(found.access_token));
    setPhase(valid ? 'IN' : found ? 'EXPIRED' : 'OUT');
  }, []);

  const expire = useCallback(() => {
    void oidc.removeUser();
    setUser(null);
    setPhase(now => (now === 'IN' ? 'EXPIRED' : now));
  }, []);

  useEffect(() => {
    resumed ??= resume();
    resumed.then(enter, () => {
      navigate('/', { replace: true });
      setPhase('FAILED');
    });
  }, [enter]);

  useEffect(() => {
    const renew = () => {
      // Only with a refresh token: without one the library would open a frame, which the page's policy forbids.
      if (user?.refresh_token) oidc.signinSilent().then(enter, () => undefined);
    };
    oidc.events.addAccessTokenExpiring(renew);
    oidc.events.addAccessTokenExpired(expire);
    return () => {
      oidc.events.removeAccessTokenExpiring(renew);
      oidc.events.removeAccessTokenExpired(expire);
    };
  }, [user, enter, expire]);

  const session = useMemo<Session>(() => {
    const token = user?.access_token ?? null;
    return {
      phase,
      claims: token !== null ? readClaims(token) : phase === 'OFFLINE' ? lastReader.recall() : null,
      mayWorkOffline: lastReader.recall() !== null,
      workOffline: () => setPhase('OFFLINE'),
      accessToken: () => token,
      login: () => oidc.signinRedirect({ state: window.location.pathname + window.location.search }),
      logout: () => leave(user),
      expire,
    };
  }, [user, phase, expire]);

  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

async function leave(user: User | null) {
  lastReader.forget();
  const idToken = user?.id_token;
  await oidc.removeUser();
  try {
    await oidc.signoutRedirect(idToken ? { id_token_hint: idToken } : {});
  } catch {
    // The issuer offers no end of session: forgetting the tokens is all that can be done here.
    window.location.assign('/');
  }
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs SessionProvider');
  return session;
}

/** The claims of a reader who is logged in; only below the login. */
export function useClaims(): Claims {
  const { claims } = useSession();
  if (!claims) throw new Error('nobody is logged in');
  return claims;
}
