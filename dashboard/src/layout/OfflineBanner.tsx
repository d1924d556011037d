import { useSyncExternalStore } from 'react';
import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';

function listen(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const { t } = useI18n();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon name="warning" />
          {t('offline.banner')}
        </p>
      )}
    </div>
  );
}
