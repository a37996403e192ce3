import type { Channel } from '../domain/channel/channel.ts';
import { insightsShownBy, withheldSince } from '../domain/insights/withheld-insights.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from '../records/channel-record.ts';
import { change } from '../records/record.ts';
import type { ReadNumbers } from './read-numbers.ts';

/**
 * Notes on the channels of these readings since when Meta withholds their insights, or that it gives them again. Writes
 * only what changed. A channel that somebody changed meanwhile is left alone; its next reading notes the same.
 */
export async function noteWithheldInsights(
  { table, clock }: { readonly table: Table; readonly clock: Clock },
  numbers: readonly ReadNumbers[],
): Promise<void> {
  const channels = new Map<string, { channel: Channel; shown: Set<ReturnType<typeof insightsShownBy>> }>();
  for (const { reading, outcome, channel } of numbers) {
    if (!channel) continue;
    const entry = channels.get(channel.id) ?? { channel, shown: new Set() };
    entry.shown.add(insightsShownBy(reading.postMetrics, outcome));
    channels.set(channel.id, entry);
  }
  for (const { channel, shown } of channels.values()) {
    const since = withheldSince(channel, shown, clock.now());
    if (since === 'unchanged') continue;
    const { revision } = channel;
    const changes = { insightsWithheldSince: since, revision: revision + 1 };
    await change(table, channelRecord, channel, changes, [
      { attribute: 'revision', is: '=', value: revision },
    ]);
  }
}
