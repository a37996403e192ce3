import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Member } from '../domain/people/member.ts';
import type { DeletedProduct } from '../domain/product/deleted-product.ts';
import type { Product } from '../domain/product/product.ts';
import type { Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { deletedProductRecord } from './deleted-product-record.ts';
import { tenant } from './keys.ts';
import { memberRecord } from './member-record.ts';
import { productRecord } from './product-record.ts';
import { fromItem, list, type RecordDefinition } from './record.ts';

/** Returns all members of a community, strongly consistent; so are the lists below. */
export const listMembers = (table: Table, community: string): Promise<Member[]> =>
  list(table, memberRecord, { pk: tenant(community), prefix: 'member#' });

/** Returns all products of a community. */
export const listProducts = (table: Table, community: string): Promise<Product[]> =>
  list(table, productRecord, { pk: tenant(community), prefix: 'product#' });

/** Returns what is kept of a community's deleted products. */
export const listDeletedProducts = (table: Table, community: string): Promise<DeletedProduct[]> =>
  list(table, deletedProductRecord, { pk: tenant(community), prefix: 'deleted-product#' });

/** Returns all campaigns of a community. */
export const listCampaigns = (table: Table, community: string): Promise<Campaign[]> =>
  list(table, campaignRecord, { pk: tenant(community), prefix: 'campaign#' });

/**
 * Reads one page of a community's items of a kind, by id. `after` is the last id of the previous page, and so is
 * `next` of this one.
 */
export async function readPage<T extends { readonly id: string }>(
  table: Table,
  record: RecordDefinition<T>,
  where: {
    readonly community: string;
    readonly prefix: string;
    readonly limit: number;
    readonly after?: string | undefined;
  },
): Promise<{ readonly rows: T[]; readonly next?: string }> {
  const pk = tenant(where.community);
  const page = await table.query({
    pk,
    prefix: where.prefix,
    limit: where.limit,
    consistent: true,
    ...(where.after !== undefined && { after: { pk, sk: `${where.prefix}${where.after}` } }),
  });
  const rows = page.items.map((item) => fromItem(record, item));
  return { rows, ...(page.next && { next: page.next.sk.slice(where.prefix.length) }) };
}
