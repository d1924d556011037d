import { COUNTRY, parseUrl, toUrl, type UnitPath } from '../hierarchy/unitPath';
import { parsePeriod, workingQuarter, type Period } from '../period/period';

export const SECTIONS = [
  'overview',
  'record',
  'teams',
  'completeness',
  'reports',
  'activities',
  'notifications',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where the reader is: a unit, a period, and what of it they look at. All of it stands in the address. */
export interface Place {
  unit: UnitPath;
  period: Period;
  section: Section;
}

export function placeOf(url: URL, home: UnitPath, today: string): Place {
  const { unit, rest } = parseUrl(url.pathname);
  const asked = url.searchParams.get('period') ?? '';
  return {
    unit: unit === COUNTRY ? home : unit,
    period: parsePeriod(asked) ? asked : workingQuarter(today),
    section: SECTIONS.find(section => section === rest) ?? 'overview',
  };
}

export function hrefOf({ unit, period, section }: Place): string {
  const path = [toUrl(unit), section === 'overview' ? '' : section].filter(Boolean).join('/');
  return `/${path}?period=${period}`;
}
