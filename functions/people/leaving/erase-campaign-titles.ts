import type { Member } from '../../domain/people/member.ts';
import type { Product } from '../../domain/product/product.ts';
import type { Table } from '../../ports/table.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { fewAtOnce } from '../../records/few-at-once.ts';
import { change } from '../../records/record.ts';
import { listCampaigns } from '../../records/tenant-lists.ts';

/** A product that was shared gave its campaign its name: what held products of hers alone is called by its id from now on. */
export async function eraseCampaignTitles(
  table: Table,
  { community }: Member,
  products: readonly Product[],
): Promise<void> {
  const hers = new Set(products.map(({ id }) => id));
  const campaigns = (await listCampaigns(table, community)).filter((campaign) =>
    campaign.products.every((id) => hers.has(id)),
  );
  await fewAtOnce(campaigns, (campaign) =>
    change(table, campaignRecord, campaign, { title: campaign.id }, []),
  );
}
