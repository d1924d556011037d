import type { Notification } from '../api/types';
import { formatInstant } from '../format/dates';
import { useI18n } from '../i18n/I18n';
import { Link } from '../routing/Link';
import { hrefOf } from '../routing/place';
import { usePlace } from '../routing/usePlace';

interface NotificationItemProps {
  notification: Notification;
  markRead: () => void;
}

export function NotificationItem({ notification, markRead }: NotificationItemProps) {
  const { t } = useI18n();
  const place = usePlace();
  const { title, body, createdAt, readAt, subjectUnit, period } = notification;
  return (
    <li className={readAt ? '' : 'unread'}>
      <h3>
        {!readAt && <span className="unread-mark">{t('inbox.unread')}</span>}
        {subjectUnit ? (
          <Link href={hrefOf({ unit: subjectUnit, period: period ?? place.period, section: 'reports' })}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      {body && <p className="inbox-body">{body}</p>}
      <p className="inbox-foot">
        <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
        {!readAt && (
          <button type="button" className="button button-quiet" onClick={markRead}>
            {t('inbox.read')}
          </button>
        )}
      </p>
    </li>
  );
}
