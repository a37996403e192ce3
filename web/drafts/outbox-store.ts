import { forgetPictures } from '../photo/picture-cache.ts';
import type { Decided } from '../api/send.ts';
import { askToStay, beginningWith, database } from './database.ts';

/** A decision that waits on this phone. There is at most one, the newest, for each member and path. */
export interface Waiting extends Decided {
  readonly member: string;
  /** Title of the screen of the decision, by which the user recognises it. */
  readonly title: string;
}

/** Stores a decision until it is sent; a newer one of the same member and path replaces it. */
export async function keepDecision(waiting: Waiting): Promise<void> {
  askToStay();
  const stores = await database();
  try {
    await stores.put('outbox', waiting);
  } catch {
    // The disk is full: what was read before can be read again from the server.
    await stores.clear('reads');
    await forgetPictures();
    await stores.put('outbox', waiting);
  }
}

/** Returns a member's decisions in the order in which they were made. */
export const listDecisions = async (member: string): Promise<Waiting[]> =>
  (await (await database()).getAll('outbox', beginningWith(member))).sort((a, b) => a.made - b.made);

/** Deletes a decision, unless a newer one has replaced it. */
export async function dropDecision({ member, path, made }: Waiting): Promise<void> {
  const { store, done } = (await database()).transaction('outbox', 'readwrite');
  const kept = await store.get([member, path]);
  if (kept?.made === made) await store.delete([member, path]);
  await done;
}
