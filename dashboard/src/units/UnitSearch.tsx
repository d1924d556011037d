import { useI18n } from '../i18n/I18n';
import { Icon } from '../ui/Icon';

export function UnitSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useI18n();
  return (
    <label className="search">
      <Icon name="search" />
      <input
        type="search"
        name="q"
        value={value}
        aria-label={t('unit.search')}
        placeholder={t('unit.search.hint')}
        autoComplete="off"
        onChange={event => onChange(event.target.value)}
      />
    </label>
  );
}
