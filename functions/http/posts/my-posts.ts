import type { Campaign } from '../../domain/campaign/campaign.ts';
import { DAY, type Instant } from '../../domain/time/instant.ts';
import type { Zone } from '../../domain/time/local-day.ts';
import type { PostId } from '../../domain/campaign/plan.ts';
import type { Post } from '../../domain/post/post.ts';
import { isPending } from '../../domain/post/post-states.ts';
import { readCalendar } from '../../records/channel-calendar.ts';
import { listChannels } from '../../records/channels.ts';
import { keys } from '../../records/keys.ts';
import { postRecord } from '../../records/post-record.ts';
import { withPostsOfEach } from '../../records/posts-of-campaigns.ts';
import { type DamageDeps, tellDamage } from '../../records/tell-damage.ts';
import { listCampaigns, listProducts } from '../../records/tenant-lists.ts';
import { glanceAtMany } from '../../records/record.ts';
import { needHelp } from '../campaigns/need-help.ts';
import type { Caller } from '../caller.ts';
import { campaignSpan, mayHavePostsIn, type Span } from '../views/campaign-span.ts';
import { isCurrent } from '../views/current-posts.ts';
import { loadCommunity } from '../../records/community-record.ts';

const BACK = 14 * DAY;
const AHEAD = 31 * DAY;
/** A plan may ask her today about a post that goes out much later; her silence counts all the same. */
const ASKED_AHEAD = 400 * DAY;
const MOST_CAMPAIGNS = 10;
const MOST_POSTS = 100;

/** Posts, and the ids of those among them that wait for a person. */
interface MyPosts {
  readonly posts: readonly Post[];
  readonly helpFirst: PostId[];
}

/**
 * Posts that concern a member, newest first: on her pages and, where she is hosted, on the community's, from the
 * channels' calendars; of her products on others' pages, from the campaigns around now that hold them. What waits for
 * her word is always among them; then comes what is nearest to now. Reads the community and its lists of channels,
 * products and campaigns, every post in her calendars (they do not know which of them wait) and those of at most ten
 * campaigns. Not found: posts that name her as a second seller only.
 */
export async function readMyPosts(
  deps: DamageDeps,
  { actor: { community, member } }: Caller,
): Promise<MyPosts> {
  const { table } = deps;
  const now = deps.clock.now();
  const [{ zone }, channels, products, campaigns] = await Promise.all([
    loadCommunity(table, community),
    listChannels(table, community),
    listProducts(table, community),
    listCampaigns(table, community),
  ]);
  const myProducts = new Set(products.filter(({ maker }) => maker === member).map(({ id }) => id));
  const pages = channels.filter(({ owner }) => owner === member || owner === undefined);
  const [onPages, ofProducts] = await Promise.all([
    onMyPages(deps, { community, member, pages, now }),
    inCampaigns(deps, nearestWith(campaigns, { products: myProducts, zone, now })),
  ]);
  const byCampaign = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const mine = [...onPages, ...ofProducts.filter(({ maker, seller }) => [maker, seller].includes(member))];
  const current = [...new Map(mine.map((post) => [post.id, post])).values()].filter((post) =>
    isCurrent(post, byCampaign.get(post.campaign)),
  );
  const hers = new Set(pages.filter(({ owner }) => owner === member).map(({ id }) => id));
  const posts = choose(current, { now, waits: (post) => hers.has(post.channel) && waitsForWord(post, now) });
  const waiting = [...byCampaign.values()].flatMap((campaign) =>
    needHelp(
      posts.filter((post) => post.campaign === campaign.id),
      campaign,
      now,
    ),
  );
  return { posts, helpFirst: waiting.map(({ id }) => id) };
}

/** The owner of its page is asked, or could not be made sure of it and is asked whether it is there. */
function waitsForWord({ state, commitAt, ownerWindowEndsAt = 0 }: Post, now: Instant): boolean {
  if (commitAt !== undefined) return state === 'held';
  return state === 'awaiting_owner' || (isPending(state) && ownerWindowEndsAt > now);
}

/** All that waits, however much it is, and of the rest what is nearest to now. */
function choose(
  posts: readonly Post[],
  { now, waits }: { readonly now: Instant; readonly waits: (post: Post) => boolean },
): Post[] {
  const waiting = posts.filter(waits);
  const nearest = posts
    .filter((post) => !waits(post) && post.publishAt >= now - BACK && post.publishAt <= now + AHEAD)
    .sort((a, b) => Math.abs(a.publishAt - now) - Math.abs(b.publishAt - now))
    .slice(0, Math.max(0, MOST_POSTS - waiting.length));
  return [...waiting, ...nearest].sort((a, b) => b.publishAt - a.publishAt);
}

async function onMyPages(
  deps: DamageDeps,
  where: {
    readonly community: string;
    readonly member: string;
    readonly pages: readonly { readonly id: string; readonly owner?: string | undefined }[];
    readonly now: Instant;
  },
): Promise<Post[]> {
  const { table } = deps;
  const { community, member, pages, now } = where;
  const from = Math.max(0, now - BACK);
  const calendars = await Promise.all(
    pages.map(async ({ id: channel, owner }) => {
      const to = now + (owner === member ? ASKED_AHEAD : AHEAD);
      const entries = await readCalendar(table, { community, channel, from, to });
      return entries.filter(({ seller }) => owner === member || seller === member);
    }),
  );
  const named = calendars.flat().map(({ post }) => keys.post(community, post));
  return glanceAtMany(table, postRecord, named, tellDamage(deps));
}

interface Wanted {
  readonly products: ReadonlySet<string>;
  readonly zone: Zone;
  readonly now: Instant;
}

/** What runs now comes first, the newest of it before the rest; then what is nearest to now. */
function nearestWith(campaigns: readonly Campaign[], { products, zone, now }: Wanted): readonly Campaign[] {
  const shown: Span = { from: now - BACK, to: now + AHEAD };
  const away = (campaign: Campaign): number => {
    const { from, to } = campaignSpan(campaign, zone);
    return Math.max(0, from - now, now - to);
  };
  return campaigns
    .filter((campaign) => mayHavePostsIn(campaign, zone, shown))
    .filter((campaign) => campaign.products.some((id) => products.has(id)))
    .sort((a, b) => away(a) - away(b) || b.createdAt - a.createdAt)
    .slice(0, MOST_CAMPAIGNS);
}

const inCampaigns = async (deps: DamageDeps, campaigns: readonly Campaign[]): Promise<Post[]> =>
  (await withPostsOfEach(deps.table, campaigns, (posts) => posts, tellDamage(deps))).flat();
