import { forgetPictures } from '../photo/picture-cache.ts';
import { askToStay, beginningWith, database } from './database.ts';
import { type Draft, EMPTY_FORM } from './draft.ts';
import {
  type DraftName,
  forgetInMemory,
  findInMemory,
  keepInMemory,
  draftsInMemory,
} from './drafts-in-memory.ts';

/**
 * Stores a draft. Later calls win, in the order in which they were made. A draft that the disk does not accept, mostly
 * because it is full, stays in memory (`draftsInMemory`) and can still be sent.
 */
export async function keepDraft(draft: Draft): Promise<void> {
  askToStay();
  try {
    await putDraft(draft);
    forgetInMemory(draft);
  } catch {
    keepInMemory(draft);
  }
}

/** Writes a draft. When the disk is full, makes room first: what was read or seen before is the server's and can be read again. */
async function putDraft(draft: Draft): Promise<void> {
  const stores = await database();
  try {
    await stores.put('drafts', draft);
  } catch {
    await stores.clear('reads');
    await forgetPictures();
    await stores.put('drafts', draft);
  }
}

/** Finds a draft. One of an older version of the app may lack fields, which are then empty. */
export async function findDraft(name: DraftName): Promise<Draft | undefined> {
  const onDisk = await readDisk(name);
  const inMemory = findInMemory(name);
  const newest = inMemory && !(onDisk && onDisk.savedAt > inMemory.savedAt) ? inMemory : onDisk;
  return newest && { ...newest, form: { ...EMPTY_FORM, ...newest.form } };
}

async function readDisk(name: DraftName): Promise<Draft | undefined> {
  try {
    return await (await database()).get('drafts', [name.writer, name.id]);
  } catch (error) {
    if (findInMemory(name)) return undefined;
    throw error;
  }
}

/** Returns the member's drafts that contain anything, the newest first. */
export async function listDrafts(writer: string): Promise<Draft[]> {
  const onDisk = await readAll(writer);
  const inMemory = draftsInMemory.value.filter((draft) => draft.writer === writer);
  return [...onDisk.filter((draft) => !findInMemory(draft)), ...inMemory]
    .filter(({ photo, form, saved }) => photo !== undefined || saved !== undefined || form.name.trim() !== '')
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Returns an empty list when the disk cannot be read, so that drafts in memory are still found. */
async function readAll(writer: string): Promise<Draft[]> {
  try {
    return await (await database()).getAll('drafts', beginningWith(writer));
  } catch {
    return [];
  }
}

/** Deletes a draft. Never fails: at worst the draft is listed as unfinished once more. */
export async function dropDraft({ writer, id }: DraftName): Promise<void> {
  forgetInMemory({ writer, id });
  try {
    await (await database()).delete('drafts', [writer, id]);
  } catch {
    // Without storage there is nothing to delete.
  }
}
