import * as z from 'zod';
import type { AuditEntry } from '../domain/people/audit.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import type { Told } from '../domain/product/told.ts';
import { Instant } from '../domain/time/instant.ts';
import { readAuditPage } from '../records/audit.ts';
import { timeSortKey } from '../records/by-time.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { deletedProductRecord } from '../records/deleted-product-record.ts';
import { AFTER_ALL, isListedFor, readListPage } from '../records/listed-posts.ts';
import { loadChannelsOf } from '../records/owned-channels.ts';
import { productRecord } from '../records/product-record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { readPage } from '../records/tenant-lists.ts';
import { listStaleDays } from '../records/stale-days.ts';
import { votesOfMember } from '../records/vote-record.ts';
import { offersOf, type OwnData, readOwnPosts, toldOf } from './own-data.ts';

/** The lists of a member's data, in the order in which their pages come. */
const SECTIONS = ['products', 'deletedProducts', 'campaigns', 'told', 'posts', 'records'] as const;
type Section = (typeof SECTIONS)[number];

/** Where the next page begins, and when the first one was made. */
export const MyDataPosition = z.object({
  madeAt: Instant,
  section: z.enum(SECTIONS),
  after: z.string().max(200).optional(),
});
export type MyDataPosition = z.infer<typeof MyDataPosition>;

/** No product was sold with Etalase before. */
const FIRST_DAY = '2020-01-01';

/** How many of the community's items one step reads to find the member's: as many as one request reads well. */
const READ_AT_ONCE: Readonly<Record<Section, number>> = {
  // Each is followed by two requests for what was written and drawn of it.
  products: 20,
  deletedProducts: 500,
  campaigns: 200,
  // Days, each of which is a request.
  told: 20,
  posts: 1_000,
  records: 1_000,
};
/** What a page may cost, so that one of few rows in a large community does not read without end. */
const MOST_COST = 5;
/** What a step costs: as much as a page when it reads what was written and drawn of each product, or told on each day. */
const costOf = (section: Section): number => (section === 'products' || section === 'told' ? MOST_COST : 1);

/** What a step found: the member's rows, and after which item the next step of the same list continues. */
type Found = Partial<Omit<OwnData, 'channels'> & Pick<MyDataPage, 'lines' | 'told'>> & {
  readonly next?: string | undefined;
};

/** One page of a member's data (UU PDP 27/2022). */
export interface MyDataPage extends OwnData {
  readonly madeAt: Instant;
  readonly community: Community;
  /** Orders and questions that were told of the member's products, with those that were taken back. */
  readonly told: readonly Told[];
  /** Audit entries of what she did and of what was done to her, newest first. */
  readonly lines: readonly AuditEntry[];
  /** Whether it is the first, which alone has what is not a list. */
  readonly isFirst: boolean;
  readonly next?: MyDataPosition;
}

type Whose = Pick<Member, 'community' | 'id'>;

interface Step {
  readonly whose: Whose;
  /** The member's channels: posts on them count as hers. */
  readonly ownChannels: readonly Channel[];
  /** How many rows the page still takes. */
  readonly rowsLeft: number;
  readonly after: string | undefined;
}

/**
 * Returns a function that reads one page of a member's data: up to `limit` rows, all lists one after another. A page may have
 * fewer rows, or none, and a `next` all the same. All pages together hold everything; a damaged post is reported and left
 * out.
 */
