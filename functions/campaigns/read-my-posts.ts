import type { PostId } from '../domain/campaign/plan.ts';
import { isCurrent } from '../domain/campaign/current-posts.ts';
import { needHelp } from '../domain/campaign/need-help.ts';
import {
  campaignsAroundNow,
  postsAroundNow,
  shownSpan,
  waitsForOwner,
} from '../domain/campaign/posts-around-now.ts';
import type { Actor } from '../domain/people/roles.ts';
import type { Post } from '../domain/post/post.ts';
import type { Instant } from '../domain/time/instant.ts';
import { readCalendar } from '../records/channel-calendar.ts';
import { listChannels } from '../records/channels.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { postRecord } from '../records/post-record.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { listCampaigns, listProducts } from '../records/tenant-lists.ts';

/** Posts, and the ids of those that wait for a person. */
interface MyPosts {
  readonly posts: readonly Post[];
  readonly helpFirst: PostId[];
}

/**
 * Returns the posts that concern a member, newest first: those on her pages and, where she is hosted, on the community's,
 * from the channels' calendars; and those of her products on others' pages, from campaigns around now. The posts that wait
 * for her decision are always included; the rest are those nearest to now. Reads the community, its channels, products and
 * campaigns, every post in her calendars (which do not store the state) and the posts of at most ten campaigns. It does not
 * find posts that name her only as a further seller.
 */
export const readMyPosts =
  (deps: DamageDeps) =>
  async ({ community, member }: Pick<Actor, 'community' | 'member'>): Promise<MyPosts> => {
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
    const around = campaignsAroundNow(campaigns, { products: myProducts, zone, now });
    const [onPages, ofProducts] = await Promise.all([
      onMyPages(deps, { community, member, pages, now }),
      withPostsOfEach(table, around, (found) => found, tellDamage(deps)),
    ]);
    const byCampaign = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
    const isHers = ({ maker, seller }: Post): boolean => [maker, seller].includes(member);
    const mine = [...onPages, ...ofProducts.flat().filter(isHers)];
    const current = [...new Map(mine.map((post) => [post.id, post])).values()].filter((post) =>
      isCurrent(post, byCampaign.get(post.campaign)),
    );
    const hers = new Set(pages.filter(({ owner }) => owner === member).map(({ id }) => id));
    const waits = (post: Post): boolean => hers.has(post.channel) && waitsForOwner(post, now);
    const posts = postsAroundNow(current, { now, waits });
    const waiting = campaigns.flatMap((campaign) =>
      needHelp(
        posts.filter((post) => post.campaign === campaign.id),
        campaign,
        now,
      ),
    );
    return { posts, helpFirst: waiting.map(({ id }) => id) };
  };

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
  const calendars = await Promise.all(
    pages.map(async ({ id: channel, owner }) => {
      const span = shownSpan(now, owner === member);
      const entries = await readCalendar(table, { community, channel, ...span });
      return entries.filter(({ seller }) => owner === member || seller === member);
    }),
  );
  const named = calendars.flat().map(({ post }) => keys.post(community, post));
  return loadManyEventually(table, postRecord, named, tellDamage(deps));
}
