import { compareText } from '../format/collation';

export type Cell = string | number | null;

/** Compares cells of one column; what is not reported stands last whichever way the column is sorted. */
export function compareCells(a: Cell, b: Cell, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return descending ? -order : order;
}