export const readMyDataPage =
  (deps: DamageDeps) =>
  async (
    whose: Whose,
    { from, limit }: { readonly from: MyDataPosition | undefined; readonly limit: number },
  ): Promise<MyDataPage> => {
    const madeAt = from?.madeAt ?? deps.clock.now();
    const [community, ownChannels] = await Promise.all([
      loadCommunity(deps.table, whose.community),
      loadChannelsOf(deps.table, whose.community, whose.id),
    ]);
    const found: Found[] = [];
    let rowsLeft = limit;
    let cost = 0;
    let position: MyDataPosition | undefined = from ?? { madeAt, section: 'products' };
    while (position && rowsLeft > 0 && cost < MOST_COST) {
      const { section, after }: MyDataPosition = position;
      cost += costOf(section);
      const one = await STEPS[section](deps, { whose, ownChannels, rowsLeft, after });
      found.push(one);
      rowsLeft -= rowsOf(one);
      position = one.next === undefined ? following(position) : { madeAt, section, after: one.next };
    }
    return {
      madeAt,
      community,
      isFirst: from === undefined,
      channels: from === undefined ? ownChannels : [],
      products: found.flatMap(({ products = [] }) => products),
      deletedProducts: found.flatMap(({ deletedProducts = [] }) => deletedProducts),
      captions: found.flatMap(({ captions = [] }) => captions),
      pictures: found.flatMap(({ pictures = [] }) => pictures),
      campaigns: found.flatMap(({ campaigns = [] }) => campaigns),
      votes: found.flatMap(({ votes = [] }) => votes),
      told: found.flatMap(({ told = [] }) => told),
      posts: found.flatMap(({ posts = [] }) => posts),
      lines: found.flatMap(({ lines = [] }) => lines),
      ...(position && { next: position }),
    };
  };

const rowsOf = (found: Found): number =>
  Object.values(found).reduce((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);

function following({ madeAt, section }: MyDataPosition): MyDataPosition | undefined {
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  return next && { madeAt, section: next };
}

const STEPS: Readonly<Record<Section, (deps: DamageDeps, step: Step) => Promise<Found>>> = {
  async products({ table }, { whose, after }) {
    const where = { community: whose.community, prefix: 'product#', limit: READ_AT_ONCE.products, after };
    const { rows, next } = await readPage(table, productRecord, where);
    return {
      products: rows.filter(({ maker }) => maker === whose.id),
      ...(await offersOf(table, whose, rows)),
      next,
    };
  },
  async deletedProducts({ table }, { whose, after }) {
    const limit = READ_AT_ONCE.deletedProducts;
    const where = { community: whose.community, prefix: 'deleted-product#', limit, after };
    const { rows, next } = await readPage(table, deletedProductRecord, where);
    return { deletedProducts: rows.filter(({ maker }) => maker === whose.id), next };
  },
  async campaigns({ table }, { whose, after }) {
    const where = { community: whose.community, prefix: 'campaign#', limit: READ_AT_ONCE.campaigns, after };
    const { rows, next } = await readPage(table, campaignRecord, where);
    const votes = await votesOfMember(table, rows, whose.id);
    return { campaigns: rows.filter(({ proposedBy }) => proposedBy === whose.id), votes, next };
  },
  async told({ table }, { whose, after = FIRST_DAY }) {
    const days = (await listStaleDays(table, whose.community, after)).filter(({ day }) => day > after);
    const read = days.slice(0, READ_AT_ONCE.told);
    return {
      told: await toldOf(table, whose, read),
      next: days.length > read.length ? read.at(-1)?.day : undefined,
    };
  },
  async posts(deps, { whose, ownChannels, rowsLeft, after }) {
    const { community, id } = whose;
    const pages = new Set(ownChannels.map((channel) => channel.id));
    const span = { community, from: 0, to: AFTER_ALL, sort: 'newest' } as const;
    const page = await readListPage(deps.table, span, { limit: READ_AT_ONCE.posts, after });
    const all = page.posts.filter((post) => isListedFor(post, id) || pages.has(post.channel));
    const taken = all.slice(0, rowsLeft);
    const posts = await readOwnPosts({ ...deps, onDamage: tellDamage(deps) }, community, taken);
    return { posts, next: all.length > taken.length ? taken.at(-1)?.position : page.next };
  },
  async records({ table }, { whose, rowsLeft, after }) {
    const { community, id } = whose;
    const page = await readAuditPage(table, { community, from: 0, limit: READ_AT_ONCE.records, after });
    const all = page.entries.filter(({ by, subject }) => by === id || subject === id);
    const lines = all.slice(0, rowsLeft);
    return { lines, next: all.length > lines.length ? positionOf(lines.at(-1)) : page.next };
  },
};

/** Returns the position of an entry in the audit: its sort key there. */
const positionOf = (entry: AuditEntry | undefined): string | undefined =>
  entry && timeSortKey(entry.at, entry.id);
