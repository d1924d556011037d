import { useEffect, useState } from 'react';
import { useApi } from '../api/ApiProvider';
import { paths } from '../api/paths';
import type { Team } from '../api/types';
import { levelOf, type UnitPath } from '../hierarchy/unitPath';
import { outbox } from './outbox';

/** The active teams of a unit: as the platform says, or else as it said last; null until one of them is known. */
export function useTeamCodes(unit: UnitPath): string[] | null {
  const api = useApi();
  const [codes, setCodes] = useState<string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (found: string[]) => wanted && setCodes(found);
    api.all<Team>(paths.teams(unit)).then(
      teams => {
        const active = teams.filter(({ state }) => state === 'ACTIVE').map(({ code }) => code);
        show(active);
        void outbox.rememberTeams(unit, active);
      },
      async () => {
        const remembered = await outbox.teamsOf(unit);
        show(remembered.length > 0 ? remembered : firstTeamOf(unit));
      },
    );
    return () => {
      wanted = false;
    };
  }, [api, unit]);
  return codes;
}

// A village's first team is nearly always its only one; if not, the platform says so when it is sent.
const firstTeamOf = (unit: UnitPath) =>
  levelOf(unit) === 'VILLAGE' ? [`${unit.replaceAll('/', '-')}-1`] : [];
