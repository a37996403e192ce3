import type { Channel } from '../../functions/domain/channel/channel.ts';
import type { Community } from '../../functions/domain/people/community.ts';
import { CONSENT_KINDS } from '../../functions/domain/people/consent.ts';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Member } from '../../functions/domain/people/member.ts';
import type { Product, ProductPhoto } from '../../functions/domain/product/product.ts';
import type { Table } from '../../functions/ports/table.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import type { SandboxCore } from '../../sandbox/core/sandbox-core.ts';
import { PAGES_PER_PRODUCT_AND_DAY, productsPerCommunity, type Scenario, shownAs } from './scenario.ts';

export const ZONE = 'Asia/Jakarta';
export const QUIET_HOURS = { from: '22:00', to: '05:00' };

/** Returns the simulated community of an id. */
export const communityOf = (id: string): Community => ({
  id,
  name: id,
  village: 'Giriwening',
  zone: ZONE,
  contactPhone: '0800-0000-0100',
  hashtags: [],
  pacing: {
    postsPerChannelAndDay: 10,
    minutesBetweenPosts: 60,
    daysBeforeRepeat: 0,
    pagesPerProductAndDay: PAGES_PER_PRODUCT_AND_DAY,
  },
  quietHours: QUIET_HOURS,
  slots: ['19:00', '12:00', '07:00', '16:00', '09:00', '14:00', '20:30', '10:30'],
  ownerWindowHours: 2,
  // A post that is delayed into the quiet hours is published in the morning: this limit must never be a reason for a loss
  // here.
  lateLimitHours: 12,
  revision: 1,
});

/** Returns a simulated member with all consents; all but every fourth have given a standing OK to `makers`. */
export const memberOf = (community: string, id: string, makers: readonly string[], at: Instant): Member => ({
  community,
  id,
  name: id,
  roles: ['member'],
  phone: '0800-0000-0101',
  brand: { name: id, address: 'Giriwening', village: 'Giriwening' },
  consents: Object.fromEntries(CONSENT_KINDS.map((kind) => [kind, { granted: true, at, how: 'app' }])),
  // Every fourth member reviews each post first.
  standingOk: { makers: Number(id.slice(1)) % 4 === 0 ? [] : [...makers], products: [] },
  revision: 1,
});

const photoNamed = (name: string): ProductPhoto => ({
  key: `photos/${name}.jpg`,
  width: 1600,
  height: 1200,
  focus: { x: 0.5, y: 0.5 },
});

function shownOf(id: string): Pick<Product, 'photo' | 'morePhotos' | 'orderLink'> {
  switch (shownAs(Number(id.slice(1)))) {
    case 'text':
      return { orderLink: `https://example.com/${id}` };
    case 'carousel':
      return { photo: photoNamed(id), morePhotos: [photoNamed(`${id}-2`), photoNamed(`${id}-3`)] };
    case 'photo':
      return { photo: photoNamed(id) };
  }
}

/** Returns a simulated product of a maker. */
export const productOf = (community: string, id: string, maker: string, at: Instant): Product => ({
  community,
  id,
  maker,
  kind: 'craft',
  name: id,
  words: id,
  price: 10_000,
  unit: 'buah',
  languages: ['id'],
  audiences: ['bridging'],
  ...shownOf(id),
  people: { answer: 'nobody', by: maker, at },
  soldOut: false,
  createdAt: at,
  revision: 1,
});

/** Writes communities, members, products and channels, and their Pages and accounts at the sandbox. */
export async function settlePeople(
  table: Table,
  core: SandboxCore,
  scenario: Scenario,
  at: Instant,
): Promise<void> {
  const makers = Array.from(
    { length: productsPerCommunity(scenario) },
    (_, index) => `m${String(index % scenario.membersPerCommunity)}`,
  );
  for (let number = 0; number < scenario.communities; number += 1) {
    const community = `c${String(number)}`;
    await insert(table, communityRecord, communityOf(community));
    for (const [index, maker] of makers.entries()) {
      await insert(table, productRecord, productOf(community, `p${String(index)}`, maker, at));
    }
    const pages = core.addPages(
      Array.from({ length: scenario.membersPerCommunity }, (_, index) => ({
        name: `${community} m${String(index)}`,
        instagram: `${community}.m${String(index)}`,
      })),
      at,
    );
    const tokens = core.logIn(at).pages;
    for (const [index, page] of pages.entries()) {
      const owner = `m${String(index)}`;
      await insert(table, memberRecord, memberOf(community, owner, makers, at));
      const channels = channelsOf(community, owner, page, tokens.get(page.id) ?? '', at);
      for (const channel of channels.filter(({ platform }) => scenario.platforms.includes(platform))) {
        await insert(table, channelRecord, channel);
      }
    }
  }
}

function channelsOf(
  community: string,
  owner: string,
  page: { readonly id: string; readonly instagram?: string | undefined },
  token: string,
  at: Instant,
): Channel[] {
  const rest = {
    community,
    owner,
    page: page.id,
    sealedToken: token,
    connectedAt: at,
    health: { state: 'healthy' as const, checkedAt: at },
    revision: 1,
  };
  return [
    { ...rest, id: `f${owner}`, platform: 'facebook' as const, remoteId: page.id, name: owner },
    ...(page.instagram
      ? [{ ...rest, id: `i${owner}`, platform: 'instagram' as const, remoteId: page.instagram, name: owner }]
      : []),
  ];
}
