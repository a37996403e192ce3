import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Platform } from '../../functions/domain/channel/platform.ts';
import { hash64, pick, randomFrom } from '../../functions/domain/seeded.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aCampaign, aChannel, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const POSTS = 2_000;
const [MEMBERS, PRODUCTS, CAMPAIGNS] = [60, 40, 6];
const NAMES = [
  'Siti Rohmah',
  'Sri Wahyuni',
  'Nur Hidayah',
  'Tri Lestari',
  'Dwi Astuti',
  'Endang Purwanti',
] as const;

/** An id as the app makes it: 128 bits as hex. */
const idOf = (name: string): string => hash64(name) + hash64(`${name}'`);
const several = <T>(count: number, of: (number: number) => T): [T, ...T[]] =>
  Array.from({ length: count }, (_, number) => of(number)) as [T, ...T[]];

/**
 * A community of sixty with two pages each, forty products with photos, and six campaigns that have two thousand posts in
 * one view of the calendar; every fifth post sells for a member on another one's page.
 */
export async function largeMonth() {
  const world = await httpWorld();
  const { table } = world;
  const random = randomFrom('a large month');
  const members = several(MEMBERS, (number) => idOf(`member ${String(number)}`));
  const products = several(PRODUCTS, (number) => idOf(`product ${String(number)}`));
  const campaigns = several(CAMPAIGNS, (number) => idOf(`campaign ${String(number)}`));
  for (const [number, id] of members.entries()) {
    const name = `${pick(random, NAMES)} ${String(number)}`;
    await insert(table, memberRecord, aMember({ id, name }));
    for (const platform of ['facebook', 'instagram'] as const) {
      const page = { id: pageOf(id, platform), owner: id, platform, remoteId: `${platform}-${id}` };
      await insert(table, channelRecord, aChannel({ ...page, name: `Dapur ${name}` }));
    }
  }
  for (const [number, id] of products.entries()) {
    const key = `photos/rukun-lereng/${idOf(`photo ${String(number)}`)}${hash64(id)}.jpg`;
    const photo = {
      key,
      thumbKey: key.replace('.jpg', '-small.jpg'),
      width: 1600,
      height: 1200,
      focus: { x: 0.5, y: 0.5 },
    };
    const name = `Keripik pisang rasa ${String(number)}`;
    await insert(table, productRecord, aProduct({ id, name, maker: members[number] ?? '', photo }));
  }
  for (const [number, id] of campaigns.entries())
    await insert(table, campaignRecord, aCampaign({ id, title: `Promosi ke-${String(number)}`, products }));
  for (let number = 0; number < POSTS; number += 1) {
    const [campaign, owner, at] = [
      pick(random, campaigns),
      pick(random, members),
      Math.floor(random() * PRODUCTS),
    ];
    const platform = pick<Platform>(random, ['facebook', 'instagram']);
    const post = {
      id: `${campaign}.${hash64(`post ${String(number)}`)}`,
      campaign,
      owner,
      platform,
      channel: pageOf(owner, platform),
      product: products[at] ?? '',
      maker: members[at] ?? '',
      seller: number % 5 === 0 ? pick(random, members) : owner,
      publishAt: MORNING + 100 * DAY + number * 28 * MINUTE + Math.floor(random() * HOUR),
    };
    await insert(table, postRecord, aPost(post));
  }
  return { world, read: 'from=2027-03-10&to=2027-04-20' };
}

const pageOf = (owner: string, platform: Platform): string => `${platform}-${hash64(owner)}`;
