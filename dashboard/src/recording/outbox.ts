import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { UnitPath } from '../hierarchy/unitPath';
import type { Item } from './item';

/** What became of an activity that was written here: it waits, was taken, or was refused. */
export interface Entry {
  id: string;
  /** Who wrote it: nobody else sends it. */
  owner: string;
  unit: UnitPath;
  item: Item;
  savedAt: string;
  state: 'WAITING' | 'SENT' | 'REFUSED';
  /** Why it was refused, in the platform's words. */
  errors: string[];
  /** The day on which it counts, where a locked report has closed the day it was held. */
  countedOn?: string;
}

interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { owner: string } };
  teams: { key: UnitPath; value: string[] };
}

// What was taken is shown for a while, so that one sees that it arrived.
const KEPT_DAYS = 7;

let database: Promise<IDBPDatabase<Schema>> | undefined;

const open = () =>
  (database ??= openDB<Schema>('cnscd', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('owner', 'owner');
      db.createObjectStore('teams');
    },
  }));

/** Activities that were written on this device, on its disk: they outlive the tab, the network and the battery. */
export const outbox = {
  async put(...entries: Entry[]): Promise<void> {
    const transaction = (await open()).transaction('entries', 'readwrite', { durability: 'strict' });
    await Promise.all([...entries.map(entry => transaction.store.put(entry)), transaction.done]);
  },

  async remove(id: string): Promise<void> {
    await (await open()).delete('entries', id);
  },

  /** The newest first; what was taken long ago is forgotten. */
  async of(owner: string, now: Date): Promise<Entry[]> {
    const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
    const entries = await (await open()).getAllFromIndex('entries', 'owner', owner);
    const old = entries.filter(({ state, savedAt }) => state === 'SENT' && savedAt < oldest);
    await Promise.all(old.map(({ id }) => outbox.remove(id)));
    return entries
      .filter(entry => !old.includes(entry))
      .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  },

  async rememberTeams(unit: UnitPath, codes: string[]): Promise<void> {
    await (await open()).put('teams', codes, unit);
  },

  async teamsOf(unit: UnitPath): Promise<string[]> {
    return (await (await open()).get('teams', unit)) ?? [];
  },
};
