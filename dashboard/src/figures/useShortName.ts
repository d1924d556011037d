import { useCallback } from 'react';
import { useI18n } from '../i18n/I18n';
import { isMessage } from '../i18n/isMessage';

/** A name that fits a tile or a column; an indicator that has none shows the platform's full name. */
export function useShortName() {
  const { t } = useI18n();
  return useCallback(
    ({ code, name }: { code: string; name?: string }) => {
      const key = `short.${code}`;
      return isMessage(key) ? t(key) : (name ?? code);
    },
    [t],
  );
}
