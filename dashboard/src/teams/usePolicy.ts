import { paths } from '../api/paths';
import type { Policy } from '../api/types';
import { get, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';

/** What holds in a unit today; undefined until it is known. */
export function usePolicy(unit: UnitPath): Policy | undefined {
  const path = paths.policy(unit);
  return useResource(path, get<Policy>(path)).data;
}
