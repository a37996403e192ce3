import type { Table } from '../ports/table.ts';
import type { CalendarEntry } from './channel-calendar.ts';
import { readExpanding } from './listed-campaigns.ts';
import { listPlanChunks } from './plans.ts';

/** A planned post as a calendar shows it, with whom it is for. */
interface PlannedEntry extends CalendarEntry {
  readonly maker: string;
  readonly alsoSellers: readonly string[] | undefined;
}

/**
 * Returns calendar entries of scheduled campaigns whose plan is still being expanded into posts. The channels' calendars do
 * not have these posts yet, and a second campaign must not be planned for the same hours. A plan that will be stored is read
 * with `isStrong`: an index would not show a campaign that somebody scheduled seconds ago.
 */
export async function plannedEntries(
  table: Table,
  community: string,
  isStrong: boolean,
): Promise<PlannedEntry[]> {
  const campaigns = await readExpanding(table, community, isStrong);
  const chunks = await Promise.all(
    campaigns.map(({ id, planRevision }) => listPlanChunks(table, { community, campaign: id, planRevision })),
  );
  return chunks
    .flat()
    .flatMap(({ posts }) => posts)
    .map(({ id: post, channel, publishAt, product, maker, seller, alsoSellers, shape }) => ({
      channel,
      publishAt,
      product,
      maker,
      seller,
      alsoSellers,
      shape,
      post,
    }));
}

/** Merges calendars. A post that is in several is kept once, from the first calendar that has it. */
export const oneCalendar = <Entry extends CalendarEntry>(
  ...calendars: readonly (readonly Entry[])[]
): Entry[] => [
  ...new Map(
    calendars
      .toReversed()
      .flat()
      .map((entry) => [entry.post, entry]),
  ).values(),
];
