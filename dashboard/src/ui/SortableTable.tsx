import { useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';
import { MoreButton } from './MoreButton';
import { SortHeading } from './SortHeading';
import { compareCells, type Cell } from './sorting';

export interface Column<Row> {
  key: string;
  heading: string;
  /** What holds for the whole column, under its heading. */
  note?: string;
  numeric?: boolean;
  sortBy: (row: Row) => Cell;
  show: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  initial: { key: string; descending?: boolean };
}

// A province's villages are thousands of rows, which a phone cannot draw at once.
const ROWS = 150;

/** A table whose first column names the row and whose headings sort it, in Vietnamese order. */
export function SortableTable<Row>({ caption, columns, rows, rowKey, initial }: TableProps<Row>) {
  const { t } = useI18n();
  const [order, setOrder] = useState({ key: initial.key, descending: initial.descending ?? false });
  const sorted = useMemo(() => {
    const by = columns.find(column => column.key === order.key) ?? columns[0]!;
    return [...rows].sort((a, b) => compareCells(by.sortBy(a), by.sortBy(b), order.descending));
  }, [rows, columns, order]);
  const [shown, setShown] = useState(ROWS);
  const sort = ({ key, numeric = false }: Column<Row>) =>
    setOrder(now => ({ key, descending: now.key === key ? !now.descending : numeric }));

  return (
    <>
      <div
        className="table-scroll"
        role="region"
        aria-label={t('table.scroll', { name: caption })}
        tabIndex={0}
      >
        <table className={columns.length < 4 ? 'few' : ''}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <SortHeading
                  key={column.key}
                  label={column.heading}
                  numeric={column.numeric ?? false}
                  sorted={order.key === column.key ? (order.descending ? 'descending' : 'ascending') : 'none'}
                  onSort={() => sort(column)}
                  note={column.note}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map(row => (
              <tr key={rowKey(row)}>
                {columns.map((column, i) =>
                  i === 0 ? (
                    <th key={column.key} scope="row">
                      {column.show(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={column.numeric ? 'number' : ''}>
                      {column.show(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && <MoreButton onClick={() => setShown(n => n + ROWS)} />}
    </>
  );
}
