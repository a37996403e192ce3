import { readFile } from 'node:fs/promises';
import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { defaultPhoto } from '../../bin/commands/demo/demo-options.ts';
import { communityOf, memberOf, productOf } from '../../proofs/simulation/people.ts';
import type { System } from '../../embedded/system/open-system.ts';
import { connectPages } from '../embedded/connect-pages.ts';

/** Each publishes a post every two minutes. */
const COMMUNITIES = ['desa', 'kota'];
const OWNERS = Array.from({ length: 16 }, (_, index) => `m${String(index)}`);
/** Both have a single photo, so that they are posted on Facebook and on Instagram. */
const PRODUCTS = ['p0', 'p1'];
const CAMPAIGN = 'promosi';

/**
 * Creates two communities, each with sixteen pages that have an Instagram account, and schedules two products in each from
 * now on.
 */
export async function settle(system: System, graphUrl: string): Promise<void> {
  const { table, media, pictures, clock } = system;
  const { bytes, width, height, focus } = await pictures.clean(await readFile(defaultPhoto()));
  for (const community of COMMUNITIES) {
    const whole = communityOf(community);
    // Posts of a page are close together, so that some become due while the one before is in doubt. Posts that find no free
    // minute are published in the hour after.
    const pacing = { ...whole.pacing, minutesBetweenPosts: 1 };
    await insert(table, communityRecord, { ...whole, pacing, slots: ['08:45'] });
    for (const id of OWNERS) {
      const member = memberOf(community, id, [], clock.now());
      await insert(table, memberRecord, { ...member, standingOk: { makers: ['m0'], products: [] } });
    }
    for (const id of PRODUCTS) {
      const product = productOf(community, id, 'm0', clock.now());
      const key = `photos/${community}-${id}.jpg`;
      await media.write(key, bytes, 'image/jpeg');
      await insert(table, productRecord, { ...product, photo: { key, width, height, focus } });
    }
    await connectPages(system, graphUrl, { community, owners: OWNERS, instagram: true });
    const from = dayOf(clock.now(), whole.zone);
    const wish = {
      title: CAMPAIGN,
      products: PRODUCTS,
      audience: 'bridging',
      from,
      days: 1,
      kind: 'window',
      start: 'now',
    } as const;
    await proposeCampaign(system)({ community, id: CAMPAIGN, by: 'm0', wish });
    await scheduleCampaign(system)({ community, id: CAMPAIGN, by: 'm0' });
  }
}

export async function readPosts({ table }: Pick<System, 'table'>): Promise<Post[]> {
  const posts = await Promise.all(COMMUNITIES.map((community) => listPosts(table, community, CAMPAIGN)));
  return posts.flat();
}
