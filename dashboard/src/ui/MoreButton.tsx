import { useI18n } from '../i18n/I18n';

export function MoreButton({ onClick }: { onClick: () => void }) {
  const { t } = useI18n();
  return (
    <p className="more">
      <button type="button" className="button" onClick={onClick}>
        {t('table.more')}
      </button>
    </p>
  );
}
