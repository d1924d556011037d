/** A reporting period (kỳ báo cáo) as the API writes it: `2025`, `2025-Q4` or `2025-10`. */
export type Period = string;

export type PeriodKind = 'YEAR' | 'QUARTER' | 'MONTH';

interface Parts {
  kind: PeriodKind;
  year: number;
  /** 1–4 in a quarter, 1–12 in a month, 1 in a year. */
  index: number;
}

const PER_YEAR = { YEAR: 1, QUARTER: 4, MONTH: 12 } as const;
const two = (n: number) => String(n).padStart(2, '0');

export function parsePeriod(text: string): Parts | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!found) return null;
  const [, year, quarter, month] = found;
  if (quarter) return { kind: 'QUARTER', year: Number(year), index: Number(quarter) };
  if (month) return { kind: 'MONTH', year: Number(year), index: Number(month) };
  return { kind: 'YEAR', year: Number(year), index: 1 };
}

export function partsOf(period: Period): Parts {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`not a period: ${period}`);
  return parts;
}

export function periodOf(kind: PeriodKind, year: number, index: number): Period {
  if (kind === 'YEAR') return String(year);
  return kind === 'QUARTER' ? `${year}-Q${index}` : `${year}-${two(index)}`;
}

export function shift(period: Period, by: number): Period {
  const { kind, year, index } = partsOf(period);
  const ordinal = year * PER_YEAR[kind] + index - 1 + by;
  return periodOf(kind, Math.floor(ordinal / PER_YEAR[kind]), (ordinal % PER_YEAR[kind]) + 1);
}

/** First and last month (1–12) within the year. */
export function monthsOf(period: Period): [number, number] {
  const { kind, index } = partsOf(period);
  const length = 12 / PER_YEAR[kind];
  return [(index - 1) * length + 1, index * length];
}

export function containsMonth(period: Period, month: Period): boolean {
  const [first, last] = monthsOf(period);
  const { year, index } = partsOf(month);
  return year === partsOf(period).year && index >= first && index <= last;
}

/** The period of the other kind that holds the end of this one: a year's last quarter, a quarter's last month. */
export function convert(period: Period, kind: PeriodKind): Period {
  const { year } = partsOf(period);
  const last = monthsOf(period)[1];
  return periodOf(kind, year, Math.ceil((last * PER_YEAR[kind]) / 12));
}

/**
 * The quarter people work on: the running one, whose report falls due within it; in the first two weeks of a quarter
 * still the one that has just closed, because its last reports and final figures are what is being looked for.
 */
export function workingQuarter(today: string): Period {
  const shifted = new Date(Date.parse(`${today}T00:00:00Z`) - 14 * 86_400_000);
  return periodOf('QUARTER', shifted.getUTCFullYear(), Math.ceil((shifted.getUTCMonth() + 1) / 3));
}

const startOfDay = (year: number, month: number) => Date.UTC(year, month - 1, 1);

/** First and last day, `yyyy-MM-dd`. */
export function daysOf(period: Period): [string, string] {
  const { year } = partsOf(period);
  const [first, last] = monthsOf(period);
  const day = (millis: number) => new Date(millis).toISOString().slice(0, 10);
  return [day(startOfDay(year, first)), day(startOfDay(year, last + 1) - 86_400_000)];
}
