import type { Channel } from '../domain/channel/channel.ts';
import type { Graph, GraphOutcome, MetricsRequest, GraphPostNumbers } from '../ports/graph.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { accountIfOpen } from '../records/channel-account.ts';
import { loadChannelsEventually } from '../records/channels.ts';
import type { Reading } from './due-readings.ts';

/** A reading and its outcome; `undefined` when its channel cannot be read. */
export interface ReadNumbers {
  readonly reading: Reading;
  readonly outcome: GraphOutcome<GraphPostNumbers> | undefined;
  /** Undefined when it no longer exists. */
  readonly channel: Channel | undefined;
}

/** Reads the metrics of many posts from Meta at once, each with its own channel's token. */
export async function readNumbers(
  deps: {
    readonly table: Table;
    readonly graph: Pick<Graph, 'readMetrics'>;
    readonly sealer: Pick<Sealer, 'open'>;
  },
  community: string,
  readings: readonly Reading[],
): Promise<ReadNumbers[]> {
  const ids = new Set(readings.map(({ postMetrics }) => postMetrics.channel));
  const channels = await loadChannelsEventually(deps.table, community, ids);
  const asked: { reading: Reading; channel: Channel | undefined; request: MetricsRequest }[] = [];
  const unasked: ReadNumbers[] = [];
  for (const reading of readings) {
    const channel = channels.get(reading.postMetrics.channel);
    const request = await requestFor(deps.sealer, channel, reading);
    if (request) asked.push({ reading, channel, request });
    else unasked.push({ reading, channel, outcome: undefined });
  }
  const requests = asked.map(({ request }) => request);
  const outcomes = requests.length > 0 ? await deps.graph.readMetrics(requests) : [];
  return [
    ...asked.map(({ reading, channel }, index) => ({ reading, channel, outcome: outcomes[index] })),
    ...unasked,
  ];
}

async function requestFor(
  sealer: Pick<Sealer, 'open'>,
  channel: Channel | undefined,
  { postMetrics }: Reading,
): Promise<MetricsRequest | undefined> {
  if (!channel || channel.health.state === 'broken' || postMetrics.remoteId === undefined) return undefined;
  const account = await accountIfOpen(sealer, channel);
  if (!account) return undefined;
  return {
    platform: postMetrics.platform,
    account,
    remoteId: postMetrics.remoteId,
    isStory: postMetrics.shape === 'story',
  };
}
