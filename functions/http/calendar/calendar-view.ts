import type { CalendarDays, CalendarOfPosts } from '../../campaigns/read-calendar.ts';
import { isBroken } from '../../domain/channel/channel-health.ts';
import { specialDays } from '../../domain/campaign/kinds/special-days.ts';
import type { Community } from '../../domain/people/community.ts';
import { toIso } from '../../domain/time/instant.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { keys } from '../../records/keys.ts';
import type { ListedPost } from '../../records/listed-posts.ts';
import type { ReadTogether } from '../../records/load-together.ts';
import type { AppDeps } from '../app-deps.ts';
import type { CalendarPost, CalendarReply } from '../contract/calendar.ts';
import { distinct, type Names } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { thumbnails } from '../views/thumbnails.ts';

const peopleOf = ({ seller, alsoSellers = [], maker, owner }: ListedPost): (string | undefined)[] => [
  seller,
  ...alsoSellers,
  maker,
  owner,
];

/** Returns the ids that a calendar mentions, each once; of members with the owners of all pages. */
export const idsIn = ({ posts, channels }: CalendarOfPosts) => ({
  members: distinct([...posts.flatMap(peopleOf), ...channels.map(({ owner }) => owner)]),
  products: distinct(posts.map(({ product }) => product)),
  campaigns: distinct(posts.map(({ campaign }) => campaign)),
});

interface Known {
  readonly names: Names;
  readonly read: ReadTogether;
  readonly community: Community;
  readonly days: CalendarDays;
}

/** Returns the place of each id in a list. */
function placesIn(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`the calendar does not name ${id}`);
    return place;
  };
}

/** Returns posts with lists of the names that they mention. */
export async function calendarView(
  deps: Pick<AppDeps, 'media' | 'clock'>,
  { posts, channels }: CalendarOfPosts,
  { names, read, community, days }: Known,
): Promise<CalendarReply> {
  const { members, products, campaigns } = idsIn({ posts, channels });
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const firstOf = <K extends 'channel' | 'product'>(key: K) =>
    new Map(posts.toReversed().map((post) => [post[key], post]));
  const [ofPage, ofProduct] = [firstOf('channel'), firstOf('product')];
  const pages = distinct([...byId.keys(), ...ofPage.keys()]);
  const memberAt = placesIn(members);
  const [pageAt, productAt, campaignAt] = [placesIn(pages), placesIn(products), placesIn(campaigns)];
  const campaignOf = (id: string) => read(campaignRecord, keys.campaign(community.id, id));
  const thumbOf = thumbnails(read, community.id, pictureLinks(deps));

  const page = (id: string): CalendarReply['channels'][number] | undefined => {
    const channel = byId.get(id);
    const platform = channel?.platform ?? ofPage.get(id)?.platform;
    return (
      platform && {
        id,
        name: channel?.name ?? id,
        platform,
        ...(channel?.owner !== undefined && { owner: memberAt(channel.owner) }),
        ...((!channel || isBroken(channel)) && { broken: true as const }),
      }
    );
  };
  const product = async (id: string): Promise<CalendarReply['products'][number]> => {
    const thumbUrl = await thumbOf(id);
    const maker = memberAt(ofProduct.get(id)?.maker ?? '');
    return { ...names.product(id), maker, ...(thumbUrl !== undefined && { thumbUrl }) };
  };
  const entry = (post: ListedPost): CalendarPost => {
    const sellers = [post.seller, ...(post.alsoSellers ?? [])];
    const isOwners = sellers.length === 1 && sellers[0] === byId.get(post.channel)?.owner;
    return {
      id: post.id.slice(post.campaign.length + 1),
      publishAt: toIso(post.publishAt),
      state: post.listState,
      shape: post.shape,
      channel: pageAt(post.channel),
      product: productAt(post.product),
      campaign: campaignAt(post.campaign),
      ...(!isOwners && { sellers: sellers.map(memberAt) }),
    };
  };
  return {
    posts: posts.map(entry),
    channels: pages.flatMap((id) => page(id) ?? []),
    products: await Promise.all(products.map(product)),
    members: members.map((id) => names.member(id)),
    campaigns: campaigns.map((id) => {
      const { title = id, leftOut = 0 } = campaignOf(id) ?? {};
      return { id, name: title, ...(leftOut > 0 && { leftOut }) };
    }),
    specialDays: specialDays(
      days,
      campaigns.flatMap((id) => campaignOf(id) ?? []),
    ).map(({ day, name, what }) => ({ day, name, what })),
    quietHours: community.quietHours,
    postsPerChannelAndDay: community.pacing.postsPerChannelAndDay,
    minutesBetweenPosts: community.pacing.minutesBetweenPosts,
  };
}
