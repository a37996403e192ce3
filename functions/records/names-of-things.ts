import type { Table } from '../ports/table.ts';
import { campaignRecord } from './campaign-record.ts';
import { deletedProductRecord } from './deleted-product-record.ts';
import { keys } from './keys.ts';
import { productRecord } from './product-record.ts';
import { loadManyEventually } from './record.ts';

/** Returns the names of products by id, of deleted ones too; those of which nothing is known are left out. */
export async function readProductNames(
  table: Table,
  community: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [products, deleted] = await Promise.all([
    loadManyEventually(
      table,
      productRecord,
      ids.map((id) => keys.product(community, id)),
    ),
    loadManyEventually(
      table,
      deletedProductRecord,
      ids.map((id) => keys.deletedProduct(community, id)),
    ),
  ]);
  // A product counts before a deleted one with its id.
  return new Map([...deleted, ...products].map(({ id, name }) => [id, name]));
}

/** Returns the titles of campaigns by id; those that are gone are left out. */
export async function readCampaignTitles(
  table: Table,
  community: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const campaigns = await loadManyEventually(
    table,
    campaignRecord,
    ids.map((id) => keys.campaign(community, id)),
  );
  return new Map(campaigns.map(({ id, title }) => [id, title]));
}
