import { useI18n } from '../i18n/I18n';

/** Holds the place of what is loading. */
export function Skeleton({ lines = 4, className = '' }: { lines?: number; className?: string }) {
  const { t } = useI18n();
  return (
    <div className={`skeleton ${className}`} role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
