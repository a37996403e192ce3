import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import type { Plan, PlanInput } from '../../../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import { CONSENT_KINDS } from '../../../functions/domain/people/consent.ts';
import type { Member } from '../../../functions/domain/people/member.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct, MORNING } from '../../factories/entities.ts';

const MOST_PEOPLE = 25;

/** Most agree, so that groups are large enough to lack room. */
const decision = fc.constantFrom(true, true, true, true, true, true, false, undefined);

/** A member as chance has it: what she decided of each consent, if anything, and how many pages she has. */
const someone = fc.record({
  decided: fc.tuple(...CONSENT_KINDS.map(() => decision)),
  pages: fc.integer({ min: 0, max: 2 }),
  standing: fc.boolean(),
});
type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

const something = fc.record({
  maker: fc.nat(MOST_PEOPLE - 1),
  soldOut: fc.boolean(),
  photo: fc.boolean(),
  orderLink: fc.boolean(),
});

const world = fc.record({
  people: fc.array(someone, { minLength: 1, maxLength: MOST_PEOPLE }),
  goods: fc.array(something, { minLength: 1, maxLength: 4 }),
  hasCommunityPage: fc.boolean(),
  /** The one page that the campaign was given, among all; every page without one. */
  chosen: fc.option(fc.nat(60), { nil: undefined }),
  days: fc.integer({ min: 1, max: 4 }),
  postsPerChannelAndDay: fc.integer({ min: 1, max: 3 }),
  pagesPerProductAndDay: fc.integer({ min: 1, max: 12 }),
  stories: fc.boolean(),
  start: fc.constantFrom('slots', 'now'),
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  hoursLater: fc.integer({ min: 0, max: 96 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function memberOf({ decided, standing }: Someone, index: number): Member {
  const consents = CONSENT_KINDS.flatMap((kind, at) => {
    const granted = decided[at];
    return granted === undefined ? [] : [[kind, { granted, at: 1, how: 'app' }] as const];
  });
  return aMember({
    id: `m${index}`,
    name: `m${index}`,
    consents: Object.fromEntries(consents),
    standingOk: { makers: standing ? ['m0', 'm1'] : [], products: [] },
  });
}

function productOf(
  { maker, photo, orderLink, soldOut }: World['goods'][number],
  index: number,
  among: number,
): Product {
  const { photo: its, ...rest } = aProduct({ id: `p${index}`, maker: `m${maker % among}`, soldOut });
  return { ...rest, ...(photo && { photo: its }), ...(orderLink && { orderLink: 'https://toko.test/x' }) };
}

function channelsOf({ people, hasCommunityPage }: World): Channel[] {
  const owned = people.flatMap(({ pages }, index) =>
    (['facebook', 'instagram'] as const)
      .slice(0, pages)
      .map((platform) => aChannel({ id: `m${index}-${platform}`, owner: `m${index}`, platform })),
  );
  const { owner: _, ...communityPage } = aChannel({ id: 'rukun-facebook' });
  return hasCommunityPage ? [...owned, communityPage] : owned;
}

function inputOf(given: World): PlanInput {
  const { people, goods, chosen, days, stories, start, seed, hoursLater } = given;
  const { postsPerChannelAndDay, pagesPerProductAndDay } = given;
  const channels = channelsOf(given);
  const page = chosen === undefined ? undefined : channels[chosen % Math.max(1, channels.length)];
  const products = goods.map((one, index) => productOf(one, index, people.length));
  const community = aCommunity();
  return {
    campaign: aCampaign({
      products: products.map(({ id }) => id),
      days,
      stories,
      start,
      seed,
      ...(page && { channels: [page.id] }),
    }),
    community: {
      ...community,
      pacing: { ...community.pacing, postsPerChannelAndDay, pagesPerProductAndDay },
    },
    products,
    members: people.map(memberOf),
    channels,
    calendar: [],
    lastPosts: [],
    reachByMaker: {},
    measuredPostsByMaker: {},
    turnsByMaker: {},
    turnsBySeller: {},
    writable: ['id'],
    now: MORNING + hoursLater * HOUR,
  };
}

/** Whether a plan tells of a whole product why nobody sells it: it is sold out, or its maker has not agreed. */
const isToldAsWhole = ({ conflicts }: Plan, product: Product): boolean =>
  conflicts.some(
    ({ reason, product: id, member }) =>
      id === product.id &&
      (reason === 'soldOut' || (reason === 'noConsentAbroad' && member === product.maker)),
  );

const isTold = ({ posts, conflicts }: Plan, { id: product }: Product, { id: member }: Member): boolean =>
  conflicts.some((conflict) => conflict.product === product && conflict.member === member) ||
  posts.some(
    (post) => post.product === product && [post.seller, ...(post.alsoSellers ?? [])].includes(member),
  );

it('every member is placed with every product of a campaign, or named with a reason', () => {
  fc.assert(
    fc.property(world, (given) => {
      const input = inputOf(given);
      const plan = planPosts(input);
      const silent = input.products
        .filter((product) => !isToldAsWhole(plan, product))
        .flatMap((product) =>
          input.members
            .filter((member) => !isTold(plan, product, member))
            .map(({ id }) => `${id} with ${product.id}`),
        );
      expect(silent).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
