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

const GROUPS = {
  force: ['TEAMS', 'MEMBERS', 'VILLAGES_WITH_TEAM_RATE', 'MEMBERS_PER_100_PEOPLE'],
  people: ['HOUSEHOLDS_SUPPORTED', 'VULNERABLE_HOUSEHOLDS_GUIDED', 'HOUSEHOLDS_GUIDED_RATE'],
  work: [
    'ACTIVITIES',
    'OUTREACH_SESSIONS',
    'GUIDANCE_SESSIONS',
    'SERVICE_DAYS',
    'HOUSEHOLD_VISITS',
    'PARTICIPANTS',
  ],
  results: RESULTS,
  rates: [
    'ONLINE_DOSSIER_RATE',
    'BANK_ACCOUNT_RATE',
    'SMARTPHONE_RATE',
    'EID_AUTHENTICATION_RATE',
    'DIGITAL_SKILL_HOUSEHOLD_RATE',
  ],
} as const;

export type Group = keyof typeof GROUPS | 'other';

/** The indicators with these codes, in the order of the codes; a code that is not known is left out. */
export function picked<T extends { code: string }>(codes: readonly string[], indicators: T[]): T[] {
  return codes.flatMap(code => indicators.filter(indicator => indicator.code === code));
}

/** The indicators by group; a code that the catalogue gains later shows under `other`. */
export function grouped<T extends { code: string }>(indicators: T[]): { group: Group; members: T[] }[] {
  const byCode = new Map(indicators.map(indicator => [indicator.code, indicator]));
  const known = Object.entries(GROUPS).map(([group, codes]) => ({
    group: group as Group,
    members: codes.flatMap(code => {
      const found = byCode.get(code);
      byCode.delete(code);
      return found ? [found] : [];
    }),
  }));
  return [...known, { group: 'other' as const, members: [...byCode.values()] }].filter(
    ({ members }) => members.length > 0,
  );
}
