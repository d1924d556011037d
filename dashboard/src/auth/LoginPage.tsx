import { useState } from 'react';
import { LanguageSwitch } from '../i18n/LanguageSwitch';
import { useI18n } from '../i18n/I18n';
import { Logo } from '../layout/Logo';
import { useSession } from './SessionProvider';

/** The way in, also for those whose session has ended. */
export function LoginPage() {
  const { t } = useI18n();
  const { phase, login, mayWorkOffline, workOffline } = useSession();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const enter = () => {
    setBusy(true);
    login().catch(() => {
      setBusy(false);
      setFailed(true);
    });
  };
  const said =
    phase === 'EXPIRED' ? t('login.expired') : phase === 'FAILED' || failed ? t('login.failed') : '';
  return (
    <main className="login">
      <div className="login-card">
        <Logo />
        <h1>{t('app.name')}</h1>
        <p className="muted">{t('app.tagline')}</p>
        <p role="status" className={said ? 'notice' : ''}>
          {said}
        </p>
        <button type="button" className="button button-primary button-large" onClick={enter} disabled={busy}>
          {t('login.submit')}
        </button>
        {mayWorkOffline && (
          <button type="button" className="button button-large" onClick={workOffline}>
            {t('login.offline')}
          </button>
        )}
        <p className="muted small">{t('login.note')}</p>
        <LanguageSwitch />
      </div>
    </main>
  );
}
