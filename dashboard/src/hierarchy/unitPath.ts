/** A unit's address, `31/11131/007`, and its form in a URL, `provinces/31/communes/11131/villages/007`. */
export type UnitPath = string;

export type Level = 'COUNTRY' | 'PROVINCE' | 'COMMUNE' | 'VILLAGE';

export const COUNTRY: UnitPath = 'vn';

const SEGMENTS = ['provinces', 'communes', 'villages'] as const;
const LEVELS: Level[] = ['PROVINCE', 'COMMUNE', 'VILLAGE'];

const codes = (unit: UnitPath): string[] => (unit === COUNTRY ? [] : unit.split('/'));

export function levelOf(unit: UnitPath): Level {
  return LEVELS[codes(unit).length - 1] ?? 'COUNTRY';
}

export function toUrl(unit: UnitPath): string {
  return codes(unit)
    .map((code, i) => `${SEGMENTS[i]}/${code}`)
    .join('/');
}

/** From the unit itself up to its province. */
export function lineOf(unit: UnitPath): UnitPath[] {
  const all = codes(unit);
  return all.map((_, i) => all.slice(0, i + 1).join('/'));
}

export function parentOf(unit: UnitPath): UnitPath {
  return codes(unit).slice(0, -1).join('/') || COUNTRY;
}

export function isWithin(unit: UnitPath, scope: UnitPath): boolean {
  return scope === COUNTRY || unit === scope || unit.startsWith(`${scope}/`);
}

/** Splits `/provinces/31/communes/11131/reports` into its unit and what follows. */
export function parseUrl(pathname: string): { unit: UnitPath; rest: string } {
  const parts = pathname.split('/').filter(Boolean);
  const found: string[] = [];
  while (
    found.length < SEGMENTS.length &&
    parts[0] === SEGMENTS[found.length] &&
    /^\d+$/.test(parts[1] ?? '')
  ) {
    found.push(parts[1]!);
    parts.splice(0, 2);
  }
  return { unit: found.join('/') || COUNTRY, rest: parts.join('/') };
}
