import type { FigureRow, MissingReport, Unit } from '../api/types';
import type { UnitPath } from '../hierarchy/unitPath';

export interface ChildRow {
  unit: UnitPath;
  /** `null` for the unit's own team, which is not one of the units below. */
  name: string | null;
  values: Record<string, number | null>;
  missing: MissingReport | null;
}

/** Brings together the units below, their figures and their missing reports. */
export function childRows(
  parent: UnitPath,
  children: Unit[],
  figures: FigureRow[],
  missing: MissingReport[],
  q: string,
): ChildRow[] {
  const valuesOf = new Map(figures.map(row => [row.unit, row.values]));
  const missingOf = new Map(missing.map(report => [report.unit, report]));
  const row = (unit: UnitPath, name: string | null): ChildRow => ({
    unit,
    name,
    values: valuesOf.get(unit) ?? {},
    missing: missingOf.get(unit) ?? null,
  });
  const below = children.map(child => row(child.path, child.fullName || child.name));
  return valuesOf.has(parent) && !q ? [row(parent, null), ...below] : below;
}
