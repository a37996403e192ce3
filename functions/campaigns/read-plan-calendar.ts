import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { Community } from '../domain/people/community.ts';
import { type Instant, DAY } from '../domain/time/instant.ts';
import { instantOf } from '../domain/time/local-day.ts';
import { calendarMargin } from '../domain/campaign/bookings.ts';
import { GIVE_WAY_DAYS } from '../domain/campaign/give-way.ts';
import { takesPrecedence } from '../domain/campaign/kinds/campaign-kind.ts';
import { kindNamed } from '../domain/campaign/kinds/kinds.ts';
import { isReplaceable } from '../domain/campaign/replaceable.ts';
import type { Post } from '../domain/post/post.ts';
import type { Table } from '../ports/table.ts';
import type { PastPost } from '../domain/campaign/plan-input.ts';
import type { ListState } from '../domain/post/list-state.ts';
import { campaignsInReconciliation } from '../records/campaigns-in-reconciliation.ts';
import { loadCampaigns } from '../records/listed-campaigns.ts';
import { readListSpan } from '../records/listed-posts.ts';
import { oneCalendar, plannedEntries } from '../records/planned-calendar.ts';
import { listPosts, loadPosts } from '../records/posts.ts';
import { readYielding } from './read-yielding.ts';
import { wasSkipped } from '../domain/campaign/around-kept-posts.ts';

/** A post that stands in a calendar, with whom it is for. */
export interface PlanEntry extends PastPost {
  readonly post: string;
  readonly maker: string;
  /** Whether it is still to come: neither out nor at its end. */
  readonly isComing: boolean;
}

interface PlanCalendar {
  /** Posts on the pages around the campaign's days, whose times are taken. */
  readonly calendar: readonly PlanEntry[];
  /** Posts of the same campaign's older plans that a newer plan does not replace. */
  readonly keptPosts: readonly Post[];
}

interface Around {
  readonly campaign: Campaign;
  readonly community: Community;
  readonly channels: readonly Channel[];
  /** Whether what is planned from it will be stored, and not only shown. */
  readonly isStored: boolean;
}

const campaignOf = ({ post }: PlanEntry): string => post.slice(0, post.indexOf('.'));

/** Reads which times are taken, without posts that the new plan replaces and posts that will not be published any more. */
export async function readPlanCalendar(table: Table, around: Around, now: Instant): Promise<PlanCalendar> {
  const { campaign, community } = around;
  const [all, own] = await Promise.all([
    readTakenTimes(table, around, now),
    listPosts(table, community.id, campaign.id),
  ]);
  const keptPosts = own.filter((post) => !isReplaceable(post, now) || wasSkipped(post));
  const keptIds = new Set(keptPosts.map(({ id }) => id));
  const others = all.filter((entry) => campaignOf(entry) !== campaign.id);
  const stopped = await stoppedIn(table, { community, entries: others }, now);
  const yielding = takesPrecedence(kindNamed(campaign.kind))
    ? await readYielding(table, community.id, others)
    : new Set<string>();
  return {
    calendar: all
      .filter(({ post, ...entry }) =>
        entry.campaign === campaign.id ? keptIds.has(post) : !stopped.has(post),
      )
      .map((entry) => (yielding.has(entry.post) ? { ...entry, yields: entry.post } : entry)),
    keptPosts,
  };
}

/** Reads all times that are taken around a campaign's days, by its own posts too. */
export async function readTakenTimes(table: Table, around: Around, now: Instant): Promise<PlanEntry[]> {
  const [calendars, planned] = await Promise.all([
    readCalendars(table, around, now),
    plannedEntries(table, around.community.id, around.isStored),
  ]);
  const all = oneCalendar(
    calendars,
    planned.map((entry) => ({ ...entry, isComing: true })),
  );
  return all.map((entry) => ({ ...entry, campaign: campaignOf(entry) }));
}

/**
 * Returns the ids of posts that are still in the calendar although their campaign was cancelled: the gate refuses them, but
 * the reconciliation has not cancelled them yet.
 */
async function stoppedIn(
  table: Table,
  where: { readonly community: Community; readonly entries: readonly PlanEntry[] },
  now: Instant,
): Promise<ReadonlySet<string>> {
  const { community, entries } = where;
  const changed = await campaignsInReconciliation(table, community.id);
  const campaigns = await loadCampaigns(table, community.id, changed, () => Promise.resolve());
  const ended = new Set(campaigns.filter(({ status }) => status === 'cancelled').map(({ id }) => id));
  const theirs = entries.filter((entry) => ended.has(campaignOf(entry))).map(({ post: id }) => ({ id }));
  const posts = await loadPosts(table, community.id, theirs);
  return new Set(posts.filter((post) => isReplaceable(post, now)).map(({ id }) => id));
}

const COMING: ReadonlySet<ListState> = new Set<ListState>(['waiting', 'asked', 'needsPerson']);

/** Reads the posts of all pages at once: the community's list is one request where a calendar of each page is hundreds. */
async function readCalendars(
  table: Table,
  { campaign, community, channels }: Around,
  now: Instant,
): Promise<PlanEntry[]> {
  const margin = calendarMargin(community.pacing);
  const from = instantOf(campaign.from, '00:00', community.zone);
  const later = takesPrecedence(kindNamed(campaign.kind)) ? GIVE_WAY_DAYS * DAY : 0;
  const span = {
    from: Math.max(0, Math.min(now, from) - margin),
    to: Math.max(now, from) + campaign.days * DAY + 2 * margin + later,
  };
  const known = new Set(channels.map(({ id }) => id));
  const listed = await readListSpan(table, { community: community.id, sort: 'oldest', ...span });
  return listed
    .filter(({ channel, listState }) => known.has(channel) && listState !== 'cancelled')
    .map(({ id: post, channel, publishAt, product, maker, seller, alsoSellers, shape, listState }) => ({
      channel,
      publishAt,
      product,
      maker,
      seller,
      alsoSellers,
      shape,
      post,
      isComing: COMING.has(listState),
    }));
}
