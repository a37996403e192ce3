import type { CampaignWish } from '../../campaigns/propose-campaign.ts';
import { problem, refuseIfAny } from '../../domain/problem.ts';
import { productNotFound } from '../../domain/product/product-problems.ts';
import type { Table } from '../../ports/table.ts';
import { channelRecord } from '../../records/channel-record.ts';
import { keys } from '../../records/keys.ts';
import { productRecord } from '../../records/product-record.ts';
import { glanceAtMany, load } from '../../records/record.ts';

const channelNotFound = problem('channel.notFound', 'notFound', {
  field: 'channels',
  id: 'Halaman ini tidak ada di komunitas.',
  en: 'The community has no such page.',
});

/** Refuses a wish for products or pages that the community does not have. */
export async function checkWish(table: Table, community: string, wish: CampaignWish): Promise<void> {
  const products = await Promise.all(
    wish.products.map((id) => load(table, productRecord, keys.product(community, id))),
  );
  const wanted = [...new Set(wish.channels)];
  const channels = await glanceAtMany(
    table,
    channelRecord,
    wanted.map((id) => keys.channel(community, id)),
  );
  refuseIfAny([
    ...(products.includes(undefined) ? [{ ...productNotFound, field: 'products' }] : []),
    ...(channels.length < wanted.length ? [channelNotFound] : []),
  ]);
}
