import { convert, partsOf, shift, workingQuarter, type Period } from './period';

const BACK = { YEAR: 4, QUARTER: 8, MONTH: 18 } as const;

/** What the picker offers: the next period, and some years back, and always the one that is shown; newest first. */
export function choices(shown: Period, today: string): Period[] {
  const { kind } = partsOf(shown);
  const newest = shift(convert(workingQuarter(today), kind), 1);
  const offered = Array.from({ length: BACK[kind] + 2 }, (_, i) => shift(newest, -i));
  const byTime = (a: Period, b: Period) => b.localeCompare(a);
  return [...new Set([...offered, shown])].sort(byTime);
}
