import { useEffect, useRef } from 'react';
import { ApiProvider } from './api/ApiProvider';
import { LoginPage } from './auth/LoginPage';
import { useSession } from './auth/SessionProvider';
import { COUNTRY } from './hierarchy/unitPath';
import { useI18n } from './i18n/I18n';
import { Header } from './layout/Header';
import { OfflineBanner } from './layout/OfflineBanner';
import { UnitPage } from './layout/UnitPage';
import { LiveAnnouncer } from './live/LiveAnnouncer';
import { LiveProvider } from './live/LiveProvider';
import { InboxProvider } from './notifications/InboxProvider';
import { OutboxProvider } from './recording/OutboxProvider';
import { WithoutNetwork } from './recording/WithoutNetwork';
import { usePlace } from './routing/usePlace';
import { Skeleton } from './ui/Skeleton';
import { CountryPage } from './units/CountryPage';

export function App() {
  const { t } = useI18n();
  const { phase } = useSession();
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  if (phase === 'LOADING') return <Skeleton lines={3} className="page" />;
  if (phase !== 'IN' && phase !== 'OFFLINE') return <LoginPage />;
  return (
    <ApiProvider>
      <OutboxProvider>{phase === 'IN' ? <Dashboard /> : <WithoutNetwork />}</OutboxProvider>
    </ApiProvider>
  );
}

function Dashboard() {
  const { t } = useI18n();
  const place = usePlace();
  const content = useRef<HTMLElement>(null);
  const before = useRef(place.unit);
  useEffect(() => {
    // The link that led to another unit is gone: the keyboard goes on from the new content.
    if (before.current !== place.unit) content.current?.focus({ preventScroll: true });
    before.current = place.unit;
  }, [place.unit]);
  return (
    <LiveProvider unit={place.unit}>
      <InboxProvider>
        <a className="skip" href="#content">
          {t('app.skip')}
        </a>
        <Header place={place} />
        <OfflineBanner />
        <LiveAnnouncer />
        <main ref={content} id="content" className="page" tabIndex={-1}>
          {place.unit === COUNTRY ? (
            <CountryPage place={place} />
          ) : (
            <UnitPage key={place.unit} place={place} />
          )}
        </main>
      </InboxProvider>
    </LiveProvider>
  );
}
