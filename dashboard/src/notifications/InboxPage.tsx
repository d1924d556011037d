import { useI18n } from '../i18n/I18n';
import { Card } from '../ui/Card';
import { Loaded } from '../ui/Loaded';
import { useInbox } from './InboxProvider';
import { NotificationItem } from './NotificationItem';

export function InboxPage() {
  const { t } = useI18n();
  const { own, page, unread, markRead } = useInbox();
  const readAll = unread.length > 1 && (
    <button type="button" className="button" onClick={() => void markRead(unread)}>
      {t('inbox.readAll')}
    </button>
  );
  return (
    <>
      <h1 className="visually-hidden">{t('inbox.title')}</h1>
      <Card title={t('inbox.title')} actions={readAll} className="narrow">
        {own ? (
          <Loaded of={page} lines={6}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{t('inbox.none')}</p>
              ) : (
                <ul className="inbox">
                  {items.map(notification => (
                    <NotificationItem
                      key={notification.id}
                      notification={notification}
                      markRead={() => void markRead([notification])}
                    />
                  ))}
                </ul>
              )
            }
          </Loaded>
        ) : (
          <p className="empty">{t('inbox.none')}</p>
        )}
      </Card>
    </>
  );
}
