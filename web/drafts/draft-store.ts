import { askToStay, beginningWith, database } from './database.ts';
import { type Draft, EMPTY_FORM } from './draft.ts';
import { type DraftName, dropUnkept, findUnkept, holdUnkept, unkept } from './unkept.ts';

/**
 * Keeps a draft as it is now. Later calls win, in the order they were made. What the disk does not take, mostly because it
 * is full, stays in memory (`unkept`): she can still send it.
 */
export async function keepDraft(draft: Draft): Promise<void> {
  askToStay();
  try {
    await (await database()).put('drafts', draft);
    dropUnkept(draft);
  } catch {
    holdUnkept(draft);
  }
}

/** A draft of an older version of the app has fewer fields; those that it lacks are empty. */
export async function findDraft(name: DraftName): Promise<Draft | undefined> {
  const kept = await readDisk(name);
  const held = findUnkept(name);
  const newest = held && !(kept && kept.savedAt > held.savedAt) ? held : kept;
  return newest && { ...newest, form: { ...EMPTY_FORM, ...newest.form } };
}

async function readDisk(name: DraftName): Promise<Draft | undefined> {
  try {
    return await (await database()).get('drafts', [name.writer, name.id]);
  } catch (error) {
    if (findUnkept(name)) return undefined;
    throw error;
  }
}

/** Her drafts that hold anything, the newest first. */
export async function listDrafts(writer: string): Promise<Draft[]> {
  const kept = await readAll(writer);
  const held = unkept.value.filter((draft) => draft.writer === writer);
  return [...kept.filter((draft) => !findUnkept(draft)), ...held]
    .filter(({ photo, form, saved }) => photo !== undefined || saved !== undefined || form.name.trim() !== '')
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Nothing where the disk cannot be read: what is held in memory is found all the same. */
async function readAll(writer: string): Promise<Draft[]> {
  try {
    return await (await database()).getAll('drafts', beginningWith(writer));
  } catch {
    return [];
  }
}

/** Takes a draft away that is of no use any more. Never fails: at worst it is listed as unfinished once more. */
export async function dropDraft({ writer, id }: DraftName): Promise<void> {
  dropUnkept({ writer, id });
  try {
    await (await database()).delete('drafts', [writer, id]);
  } catch {
    // Where nothing can be kept there is nothing to take away.
  }
}
