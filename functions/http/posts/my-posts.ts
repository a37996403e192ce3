import type { Campaign } from '../../domain/campaign.ts';
import { DAY, type Instant } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Table } from '../../ports/table.ts';
import { readCalendar } from '../../records/channel-calendar.ts';
import { listChannels } from '../../records/channels.ts';
import { keys } from '../../records/keys.ts';
import { postRecord } from '../../records/post-record.ts';
import { listPosts } from '../../records/posts.ts';
import { listCampaigns, listProducts } from '../../records/tenant-lists.ts';
import { glanceAtMany } from '../../records/record.ts';
import type { Caller } from '../caller.ts';
import { isCurrent } from '../views/current-posts.ts';

const BACK = 14 * DAY;
const AHEAD = 31 * DAY;
const MOST_CAMPAIGNS = 10;
const MOST_POSTS = 100;

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Posts that concern a member, newest first: on her pages and, where she is hosted, on the community's, from the
 * channels' calendars; of her products on others' pages, from the newest campaigns that hold them. Reads the community's
 * lists of channels, products and campaigns (one item each) and then only the posts it shows and those of at most ten
 * campaigns. Not found: posts that name her as a second seller only.
 */
export async function readMyPosts(
  deps: { readonly table: Table; readonly clock: Clock },
  { actor: { community, member } }: Caller,
): Promise<Post[]> {
  const { table } = deps;
  const now = deps.clock.now();
  const span = { from: Math.max(0, now - BACK), to: now + AHEAD };
  const [channels, products, campaigns] = await Promise.all([
    listChannels(table, community),
    listProducts(table, community),
    listCampaigns(table, community),
  ]);
  const myProducts = new Set(products.filter(({ maker }) => maker === member).map(({ id }) => id));
  const pages = channels.filter(({ owner }) => owner === member || owner === undefined);
  const [onPages, ofProducts] = await Promise.all([
    onMyPages(table, { community, member, pages, span }),
    inCampaigns(table, newestWith(campaigns, myProducts, span.from)),
  ]);
  const byCampaign = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const mine = [...onPages, ...ofProducts.filter(({ maker, seller }) => [maker, seller].includes(member))];
  return [...new Map(mine.map((post) => [post.id, post])).values()]
    .filter((post) => isCurrent(post, byCampaign.get(post.campaign)))
    .sort((a, b) => b.publishAt - a.publishAt)
    .slice(0, MOST_POSTS);
}

async function onMyPages(
  table: Table,
  where: {
    readonly community: string;
    readonly member: string;
    readonly pages: readonly { readonly id: string; readonly owner?: string | undefined }[];
    readonly span: Span;
  },
): Promise<Post[]> {
  const { community, member, pages, span } = where;
  const calendars = await Promise.all(
    pages.map(async ({ id: channel, owner }) => {
      const entries = await readCalendar(table, { community, channel, ...span });
      return entries.filter(({ seller }) => owner === member || seller === member);
    }),
  );
  const newest = calendars.flat().sort((a, b) => b.publishAt - a.publishAt);
  return glanceAtMany(
    table,
    postRecord,
    newest.slice(0, MOST_POSTS).map(({ post }) => keys.post(community, post)),
  );
}

const newestWith = (
  campaigns: readonly Campaign[],
  products: ReadonlySet<string>,
  from: Instant,
): Campaign[] =>
  campaigns
    .filter(({ createdAt, days }) => createdAt + days * DAY >= from)
    .filter((campaign) => campaign.products.some((id) => products.has(id)))
    .sort((a, b) => b.createdAt - a.createdAt)
    .slice(0, MOST_CAMPAIGNS);

const inCampaigns = async (table: Table, campaigns: readonly Campaign[]): Promise<Post[]> =>
  (await Promise.all(campaigns.map(({ community, id }) => listPosts(table, community, id)))).flat();
