import { useI18n } from '../i18n/I18n';
import { Icon } from './Icon';

interface SortHeadingProps {
  label: string;
  note: string | undefined;
  numeric: boolean;
  sorted: 'ascending' | 'descending' | 'none';
  onSort: () => void;
}

export function SortHeading({ label, note, numeric, sorted, onSort }: SortHeadingProps) {
  const { t } = useI18n();
  return (
    <th scope="col" aria-sort={sorted} className={numeric ? 'number' : ''}>
      <button type="button" className="sort" onClick={onSort} aria-label={t('table.sortBy', { name: label })}>
        {label}
        <Icon name={sorted === 'ascending' ? 'up' : 'down'} />
      </button>
      {note && <span className="column-note">{note}</span>}
    </th>
  );
}
