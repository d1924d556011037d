import { useClaims } from '../auth/SessionProvider';
import { toUrl } from '../hierarchy/unitPath';
import { LanguageSwitch } from '../i18n/LanguageSwitch';
import { useI18n } from '../i18n/I18n';
import { LiveBadge } from '../live/LiveBadge';
import { InboxLink } from '../notifications/InboxLink';
import { Link } from '../routing/Link';
import type { Place } from '../routing/place';
import { COUNTRY } from '../hierarchy/unitPath';
import { Logo } from './Logo';
import { UserMenu } from './UserMenu';

export function Header({ place }: { place: Place }) {
  const { t } = useI18n();
  const { unit } = useClaims();
  return (
    <header className="top">
      <Link href={`/${toUrl(unit)}`} className="brand" aria-label={`${t('app.name')}, ${t('app.home')}`}>
        <Logo />
        <span className="brand-name">{t('app.name')}</span>
      </Link>
      <div className="top-tools">
        {place.unit !== COUNTRY && <LiveBadge />}
        <LanguageSwitch />
        <InboxLink place={place} />
        <UserMenu />
      </div>
    </header>
  );
}
