import { RESULTS } from '../figures/catalogue';
import { newDraft, type Draft, type Household, type Item } from './item';

/** What was refused, to be written anew: under an id of its own, because it is another activity for the platform. */
export function toDraft(item: Item): Draft {
  const fields = item as Item & {
    topics?: Draft['topics'];
    inPerson?: boolean;
    participants?: number;
    facilitators?: number;
    venue?: string;
    note?: string;
    households?: (Omit<Household, 'village'> & { village?: string })[];
    results?: Record<string, number>;
  };
  const text = (number?: number) => (number === undefined ? '' : String(number));
  return {
    ...newDraft(item.team, item.heldOn),
    type: item.type as Draft['type'],
    topics: fields.topics ?? [],
    inPerson: fields.inPerson ?? true,
    participants: text(fields.participants),
    facilitators: text(fields.facilitators),
    venue: fields.venue ?? '',
    note: fields.note ?? '',
    households: (fields.households ?? []).map(household => ({
      ...household,
      village: household.village ?? '',
    })),
    results: Object.fromEntries(RESULTS.map(result => [result, text(fields.results?.[result])])),
  };
}
