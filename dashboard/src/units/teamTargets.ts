import type { FigureRow, Pace } from '../api/types';

const WORST_FIRST: Pace[] = ['MISSED', 'BEHIND', 'ON_PACE', 'MET'];

/** How the teams of a place stand against what each of them is held to: as the one that stands worst. */
export function worstPace(teams: FigureRow[], code: string): Pace | undefined {
  const paces = teams.map(({ pace }) => pace?.[code]);
  return WORST_FIRST.find(pace => paces.includes(pace));
}

/** The target that all these teams have in common. */
export function commonTarget(teams: FigureRow[], code: string) {
  const [first, ...others] = teams.flatMap(({ targets }) => targets?.[code] ?? []);
  const same = others.every(
    ({ comparator, value }) => comparator === first?.comparator && value === first.value,
  );
  return same ? first : undefined;
}
