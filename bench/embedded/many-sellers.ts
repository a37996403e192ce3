import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { drawForSellers } from '../../functions/render/draw-for-sellers.ts';
import { communityOf, memberOf, productOf } from '../../proofs/simulation/people.ts';
import type { System } from '../../embedded/system/open-system.ts';
import { connectPages } from './connect-pages.ts';

export const COMMUNITY = 'bench';
const SELLERS = 100;
/** Four with a photo, and six that are posted as texts with a link. */
const PRODUCTS = ['p0', 'p1', 'p2', 'p5', 'p4', 'p9', 'p14', 'p19', 'p24', 'p29'];
/** Since a product is posted to at most fifty pages a day. */
const DAYS = 2;
/** A plan leaves out posts that no day within the caps has room for: fewer than one in ten. */
const POSTS_PER_CAMPAIGN = 0.9 * PRODUCTS.length * SELLERS;

const HOURS = ['07:00', '10:00', '13:00', '16:00', '19:00'];

const sellers = Array.from({ length: SELLERS }, (_, index) => `m${String(index)}`);

/** Creates a hundred sellers with a Facebook Page each and ten products, and draws every picture in advance. */
export async function settleSellers(system: System, graphUrl: string, taken: Uint8Array): Promise<void> {
  const { table, media, pictures } = system;
  const at = system.clock.now();
  // Only five hours a day, so that many posts are published at the same time.
  await insert(table, communityRecord, { ...communityOf(COMMUNITY), slots: HOURS });
  for (const id of sellers) await insert(table, memberRecord, memberOf(COMMUNITY, id, sellers, at));
  const clean = await pictures.clean(taken);
  const withPhoto: string[] = [];
  for (const id of PRODUCTS) {
    const product = productOf(COMMUNITY, id, 'm0', at);
    const { width, height, focus } = clean;
    if (product.photo) await media.write(product.photo.key, clean.bytes, 'image/jpeg');
    const photo = product.photo && { key: product.photo.key, width, height, focus };
    await insert(table, productRecord, { ...product, ...(photo && { photo }) });
    if (photo) withPhoto.push(id);
  }
  await connectPages(system, graphUrl, { community: COMMUNITY, owners: sellers, instagram: false });
  for (const product of withPhoto) {
    const wanted = {
      community: COMMUNITY,
      product,
      sellers,
      language: 'id' as const,
      formats: ['feed' as const],
    };
    const drawn = [];
    for await (const creative of drawForSellers(system)(wanted)) drawn.push(creative.seller);
    if (drawn.length !== SELLERS) throw new Error(`${String(drawn.length)} of ${String(SELLERS)} pictures`);
  }
}

/**
 * Schedules one campaign every two days for at least so many posts, with each product on every page. Returns the number of
 * days until the last one is over.
 */
export async function scheduleCampaigns(system: System, posts: number): Promise<number> {
  const today = dayOf(system.clock.now(), communityOf(COMMUNITY).zone);
  const campaigns = Math.ceil(posts / POSTS_PER_CAMPAIGN);
  for (let number = 0; number < campaigns; number += 1) {
    const id = `campaign-${String(number)}`;
    const wish = {
      title: id,
      products: PRODUCTS,
      audience: 'bridging' as const,
      from: addDays(today, 1 + number * DAYS),
      days: DAYS,
      kind: 'window' as const,
      start: 'slots' as const,
    };
    await proposeCampaign(system)({ community: COMMUNITY, id, by: 'm0', wish });
    await scheduleCampaign(system)({ community: COMMUNITY, id, by: 'm0' });
  }
  return 1 + campaigns * DAYS;
}
