import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Table } from '../ports/table.ts';
import type { CalendarEntry } from './channel-calendar.ts';
import { listPlanChunks } from './plans.ts';

const isBecomingPosts = ({ status, due }: Campaign): boolean =>
  status === 'scheduled' && due?.kind === 'expand';

/**
 * What scheduled campaigns have planned and not yet made posts of: the channels' calendars do not show it for as long as
 * a plan is being worked off, and a second campaign must not be given the same hours meanwhile.
 */
export async function plannedEntries(table: Table, all: readonly Campaign[]): Promise<CalendarEntry[]> {
  const campaigns = all.filter(isBecomingPosts);
  const chunks = await Promise.all(
    campaigns.map(({ community, id, planRevision }) =>
      listPlanChunks(table, { community, campaign: id, planRevision }),
    ),
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

/** Calendars as one: an entry that stands in several counts once, as the first of them has it. */
export const oneCalendar = (...calendars: readonly (readonly CalendarEntry[])[]): CalendarEntry[] => [
  ...new Map(
    calendars
      .toReversed()
      .flat()
      .map((entry) => [entry.post, entry]),
  ).values(),
];
