import type { Table } from '../ports/table.ts';
import type { CalendarEntry } from './channel-calendar.ts';
import { readExpanding } from './listed-campaigns.ts';
import { listPlanChunks } from './plans.ts';

/**
 * Returns calendar entries of scheduled campaigns whose plan is still being expanded into posts. The channels' calendars do
 * not have these posts yet, and a second campaign must not be planned for the same hours.
 */
export async function plannedEntries(table: Table, community: string): Promise<CalendarEntry[]> {
  const campaigns = await readExpanding(table, community);
  const chunks = await Promise.all(
    campaigns.map(({ id, planRevision }) => listPlanChunks(table, { community, campaign: id, planRevision })),
  );
  return chunks
    .flat()
    .flatMap(({ posts }) => posts)
    .map(({ id: post, channel, publishAt, product, seller, shape }) => ({
      channel,
      publishAt,
      product,
      seller,
      shape,
      post,
    }));
}

/** Merges calendars. A post that is in several is kept once, from the first calendar that has it. */
export const oneCalendar = (...calendars: readonly (readonly CalendarEntry[])[]): CalendarEntry[] => [
  ...new Map(
    calendars
      .toReversed()
      .flat()
      .map((entry) => [entry.post, entry]),
  ).values(),
];
