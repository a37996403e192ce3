import { type Instant } from '../domain/time/instant.ts';
import { dayOf, type Zone } from '../domain/time/local-day.ts';
import type { ChannelPacing } from '../domain/channel/pacing.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { pacingRecord } from './pacing-record.ts';
import { change, insert, load } from './record.ts';

type ChannelName = { readonly community: string; readonly channel: string };

const loadPacing = (table: Table, { community, channel }: ChannelName): Promise<ChannelPacing | undefined> =>
  load(table, pacingRecord, keys.pacing(community, channel));

const same = (pacing: ChannelPacing) => [{ attribute: 'fence', is: '=', value: pacing.fence } as const];

/**
 * Locks the channel for a post. Returns undefined when another post holds the lock, or when the pacing record has changed
 * since it was read. The same post may lock the channel again, after a crash.
 */
export async function lockChannel(
  table: Table,
  where: ChannelName,
  pacing: ChannelPacing | undefined,
  post: PostId,
  at: Instant,
): Promise<ChannelPacing | undefined> {
  const commit = { post, at };
  if (!pacing) {
    const first: ChannelPacing = { ...where, commit, count: 0, fence: 1 };
    return (await insert(table, pacingRecord, first)) === 'written' ? first : undefined;
  }
  if (pacing.commit && pacing.commit.post !== post) return undefined;
  return change(table, pacingRecord, pacing, { commit, fence: pacing.fence + 1 }, same(pacing));
}

/**
 * Releases the lock if this post holds it, so it may be called twice. With `published` the post also counts towards the
 * day's cap and the gap. `known` is the pacing record as this worker last read or wrote it.
 */
export async function unlockChannel(
  table: Table,
  where: ChannelName,
  post: PostId,
  published?: { readonly at: Instant; readonly zone: Zone },
  known?: ChannelPacing,
): Promise<void> {
  const pacing = known ?? (await loadPacing(table, where));
  if (pacing?.commit?.post !== post) return;
  const counted = published && countIn(pacing, published);
  const next = await change(
    table,
    pacingRecord,
    pacing,
    { ...counted, commit: undefined, fence: pacing.fence + 1 },
    same(pacing),
  );
  if (!next) await unlockChannel(table, where, post, published);
}

/**
 * Removes a lock that was left behind, if the pacing record is as it was read. Does not retry on a conflict: a post that has
 * taken the lock meanwhile is at work.
 */
export async function breakChannelLock(table: Table, pacing: ChannelPacing): Promise<void> {
  await change(table, pacingRecord, pacing, { commit: undefined, fence: pacing.fence + 1 }, same(pacing));
}

function countIn(pacing: ChannelPacing, { at, zone }: { at: Instant; zone: Zone }) {
  const day = dayOf(at, zone);
  return { lastAt: at, day, count: pacing.day === day ? pacing.count + 1 : 1 };
}
