import { dueOfHeld } from '../domain/post/held.ts';
import type { Post } from '../domain/post/post.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import { broughtBack, type Due, SHORTEST_REACH } from '../domain/work/due.ts';
import { KINDS } from '../domain/work/kinds.ts';
import { type Cursor, type Item, type Key, nameOfKey, type Table } from '../ports/table.ts';
import {
  changeUnlessMoved,
  DUE_SHARDS,
  dueAttributes,
  dueShard,
  readDueSortKey,
} from '../records/due-index.ts';
import { postRecord } from '../records/post-record.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/**
 * Moves due index entries back that lie further ahead than their kind of work can plan, and returns how many it moved. A
 * machine whose clock was a year ahead, for instance, leaves such entries, and no tick would find them for a year. Reads the
 * whole future part of the due index, so it runs only at a start and after the clock has jumped back.
 */
export const bringBack = (deps: DamageDeps) => async (): Promise<number> => {
  const now = deps.clock.now();
  const perShard = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => bringShardBack(deps, dueShard(shard), now)),
  );
  const steps = perShard.reduce((sum, one) => sum + one, 0);
  if (steps > 0) deps.log.warn('steps of a clock that was ahead were brought back', { steps });
  return steps;
};

async function bringShardBack(deps: DamageDeps, pk: string, now: Instant): Promise<number> {
  const from = toIso(now + SHORTEST_REACH);
  let moved = 0;
  let after: Cursor | undefined;
  do {
    const page = await deps.table.query({ index: 'due', pk, from, ...(after && { after }) });
    for (const [item, due] of await broughtBackOf(deps, page.items, now))
      if (await moveInIndex(deps.table, item, due)) moved += 1;
    after = page.next;
  } while (after);
  return moved;
}

type Moves = readonly (readonly [Item, Due | 'none'])[];

async function broughtBackOf(deps: DamageDeps, items: readonly Item[], now: Instant): Promise<Moves> {
  const entries = items.flatMap((item) => {
    const due = readDueSortKey(item['dueSk']);
    const back = due && broughtBack(due, now);
    return back ? [{ item, back, isOfPost: KINDS[back.kind].reachFrom === 'post' }] : [];
  });
  const named = entries.filter(({ isOfPost }) => isOfPost).map(({ item: { pk, sk } }) => ({ pk, sk }));
  const posts = await loadManyEventually(deps.table, postRecord, named, tellDamage(deps));
  const byName = new Map(posts.map((post) => [nameOfKey(postRecord.keyOf(post)), post]));
  return entries.flatMap(({ item, back, isOfPost }): Moves => {
    if (!isOfPost) return [[item, back]];
    const post = byName.get(nameOfKey(item));
    const due = post && postBroughtBack(post, now);
    return due ? [[item, due]] : [];
  });
}

const moveInIndex = (table: Table, item: Item & Key, moved: Due | 'none'): Promise<boolean> => {
  const due = moved === 'none' ? undefined : moved;
  return changeUnlessMoved(table, item, {
    due,
    duePk: undefined,
    dueSk: undefined,
    ...dueAttributes(item, due),
  });
};

/**
 * Returns when a post's step should be due; undefined when it may stay. Its reach counts from the post's publishing time, or
 * from the end of the owner's window if that is later. A held post is due as if it were held now; `none` if that is never.
 */
function postBroughtBack(post: Post, now: Instant): Due | 'none' | undefined {
  const { due, state, reason, publishAt, ownerWindowEndsAt = 0 } = post;
  const back = due && broughtBack(due, now, Math.max(publishAt, ownerWindowEndsAt));
  const wasMoved = back !== undefined && back.at !== due?.at;
  return wasMoved && state === 'held' ? (dueOfHeld(post, reason, now) ?? 'none') : back;
}
