import { RESULTS } from '../figures/catalogue';

/** The vocabularies of an activity (hoạt động), in the order in which the form offers them. */
export const TYPES = [
  'GUIDANCE_SESSION',
  'HOUSEHOLD_VISIT',
  'OUTREACH_SESSION',
  'SERVICE_DAY',
  'TRAINING_CLASS',
  'BROADCAST',
  'FESTIVAL',
  'SURVEY',
  'TEAM_TRAINING',
  'OTHER',
] as const;
export const TOPICS = [
  'ONLINE_PUBLIC_SERVICE',
  'EID',
  'CASHLESS_PAYMENT',
  'ECOMMERCE',
  'EHEALTH',
  'ONLINE_SAFETY',
  'SMARTPHONE_BASICS',
  'LAND_INFORMATION',
  'FIELD_FEEDBACK',
  'OTHER',
] as const;
export const VULNERABILITIES = [
  'ELDERLY',
  'DISABLED',
  'POOR',
  'NEAR_POOR',
  'ETHNIC_MINORITY',
  'OTHER',
] as const;

export type Topic = (typeof TOPICS)[number];
export type Vulnerability = (typeof VULNERABILITIES)[number];
export type Result = (typeof RESULTS)[number];

export interface Household {
  ref: string;
  /** The last three digits of its village's code; only where the team is the commune's own. */
  village: string;
  vulnerable: Vulnerability[];
}

/** An activity as it is being written; numbers are what was typed. */
export interface Draft {
  id: string;
  team: string;
  type: (typeof TYPES)[number];
  topics: Topic[];
  heldOn: string;
  inPerson: boolean;
  participants: string;
  facilitators: string;
  venue: string;
  households: Household[];
  results: Partial<Record<Result, string>>;
  note: string;
}

/** What the platform takes. */
export type Item = Record<string, unknown> & { id: string; team: string; type: string; heldOn: string };

/** The id is the writer's own, so that what is sent twice counts once. */
export function newDraft(team: string, today: string): Draft {
  return {
    id: `app-${crypto.randomUUID()}`,
    team,
    type: 'GUIDANCE_SESSION',
    topics: [],
    heldOn: today,
    inPerson: true,
    participants: '',
    facilitators: '',
    venue: '',
    households: [],
    results: {},
    note: '',
  };
}

/** What was left blank is left out: it was not counted, which is not zero. */
export function toItem(draft: Draft): Item {
  const count = (text: string) => (text.trim() === '' ? undefined : Number(text));
  const results = Object.fromEntries(
    RESULTS.map(result => [result, count(draft.results[result] ?? '')] as const).filter(
      ([, number]) => number !== undefined,
    ),
  );
  return {
    id: draft.id,
    team: draft.team,
    type: draft.type,
    topics: draft.topics,
    heldOn: draft.heldOn,
    inPerson: draft.inPerson,
    participants: count(draft.participants),
    facilitators: count(draft.facilitators),
    venue: draft.venue.trim() || undefined,
    households: draft.households
      .filter(household => household.ref.trim() !== '')
      .map(({ ref, village, vulnerable }) => ({
        ref: ref.trim(),
        village: village || undefined,
        vulnerable,
      })),
    results,
    note: draft.note.trim() || undefined,
  };
}
