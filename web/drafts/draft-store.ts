import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Draft, EMPTY_FORM } from './draft.ts';

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft };
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

const database = (): Promise<IDBPDatabase<Shelf>> =>
  (opened ??= openDB<Shelf>('etalase', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
    },
  }));

/** Keeps a draft as it is now. Later calls win, in the order they were made. */
export async function keepDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
}

/** A draft of an older version of the app has fewer fields; those that it lacks are empty. */
export async function findDraft(id: string): Promise<Draft | undefined> {
  const kept = await (await database()).get('drafts', id);
  return kept && { ...kept, form: { ...EMPTY_FORM, ...kept.form } };
}

/** Drafts that hold anything, the newest first. */
export const listDrafts = async (): Promise<Draft[]> =>
  (await (await database()).getAll('drafts'))
    .filter(({ photo, form, saved }) => photo !== undefined || saved !== undefined || form.name.trim() !== '')
    .sort((a, b) => b.savedAt - a.savedAt);

export const dropDraft = async (id: string): Promise<void> => (await database()).delete('drafts', id);

/** For who signs out: what another begins on this phone is not hers to see. */
export const dropAllDrafts = async (): Promise<void> => (await database()).clear('drafts');
