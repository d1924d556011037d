import { useClaims } from '../auth/SessionProvider';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf, type Place } from '../routing/place';
import { Icon } from '../ui/Icon';
import { useInbox } from './InboxProvider';

export function InboxLink({ place }: { place: Place }) {
  const { t } = useI18n();
  const { unit } = useClaims();
  const { own, unread } = useInbox();
  if (!own) return null;
  const label = t('inbox.open', { n: unread.length });
  return (
    <Link
      className="icon-button bell"
      href={hrefOf({ ...place, unit, section: 'notifications' })}
      aria-label={label}
      title={label}
    >
      <Icon name="bell" />
      {unread.length > 0 && (
        <span className="bell-count" aria-hidden="true">
          {unread.length > 99 ? '99+' : unread.length}
        </span>
      )}
    </Link>
  );
}
