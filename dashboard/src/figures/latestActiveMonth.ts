import type { FigureRow } from '../api/types';
import type { Period } from '../period/period';

export function latestActiveMonth(rows: FigureRow[]): Period | undefined {
  return rows
    .filter(({ month, values }) => month && (values.ACTIVITIES ?? 0) > 0)
    .map(({ month }) => month!)
    .sort()
    .at(-1);
}
