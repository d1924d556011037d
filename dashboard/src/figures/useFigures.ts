import { paths } from '../api/paths';
import type { Breakdown, Figures } from '../api/types';
import { get, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { useLive } from '../live/LiveProvider';
import type { Period } from '../period/period';

/** The figures of a unit; they follow by themselves when the platform says that they changed. */
export function useFigures(
  unit: UnitPath,
  period: Period,
  by: Breakdown | '' = '',
  codes: readonly string[] = [],
) {
  const { version } = useLive();
  const path = paths.figures(unit, period, by, codes);
  return useResource(path, get<Figures>(path), version);
}
