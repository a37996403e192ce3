import type { Channel } from '../../domain/channel/channel.ts';
import { isBroken } from '../../domain/channel/channel-health.ts';
import { PLATFORM_FACTS } from '../../domain/channel/platform-facts.ts';
import type { Member } from '../../domain/people/member.ts';
import type { DeletedProduct } from '../../domain/product/deleted-product.ts';
import type { Product } from '../../domain/product/product.ts';
import type { Key, Table } from '../../ports/table.ts';
import { channelRecord } from '../../records/channel-record.ts';
import { deletedProductRecord } from '../../records/deleted-product-record.ts';
import { keys } from '../../records/keys.ts';
import { loadTogether, type ReadTogether } from '../../records/load-together.ts';
import { memberRecord } from '../../records/member-record.ts';
import { productRecord } from '../../records/product-record.ts';
import { loadManyEventually } from '../../records/record.ts';
import type { Named } from '../contract/common.ts';
import type { ChannelName } from '../contract/posts.ts';

/** Ids that a response mentions. */
export interface Mentioned {
  readonly members?: Iterable<string | undefined>;
  readonly products?: Iterable<string>;
  readonly channels?: Iterable<string | undefined>;
}

/**
 * Looks up names among records that were read. A deleted product keeps its name; any other record that no longer exists is
 * named by its id.
 */
export interface Names {
  member(id: string): Named;
  product(id: string): Named;
  /** Undefined when the channel no longer exists. */
  channel(id: string): ChannelName | undefined;
  /** Whether a channel's health is broken now. */
  isBroken(id: string): boolean;
}

type ById<T> = ReadonlyMap<string, T>;

const byId = <T extends { readonly id: string }>(all: readonly T[]): ById<T> =>
  new Map(all.map((one) => [one.id, one]));
/** Returns each id once, without those that are undefined. */
export const distinct = (ids: Iterable<string | undefined> = []): string[] =>
  [...new Set(ids)].filter((id) => id !== undefined);

const named = (all: ById<{ readonly name: string }>, id: string): Named => ({
  id,
  name: all.get(id)?.name ?? id,
});

/** Returns the names of members, products and channels that were already read. */
function namesFrom(
  members: readonly Member[],
  products: readonly (Product | DeletedProduct)[],
  channels: readonly Channel[],
): Names {
  const [membersById, productsById, channelsById] = [byId(members), byId(products), byId(channels)];
  return {
    member: (id) => named(membersById, id),
    product: (id) => named(productsById, id),
    isBroken(id) {
      const channel = channelsById.get(id);
      return channel !== undefined && isBroken(channel);
    },
    channel(id) {
      const channel = channelsById.get(id);
      if (!channel) return undefined;
      const { name, platform, owner } = channel;
      const url = PLATFORM_FACTS[channel.platform].pageUrl(channel);
      return {
        id,
        name,
        platform,
        ...(owner !== undefined && { owner: named(membersById, owner) }),
        ...(url !== undefined && { pageUrl: url }),
      };
    },
  };
}

/** Names, and whatever was read with them. */
interface ReadWithNames {
  readonly names: Names;
  readonly read: ReadTogether;
}

/**
 * Reads only the names that a response needs, so that the cost depends on the response's length, not on the community's
 * size. Channels that were already read can be passed in `read`.
 */
export async function readNames(
  table: Table,
  community: string,
  mentioned: Mentioned,
  read: { readonly channels?: readonly Channel[] } = {},
): Promise<Names> {
  return (await readWithNames(table, community, mentioned, read)).names;
}

/**
 * Reads names, and other items with them, in one request for each hundred items, eventually consistent; one more when a
 * page has another owner than the posts on it say, and one more when a product was deleted.
 */
export async function readWithNames(
  table: Table,
  community: string,
  mentioned: Mentioned,
  {
    channels,
    others = [],
  }: { readonly channels?: readonly Channel[]; readonly others?: readonly Key[] } = {},
): Promise<ReadWithNames> {
  const channelKeys = channels ? [] : distinct(mentioned.channels).map((id) => keys.channel(community, id));
  const productKeys = distinct(mentioned.products).map((id) => keys.product(community, id));
  const memberKeys = distinct(mentioned.members).map((id) => keys.member(community, id));
  const wanted = [...others, ...channelKeys, ...productKeys, ...memberKeys];
  const read = await loadTogether(table, wanted, { consistent: false });
  const pages = channels ?? channelKeys.flatMap((key) => read(channelRecord, key) ?? []);
  const people = memberKeys.flatMap((key) => read(memberRecord, key) ?? []);
  const known = new Set(distinct(mentioned.members));
  const owners = distinct(pages.map(({ owner }) => owner)).filter((id) => !known.has(id));
  const more = await loadManyEventually(
    table,
    memberRecord,
    owners.map((id) => keys.member(community, id)),
  );
  const products = productKeys.flatMap((key) => read(productRecord, key) ?? []);
  const deleted = await deletedAmong(table, community, distinct(mentioned.products), products);
  return { names: namesFrom([...people, ...more], [...products, ...deleted], pages), read };
}

/** Returns what is known of the products that were not found. It costs a request only when there are any. */
async function deletedAmong(
  table: Table,
  community: string,
  wanted: readonly string[],
  found: readonly Product[],
): Promise<DeletedProduct[]> {
  const here = new Set(found.map(({ id }) => id));
  const missing = wanted.filter((id) => !here.has(id));
  return loadManyEventually(
    table,
    deletedProductRecord,
    missing.map((id) => keys.deletedProduct(community, id)),
  );
}
