import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Draft, EMPTY_FORM } from './draft.ts';

type Name = Pick<Draft, 'writer' | 'id'>;

interface Shelf extends DBSchema {
  drafts: { key: [writer: string, id: string]; value: Draft };
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

const database = (): Promise<IDBPDatabase<Shelf>> =>
  (opened ??= openDB<Shelf>('etalase', 2, {
    upgrade: (fresh, before) => {
      if (before > 0) fresh.deleteObjectStore('drafts');
      fresh.createObjectStore('drafts', { keyPath: ['writer', 'id'] });
    },
  }));

/** Keeps a draft as it is now. Later calls win, in the order they were made. */
export async function keepDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
}

/** A draft of an older version of the app has fewer fields; those that it lacks are empty. */
export async function findDraft({ writer, id }: Name): Promise<Draft | undefined> {
  const kept = await (await database()).get('drafts', [writer, id]);
  return kept && { ...kept, form: { ...EMPTY_FORM, ...kept.form } };
}

/** All of one writer: an array sorts after every text. */
const ofWriter = (writer: string): IDBKeyRange => IDBKeyRange.bound([writer], [writer, []]);

/** Her drafts that hold anything, the newest first. */
export const listDrafts = async (writer: string): Promise<Draft[]> =>
  (await (await database()).getAll('drafts', ofWriter(writer)))
    .filter(({ photo, form, saved }) => photo !== undefined || saved !== undefined || form.name.trim() !== '')
    .sort((a, b) => b.savedAt - a.savedAt);

export const dropDraft = async ({ writer, id }: Name): Promise<void> =>
  (await database()).delete('drafts', [writer, id]);

/** For who signs out: she leaves nothing behind on this phone, and what others began there stays theirs. */
export const dropDraftsOf = async (writer: string): Promise<void> =>
  (await database()).delete('drafts', ofWriter(writer));
