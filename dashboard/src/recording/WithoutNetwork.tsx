import { useClaims, useSession } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import { LanguageSwitch } from '../i18n/LanguageSwitch';
import { Logo } from '../layout/Logo';
import { mayRecord } from './permissions';
import { RecordPage } from './RecordPage';

/** What can be done before one is logged in again: write down, to be sent afterwards. */
export function WithoutNetwork() {
  const { t } = useI18n();
  const claims = useClaims();
  const { login } = useSession();
  return (
    <>
      <header className="top">
        <span className="brand">
          <Logo />
          <span className="brand-name">{t('app.name')}</span>
        </span>
        <div className="top-tools">
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" className="page">
        <h1 className="visually-hidden">{t('app.name')}</h1>
        <div className="notice notice-row" role="status">
          <p>{t('outbox.loginToSend')}</p>
          <button type="button" className="button button-primary" onClick={() => void login()}>
            {t('login.submit')}
          </button>
        </div>
        {mayRecord(claims, claims.unit) && <RecordPage unit={claims.unit} />}
      </main>
    </>
  );
}
