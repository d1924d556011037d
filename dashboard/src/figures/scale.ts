import type { Indicator } from '../api/types';

/**
 * What to multiply a rate by to get percent: 1 when the platform gives 90.5, 100 when it gives 0.905. Numerator and
 * denominator tell which; without them a rate above 1 must be percent already.
 */
export function percentScale({ value, numerator, denominator, target }: Indicator): number {
  if (value !== null && value !== 0 && numerator && denominator) {
    return Math.abs((numerator / denominator) * 100 - value) < Math.abs(numerator / denominator - value)
      ? 1
      : 100;
  }
  return (value ?? 0) > 1 || (target?.value ?? 0) > 1 ? 1 : 100;
}
