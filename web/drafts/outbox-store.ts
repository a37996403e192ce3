import type { Decided } from '../api/send.ts';
import { askToStay, beginningWith, database } from './database.ts';

/** A decision that waits on this phone. Of each member there is one at most on the same thing: the newest. */
export interface Waiting extends Decided {
  readonly member: string;
  /** Of the screen where she decided it, for her to know it by. */
  readonly title: string;
}

export async function keepDecision(waiting: Waiting): Promise<void> {
  askToStay();
  await (await database()).put('outbox', waiting);
}

/** Hers, in the order in which she made them. */
export const listDecisions = async (member: string): Promise<Waiting[]> =>
  (await (await database()).getAll('outbox', beginningWith(member))).sort((a, b) => a.made - b.made);

/** Takes a decision out, unless a newer one has taken its place meanwhile. */
export async function dropDecision({ member, path, made }: Waiting): Promise<void> {
  const { store, done } = (await database()).transaction('outbox', 'readwrite');
  const kept = await store.get([member, path]);
  if (kept?.made === made) await store.delete([member, path]);
  await done;
}
