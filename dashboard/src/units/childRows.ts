import type { FigureRow, MissingReport, Unit } from '../api/types';
import { COMPARED } from '../figures/catalogue';
import type { UnitPath } from '../hierarchy/unitPath';
import { teamUnit } from './teamCode';

export interface ChildRow {
  key: string;
  unit: UnitPath;
  /** `null` for the unit's own team, which is not one of the units below. */
  name: string | null;
  /** `undefined` while they are not known, which is not the same as not reported. */
  values: Record<string, number | null> | undefined;
  missing: MissingReport | null;
  /** How it stands itself against targets of its own. */
  pace: FigureRow['pace'];
  /** How its own teams stand against their targets. */
  teams: FigureRow[];
}

interface Sources {
  /** Those of today, or those whose name was searched for. */
  children: Unit[];
  /** Whether to show every unit that the figures are of: those of the period, also if they have ended since. */
  ofPeriod?: boolean;
  figures: FigureRow[] | undefined;
  teams: FigureRow[];
  missing: MissingReport[];
}

/** Brings together the units below, their figures, their teams' targets and their missing reports. */
export function childRows({ children, ofPeriod, figures, teams, missing }: Sources): ChildRow[] {
  const named = new Map(children.map(({ path, fullName, name }) => [path, fullName || name]));
  const units =
    ofPeriod && figures ? figures.flatMap(({ unit }) => unit ?? []) : children.map(({ path }) => path);
  const figuresOf = new Map(figures?.map(row => [row.unit, row]));
  const missingOf = new Map(missing.map(report => [report.unit, report]));
  return units.map(path => {
    return {
      key: path,
      unit: path,
      name: figuresOf.get(path)?.name ?? named.get(path) ?? path,
      values: figures && (figuresOf.get(path)?.values ?? {}),
      pace: figuresOf.get(path)?.pace,
      missing: missingOf.get(path) ?? null,
      teams: teams.filter(({ team }) => teamUnit(team ?? '') === path),
    };
  });
}

/** The rows of the unit's own teams, which stand beside the units below. */
export function ownRows(parent: UnitPath, teams: FigureRow[]): ChildRow[] {
  return teams
    .filter(({ team }) => teamUnit(team ?? '') === parent)
    .map(team => ({
      key: team.team ?? parent,
      unit: parent,
      name: null,
      values: team.values,
      pace: team.pace,
      missing: null,
      teams: [team],
    }));
}

/** Whether there is nothing to say about the unit: no figure, and no report that it owes. */
export const isSilent = ({ values, missing }: ChildRow): boolean =>
  missing === null && values !== undefined && COMPARED.every(code => (values[code] ?? null) === null);
