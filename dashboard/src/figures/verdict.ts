import type { Indicator, Target } from '../api/types';

export type Verdict = 'MET' | 'MISSED' | 'ON_PACE' | 'BEHIND';

/**
 * How a figure stands against its target. The platform says whether it is met; while the period still runs, a count that
 * grows evenly to its target is on pace.
 */
export function verdictOf(indicator: Indicator, elapsed: number): Verdict | null {
  const { target, value, met, kind } = indicator;
  if (!target || value === null) return null;
  if (met ?? reaches(value, target)) return 'MET';
  if (elapsed >= 1 || kind === 'RATIO') return 'MISSED';
  return value >= target.value * elapsed ? 'ON_PACE' : 'BEHIND';
}

function reaches(value: number, { comparator, value: goal }: Target): boolean {
  if (comparator === 'GT') return value > goal;
  return comparator === 'GE' ? value >= goal : value === goal;
}

/** The share of the target that is reached, 0 to 1, for a bar; `null` without a target. */
export function progressOf({ value, target }: Indicator): number | null {
  if (value === null || !target || target.value <= 0) return null;
  return Math.min(1, value / target.value);
}
