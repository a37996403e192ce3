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
 * Takes the channel's turn for a post. Returns undefined when another post has it or was faster. Taking it again for
 * the same post (after a crash) is allowed.
 */
export async function takeTurn(
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
 * Gives the turn back. With `published` the post also counts towards the day's cap and the gap. Doing it twice is
 * harmless: a turn that is no longer this post's is left alone. `known` is what this worker read or wrote last.
 */
export async function giveTurnBack(
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
  if (!next) await giveTurnBack(table, where, post, published);
}

/**
 * Takes the turn away from who left it behind, on the state in which it was found: once, since whoever has taken it anew
 * meanwhile is at work.
 */
export async function freeTurn(table: Table, pacing: ChannelPacing): Promise<void> {
  await change(table, pacingRecord, pacing, { commit: undefined, fence: pacing.fence + 1 }, same(pacing));
}

function countIn(pacing: ChannelPacing, { at, zone }: { at: Instant; zone: Zone }) {
  const day = dayOf(at, zone);
  return { lastAt: at, day, count: pacing.day === day ? pacing.count + 1 : 1 };
}
