import type { FigureRow } from '../api/types';
import { verdictOf, type Verdict } from '../figures/verdict';

const WORST_FIRST: Verdict[] = ['MISSED', 'BEHIND', 'ON_PACE', 'MET'];

/** How the teams of a place stand against what each of them is held to: as the one that stands worst. */
export function teamVerdict(teams: FigureRow[], code: string, elapsed: number): Verdict | undefined {
  const verdicts = teams.map(({ values, targets, met }) =>
    verdictOf(
      {
        code,
        name: code,
        kind: 'COUNT',
        value: values[code] ?? null,
        target: targets?.[code] ?? null,
        met: met?.[code] ?? null,
      },
      elapsed,
    ),
  );
  return WORST_FIRST.find(verdict => verdicts.includes(verdict));
}

/** The target that all these teams have in common. */
export function commonTarget(teams: FigureRow[], code: string) {
  const [first, ...others] = teams.flatMap(({ targets }) => targets?.[code] ?? []);
  const same = others.every(
    ({ comparator, value }) => comparator === first?.comparator && value === first.value,
  );
  return same ? first : undefined;
}
