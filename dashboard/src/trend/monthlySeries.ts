import type { FigureRow } from '../api/types';
import { containsMonth, periodOf, type Period } from '../period/period';

export interface MonthValue {
  month: number;
  value: number | null;
  /** Whether the month belongs to the period that is looked at. */
  chosen: boolean;
}

/** Twelve months, also those the platform has no row for. */
export function monthlySeries(rows: FigureRow[], year: number, code: string, period: Period): MonthValue[] {
  const valueOf = new Map(rows.map(row => [row.month, row.values[code] ?? null]));
  return Array.from({ length: 12 }, (_, i) => {
    const month = periodOf('MONTH', year, i + 1);
    return { month: i + 1, value: valueOf.get(month) ?? null, chosen: containsMonth(period, month) };
  });
}
