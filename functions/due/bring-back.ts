import { dueOfHeld } from '../domain/post/held.ts';
import type { Post } from '../domain/post/post.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import { broughtBack, type Due, SHORTEST_REACH } from '../domain/work/due.ts';
import { KINDS } from '../domain/work/kinds.ts';
import { type Cursor, type Item, type Key, nameOfKey } from '../ports/table.ts';
import { DUE_SHARDS, dueAttributes, dueShard, readDueSortKey } from '../records/due-index.ts';
import { postRecord } from '../records/post-record.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/**
 * For a machine whose clock was ahead, a year for instance, and is right again: no tick would find what the wrong clock
 * planned until that year is over. Looks through everything that is due later and brings back what lies further ahead than
 * its kind of work can. Returns how much that was. Reads the whole due index ahead: for a start, and after a jump back.
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
      if (await moveInIndex(deps, item, due)) moved += 1;
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

/** Unless somebody else moved it meanwhile. */
async function moveInIndex(
  { table }: DamageDeps,
  { pk, sk, dueSk }: Item & Key,
  moved: Due | 'none',
): Promise<boolean> {
  if (typeof dueSk !== 'string') return false;
  const due = moved === 'none' ? undefined : moved;
  const set = { due, duePk: undefined, dueSk: undefined, ...dueAttributes({ pk, sk }, due) };
  return (
    (await table.update({ pk, sk }, { set }, [{ attribute: 'dueSk', is: '=', value: dueSk }])) === 'written'
  );
}

/**
 * Where a post's step belongs: it counts from the moment that the post is meant for. One that is held waits for an answer as long
 * as if it had been held now; `none` when nothing is due of it.
 */
function postBroughtBack(post: Post, now: Instant): Due | 'none' | undefined {
  const { due, state, reason, publishAt, ownerWindowEndsAt = 0 } = post;
  const back = due && broughtBack(due, now, Math.max(publishAt, ownerWindowEndsAt));
  const wasMoved = back !== undefined && back.at !== due?.at;
  return wasMoved && state === 'held' ? (dueOfHeld(post, reason, now) ?? 'none') : back;
}
