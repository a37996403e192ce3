import type { Campaign } from '../domain/campaign/campaign.ts';
import type { CaptionDraft } from '../domain/captions/caption-draft.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { DeletedProduct } from '../domain/product/deleted-product.ts';
import type { Creative } from '../domain/picture/creative.ts';
import type { Member } from '../domain/people/member.ts';
import type { Post } from '../domain/post/post.ts';
import type { Product } from '../domain/product/product.ts';
import type { Told } from '../domain/product/told.ts';
import { concerns } from '../domain/post/withdrawal.ts';
import type { PostCaption } from '../domain/captions/post-caption.ts';
import type { Vote } from '../domain/campaign/vote.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { captionDraftRecord } from '../records/caption-draft-record.ts';
import { listChannels } from '../records/channels.ts';
import { creativeRecord } from '../records/creative-record.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { keys, offerPartition } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { list, type OnDamage } from '../records/record.ts';
import { loadPosts } from '../records/posts.ts';
import { listTold } from '../records/told-records.ts';
import { listCampaigns, listDeletedProducts, listProducts } from '../records/tenant-lists.ts';
import { postCaptionRecord } from '../records/post-caption-record.ts';
import { votesOfMember } from '../records/vote-record.ts';

/** Everything that is stored about a member, except her own item. */
export interface OwnData {
  readonly products: readonly Product[];
  /** What stays of the member's deleted products. */
  readonly deletedProducts: readonly DeletedProduct[];
  /** Captions that the member wrote, and pictures drawn for her, of her products and of others'. */
  readonly captions: readonly CaptionDraft[];
  readonly pictures: readonly Creative[];
  readonly channels: readonly Channel[];
  /** The campaigns that the member proposed. */
  readonly campaigns: readonly Campaign[];
  /** What the member answered about plans. */
  readonly votes: readonly Vote[];
  /** Posts on the member's channels, of her products or naming her, newest first; each with its current caption. */
  readonly posts: readonly { readonly post: Post; readonly caption: PostCaption | undefined }[];
}

interface GatherDeps {
  readonly table: Table;
  readonly onDamage?: OnDamage;
}

type Whose = Pick<Member, 'community' | 'id'>;

/**
 * Reads everything that is stored about a member of a community; every list is read to its end. Posts are read from every
 * campaign, since a page's calendar does not contain cancelled ones. A damaged post is passed to `onDamage` and left out;
 * without `onDamage`, throws `RecordDamagedError`.
 */
export const gatherOwnData =
  (deps: GatherDeps) =>
  async (whose: Whose): Promise<OwnData> => {
    const { table } = deps;
    const { community, id } = whose;
    const [products, deletedProducts, channels, campaigns] = await Promise.all([
      listProducts(table, community),
      listDeletedProducts(table, community),
      listChannels(table, community),
      listCampaigns(table, community),
    ]);
    const ownChannels = channels.filter(({ owner }) => owner === id);
    return {
      products: products.filter(({ maker }) => maker === id),
      deletedProducts: deletedProducts.filter(({ maker }) => maker === id),
      ...(await offersOf(table, whose, products)),
      channels: ownChannels,
      campaigns: campaigns.filter(({ proposedBy }) => proposedBy === id),
      votes: await votesOfMember(table, campaigns, id),
      posts: await withCaptions(table, community, await postsOf(deps, whose, { campaigns, ownChannels })),
    };
  };

/** Reads the captions that a member wrote and the pictures drawn for her, from the partition of each product. */
export async function offersOf(
  table: Table,
  { community, id }: Whose,
  products: readonly Product[],
): Promise<Pick<OwnData, 'captions' | 'pictures'>> {
  const offers = await mapWithConcurrency(products, async (product) => {
    const pk = offerPartition(community, product.id);
    return {
      captions: await list(table, captionDraftRecord, { pk, prefix: `caption#${id}#` }),
      pictures: await list(table, creativeRecord, { pk, prefix: `pictures#${id}#` }),
    };
  });
  return {
    captions: offers.flatMap(({ captions }) => captions),
    pictures: offers.flatMap(({ pictures }) => pictures),
  };
}

/** Reads what was told of a member's products on some days. A day on which anything is told has a record that it is stale. */
export async function toldOf(
  table: Table,
  { community, id }: Whose,
  days: readonly { readonly day: LocalDay }[],
): Promise<Told[]> {
  const told = await mapWithConcurrency(days, ({ day }) => listTold(table, community, day));
  return told.flat().filter(({ maker }) => maker === id);
}

async function postsOf(
  deps: GatherDeps,
  { id }: Pick<Whose, 'id'>,
  where: { readonly campaigns: readonly Campaign[]; readonly ownChannels: readonly Channel[] },
): Promise<Post[]> {
  const pages = new Set(where.ownChannels.map((channel) => channel.id));
  const isHers = (post: Post): boolean => concerns(post, id) || post.owner === id || pages.has(post.channel);
  const found = await withPostsOfEach(
    deps.table,
    where.campaigns,
    (posts) => posts.filter(isHers),
    deps.onDamage,
  );
  return found.flat().sort((a, b) => b.publishAt - a.publishAt);
}

/** Reads posts by their ids, each with its current caption. A damaged one is passed to `onDamage` and left out. */
export async function readOwnPosts(
  { table, onDamage }: GatherDeps,
  community: string,
  named: readonly Pick<Post, 'id'>[],
): Promise<OwnData['posts']> {
  const posts = await loadPosts(table, community, named, onDamage);
  return withCaptions(
    table,
    community,
    posts.sort((a, b) => b.publishAt - a.publishAt),
  );
}

async function withCaptions(
  table: Table,
  community: string,
  posts: readonly Post[],
): Promise<OwnData['posts']> {
  const keyOf = ({ id, wordsRevision }: Post) => keys.postCaption(community, id, wordsRevision);
  const read = await loadTogether(table, posts.map(keyOf));
  return posts.map((post) => ({ post, caption: read(postCaptionRecord, keyOf(post)) }));
}
