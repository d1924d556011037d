/** Which indicators stand out, and how the others are grouped, in the order of the reports people know. */
export const HEADLINE = [
  'HOUSEHOLDS_SUPPORTED',
  'VULNERABLE_HOUSEHOLDS_GUIDED',
  'ONLINE_DOSSIERS_ASSISTED',
  'ACTIVITIES',
  'TEAMS',
  'MEMBERS',
] as const;

export const COMPARED = [
  'ACTIVITIES',
  'HOUSEHOLDS_SUPPORTED',
  'VULNERABLE_HOUSEHOLDS_GUIDED',
  'ONLINE_DOSSIERS_ASSISTED',
] as const;

/** What the communes of a province are compared by at a glance. */
export const SHADED = [
  ...HEADLINE,
  'HOUSEHOLDS_GUIDED_RATE',
  'ONLINE_DOSSIER_RATE',
  'SMARTPHONE_RATE',
] as const;

/** What rows of child units are read for. */
export const OF_CHILDREN = [...new Set([...COMPARED, ...SHADED])];

/** What an activity may result in, besides the households that it reached. */
export const RESULTS = [
  'PEOPLE_GUIDED',
  'ONLINE_DOSSIERS_ASSISTED',
  'EID_LEVEL1_ACTIVATED',
  'EID_LEVEL2_ACTIVATED',
  'EHEALTH_RECORDS_LINKED',
  'CITIZEN_APP_ACCOUNTS',
  'PAYMENT_ACCOUNTS_OPENED',
  'SHOPS_OPENED',
  'OCOP_PRODUCTS_LISTED',
  'QR_MERCHANTS',
] as const;

/** The parts of the catalogue of forms in use, and the province's own. */
const PARTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'P'] as const;
export type Part = (typeof PARTS)[number];

/** The indicators with these codes, in the order of the codes; a code that is not known is left out. */
export function picked<T extends { code: string }>(codes: readonly string[], indicators: T[]): T[] {
  return codes.flatMap(code => indicators.filter(indicator => indicator.code === code));
}

/** The indicators by part of the catalogue, in its order. */
export function inParts<T extends { catalogueRow: string }>(indicators: T[]): { part: Part; members: T[] }[] {
  return PARTS.map(part => ({
    part,
    members: indicators.filter(({ catalogueRow }) => catalogueRow.startsWith(part)),
  })).filter(({ members }) => members.length > 0);
}
