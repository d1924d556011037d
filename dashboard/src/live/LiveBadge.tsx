import { useI18n } from '../i18n/I18n';
import { useLive } from './LiveProvider';

/** Whether figures follow by themselves: trực tiếp. */
export function LiveBadge() {
  const { state } = useLive();
  const { t } = useI18n();
  if (state === 'REFUSED') return null;
  return (
    <span className={`live live-${state.toLowerCase()}`} data-testid="live" data-state={state}>
      <span className="live-dot" aria-hidden="true" />
      {t(`live.${state}`)}
    </span>
  );
}
