import type { AuditEntry } from '../domain/people/audit.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { CaptionDraft } from '../domain/captions/caption-draft.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { Creative } from '../domain/picture/creative.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Member } from '../domain/people/member.ts';
import type { Post } from '../domain/post/post.ts';
import type { Product } from '../domain/product/product.ts';
import { concerns } from '../domain/post/withdrawal.ts';
import type { PostWords } from '../domain/captions/words.ts';
import type { Table } from '../ports/table.ts';
import { listAudit } from './audit.ts';
import { captionDraftRecord } from './caption-draft-record.ts';
import { listChannels } from './channels.ts';
import { creativeRecord } from './creative-record.ts';
import { fewAtOnce } from './few-at-once.ts';
import { keys, offerPartition } from './keys.ts';
import { loadTogether } from './load-together.ts';
import { withPostsOfEach } from './posts-of-campaigns.ts';
import { list, type OnDamage } from './record.ts';
import { listCampaigns, listProducts } from './tenant-lists.ts';
import { wordsRecord } from './words-record.ts';

/** What is stored about a member beside her own item. */
export interface OwnData {
  readonly products: readonly Product[];
  /** Captions that she worded, and pictures drawn for her, of her products and of others'. */
  readonly captions: readonly CaptionDraft[];
  readonly pictures: readonly Creative[];
  readonly channels: readonly Channel[];
  /** Those that she proposed. */
  readonly campaigns: readonly Campaign[];
  /** On her channels, of her products or naming her, the newest first; each with the words that it goes out with. */
  readonly posts: readonly { readonly post: Post; readonly words: PostWords | undefined }[];
}

interface GatherDeps {
  readonly table: Table;
  readonly onDamage?: OnDamage;
}

type Whose = Pick<Member, 'community' | 'id'>;

/**
 * Gathers everything that is stored about a member of a community, however much it is: every list is read to its end.
 * Posts are looked for in every campaign, since a page's calendar forgets those that were cancelled. A damaged post is
 * told and left out; without anybody to tell, `RecordDamagedError` is thrown.
 */
export const gatherOwnData =
  (deps: GatherDeps) =>
  async (whose: Whose): Promise<OwnData> => {
    const { table } = deps;
    const { community, id } = whose;
    const [products, channels, campaigns] = await Promise.all([
      listProducts(table, community),
      listChannels(table, community),
      listCampaigns(table, community),
    ]);
    const hers = channels.filter(({ owner }) => owner === id);
    return {
      products: products.filter(({ maker }) => maker === id),
      ...(await offersOf(table, whose, products)),
      channels: hers,
      campaigns: campaigns.filter(({ proposedBy }) => proposedBy === id),
      posts: await withWords(table, community, await postsOf(deps, whose, { campaigns, hers })),
    };
  };

/** What she did, and what was done to her. */
export async function listOwnLines(
  table: Table,
  { community, id }: Whose,
  now: Instant,
): Promise<AuditEntry[]> {
  const lines = await listAudit(table, community, 0, now);
  return lines.filter(({ by, subject }) => by === id || subject === id);
}

/** What she worded and what was drawn for her stands beside each product that she sells. */
async function offersOf(
  table: Table,
  { community, id }: Whose,
  products: readonly Product[],
): Promise<Pick<OwnData, 'captions' | 'pictures'>> {
  const offers = await fewAtOnce(products, async (product) => {
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

async function postsOf(
  deps: GatherDeps,
  { id }: Pick<Whose, 'id'>,
  where: { readonly campaigns: readonly Campaign[]; readonly hers: readonly Channel[] },
): Promise<Post[]> {
  const pages = new Set(where.hers.map((channel) => channel.id));
  const isHers = (post: Post): boolean => concerns(post, id) || post.owner === id || pages.has(post.channel);
  const found = await withPostsOfEach(
    deps.table,
    where.campaigns,
    (posts) => posts.filter(isHers),
    deps.onDamage,
  );
  return found.flat().sort((a, b) => b.publishAt - a.publishAt);
}

async function withWords(table: Table, community: string, posts: readonly Post[]): Promise<OwnData['posts']> {
  const keyOf = ({ id, wordsRevision }: Post) => keys.words(community, id, wordsRevision);
  const read = await loadTogether(table, posts.map(keyOf));
  return posts.map((post) => ({ post, words: read(wordsRecord, keyOf(post)) }));
}
