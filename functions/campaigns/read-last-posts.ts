import type { PlanInput } from '../domain/campaign/plan-input.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import type { CalendarEntry } from '../records/channel-calendar.ts';
import { loadPosts } from '../records/posts.ts';

/** Returns the last entry of each channel before an instant, and the last of each of the products on a channel. */
function lastOfEach(
  calendar: readonly CalendarEntry[],
  before: Instant,
  products: readonly string[],
): readonly CalendarEntry[] {
  const last = new Map<string, CalendarEntry>();
  const keepLater = (name: string, entry: CalendarEntry): void => {
    const found = last.get(name);
    if (!found || found.publishAt < entry.publishAt) last.set(name, entry);
  };
  for (const entry of calendar.filter(({ publishAt }) => publishAt < before)) {
    keepLater(entry.channel, entry);
    if (products.includes(entry.product)) keepLater(`${entry.channel}|${entry.product}`, entry);
  }
  return [...new Set(last.values())];
}

/**
 * Reads the posts after which the posts of a campaign are numbered: the last of each channel before it, and the last of
 * each of its products on a channel. A post that is not made yet has no number that could be read, and gives none.
 */
export async function readLastPosts(
  table: Table,
  calendar: readonly CalendarEntry[],
  campaign: { readonly community: string; readonly products: readonly string[]; readonly begins: Instant },
): Promise<PlanInput['lastPosts']> {
  const named = lastOfEach(calendar, campaign.begins, campaign.products).map(({ post: id }) => ({ id }));
  // A damaged post is reported by the work that handles it; here it only gives no number.
  return loadPosts(table, campaign.community, named, () => Promise.resolve());
}
