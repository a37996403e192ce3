import type { Campaign } from '../domain/campaign/campaign.ts';
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

/** Returns which of these products are classes; one that was deleted is not known to be. */
export async function readClassProducts(
  table: Table,
  community: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const products = await loadManyEventually(
    table,
    productRecord,
    ids.map((id) => keys.product(community, id)),
  );
  return new Set(products.filter(({ kind }) => kind === 'class').map(({ id }) => id));
}

/** Returns what reports tell of campaigns, by their ids; those that are gone are left out. */
export const readCampaignFacts = (
  table: Table,
  community: string,
  ids: readonly string[],
): Promise<readonly Pick<Campaign, 'id' | 'title' | 'kind' | 'status' | 'on'>[]> =>
  loadManyEventually(
    table,
    campaignRecord,
    ids.map((id) => keys.campaign(community, id)),
  );

/** Returns the titles of campaigns by id; those that are gone are left out. */
export async function readCampaignTitles(
  table: Table,
  community: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const campaigns = await readCampaignFacts(table, community, ids);
  return new Map(campaigns.map(({ id, title }) => [id, title]));
}
