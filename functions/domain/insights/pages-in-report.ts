import * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import { HOUR } from '../time/instant.ts';
import { dayOf, LocalDay, type Zone } from '../time/local-day.ts';

const Broken = z.object({ name: z.string(), since: LocalDay });
const Mended = z.object({ name: z.string(), from: LocalDay, until: LocalDay });

/** What of a period the community's pages explain: a few are named, all are counted. */
export const PagesInReport = z.object({
  /** Pages that have not worked since a day of the period, the first broken first. */
  broken: z.array(Broken),
  brokenPages: z.number().int().nonnegative(),
  /** Pages that did not work for a time of the period and do again, the longest outage first. */
  mended: z.array(Mended),
  mendedPages: z.number().int().nonnegative(),
});
export type PagesInReport = z.infer<typeof PagesInReport>;

export const NO_PAGES_IN_REPORT: PagesInReport = { broken: [], brokenPages: 0, mended: [], mendedPages: 0 };

/** More names would push the numbers off the first screen. */
const MOST_NAMED = 2;
/** A shorter outage, a night or a block that passed by itself, does not explain a period's numbers. */
const SHORTEST_TOLD = 12 * HOUR;

type ChannelFacts = Pick<Channel, 'name' | 'page' | 'health' | 'outages'>;

/** Leaves out a channel whose page was named: an Instagram account breaks with the page whose token it uses. */
const oncePerPage = <T extends Pick<Channel, 'page'>>(channels: readonly T[]): T[] =>
  [...new Map(channels.toReversed().map((channel) => [channel.page, channel])).values()].toReversed();

/** Returns which pages are broken since a day of a period, and which were and work again. */
export function pagesInReport(
  channels: readonly ChannelFacts[],
  { from, to, zone }: { readonly from: LocalDay; readonly to: LocalDay; readonly zone: Zone },
): PagesInReport {
  const broken = channels
    .flatMap(({ name, page, health }) =>
      health.state === 'broken' ? [{ name, page, since: dayOf(health.since, zone) }] : [],
    )
    .filter(({ since }) => from <= since && since <= to)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const mended = channels
    .flatMap(({ name, page, health, outages = [] }) => {
      if (health.state === 'broken') return [];
      const [longest] = outages
        .map((its) => ({
          name,
          page,
          from: dayOf(its.from, zone),
          until: dayOf(its.until, zone),
          lasted: its.until - its.from,
        }))
        .filter((its) => its.lasted >= SHORTEST_TOLD && its.from <= to && from <= its.until)
        .toSorted((a, b) => b.lasted - a.lasted);
      return longest ? [longest] : [];
    })
    .toSorted((a, b) => b.lasted - a.lasted);
  const [brokenPages, mendedPages] = [oncePerPage(broken), oncePerPage(mended)];
  return {
    broken: brokenPages.slice(0, MOST_NAMED).map(({ name, since }) => ({ name, since })),
    brokenPages: brokenPages.length,
    mended: mendedPages
      .slice(0, MOST_NAMED)
      .map(({ name, from: first, until }) => ({ name, from: first, until })),
    mendedPages: mendedPages.length,
  };
}
