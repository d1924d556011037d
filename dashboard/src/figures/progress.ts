import type { Indicator } from '../api/types';

/** The share of the target that is reached, 0 to 1, for a bar; `null` without a target. */
export function progressOf({ value, target }: Indicator): number | null {
  if (value === null || !target || target.value <= 0) return null;
  return Math.min(1, value / target.value);
}
