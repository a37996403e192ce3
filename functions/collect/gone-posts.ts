import type { Channel } from '../domain/channel/channel.ts';
import type { Graph } from '../ports/graph.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { OF_PLATFORM } from '../platforms/of-platform.ts';
import { accountIfOpen } from '../records/channel-account.ts';
import { loadChannelsEventually } from '../records/channels.ts';
import type { Reading } from './due-readings.ts';
import type { ReadNumbers } from './read-numbers.ts';

interface GoneDeps {
  readonly table: Table;
  readonly graph: Pick<Graph, 'readQuota' | 'listPagePosts'>;
  readonly sealer: Pick<Sealer, 'open'>;
}

/** Whether Meta said that a post does not exist (code 100, subcode 33). */
export const isSaidGone = (outcome: ReadNumbers['outcome']): boolean =>
  outcome?.is === 'refused' && outcome.refusal.code === 100 && outcome.refusal.subcode === 33;

/** Whether Meta said so twice, in different hours. Never true for a story, which ends by itself. */
const isSaidTwice = ({ outcome, reading: { saidGone, postMetrics } }: ReadNumbers): boolean =>
  saidGone && postMetrics.shape !== 'story' && isSaidGone(outcome);

/** Returns the readings of posts that were taken down: Meta does not find them, but can read their account (`canSee`). */
export async function goneAmong(
  deps: GoneDeps,
  community: string,
  numbers: readonly ReadNumbers[],
): Promise<ReadonlySet<Reading>> {
  const said = numbers.filter(isSaidTwice).map(({ reading }) => reading);
  if (said.length === 0) return new Set();
  const ids = new Set(said.map(({ postMetrics }) => postMetrics.channel));
  const channels = [...(await loadChannelsEventually(deps.table, community, ids)).values()];
  const seen = new Set<string>();
  for (const channel of channels) if (await isSeen(deps, channel)) seen.add(channel.id);
  return new Set(said.filter(({ postMetrics }) => seen.has(postMetrics.channel)));
}

async function isSeen({ graph, sealer }: GoneDeps, channel: Channel): Promise<boolean> {
  const account = await accountIfOpen(sealer, channel);
  return account !== undefined && OF_PLATFORM[channel.platform].canSee(graph, account);
}
