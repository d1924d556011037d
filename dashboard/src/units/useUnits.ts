import { paths } from '../api/paths';
import type { Unit } from '../api/types';
import { get, getAll, useResource } from '../api/useResource';
import { COUNTRY, levelOf, type UnitPath } from '../hierarchy/unitPath';

export const useUnit = (unit: UnitPath) =>
  useResource(unit === COUNTRY ? null : `unit ${unit}`, get<Unit>(paths.unit(unit)));

/** The units directly below, all or those whose name is like `q`. A village has none. */
export function useChildren(unit: UnitPath, q = '') {
  const path = paths.children(unit, q);
  return useResource(levelOf(unit) === 'VILLAGE' ? null : path, getAll<Unit>(path));
}
