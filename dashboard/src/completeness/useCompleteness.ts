import { paths } from '../api/paths';
import type { Completeness } from '../api/types';
import { get, useResource } from '../api/useResource';
import { levelOf, type UnitPath } from '../hierarchy/unitPath';
import { useLive } from '../live/LiveProvider';
import type { Period } from '../period/period';

/** Who below the unit has reported. Nobody is below a village. */
export function useCompleteness(unit: UnitPath, period: Period) {
  const { version } = useLive();
  const path = paths.completeness(unit, period);
  return useResource(levelOf(unit) === 'VILLAGE' ? null : path, get<Completeness>(path), version);
}
