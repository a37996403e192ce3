import { beginningWith, database } from './database.ts';
import { type Draft, EMPTY_FORM } from './draft.ts';

type Name = Pick<Draft, 'writer' | 'id'>;

/** Keeps a draft as it is now. Later calls win, in the order they were made. */
export async function keepDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
}

/** A draft of an older version of the app has fewer fields; those that it lacks are empty. */
export async function findDraft({ writer, id }: Name): Promise<Draft | undefined> {
  const kept = await (await database()).get('drafts', [writer, id]);
  return kept && { ...kept, form: { ...EMPTY_FORM, ...kept.form } };
}

/** Her drafts that hold anything, the newest first. */
export const listDrafts = async (writer: string): Promise<Draft[]> =>
  (await (await database()).getAll('drafts', beginningWith(writer)))
    .filter(({ photo, form, saved }) => photo !== undefined || saved !== undefined || form.name.trim() !== '')
    .sort((a, b) => b.savedAt - a.savedAt);

export const dropDraft = async ({ writer, id }: Name): Promise<void> =>
  (await database()).delete('drafts', [writer, id]);
