import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../functions/domain/campaign/campaign.ts';
import type { PastPost, Plan } from '../../../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import type { PlannedPost } from '../../../functions/domain/campaign/plan.ts';
import { addDays, dayOf, instantOf } from '../../../functions/domain/time/local-day.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct, MORNING } from '../../factories/entities.ts';

const ZONE = 'Asia/Jakarta';
const TODAY = dayOf(MORNING, ZONE);

/** A village whose members are all hosted; the first of them each make one thing. */
interface Village {
  readonly hosted: number;
  readonly makers: number;
  readonly postsPerDay: number;
  /** Whether the community has an Instagram account too. */
  readonly instagram: boolean;
}

const named = ({ seller, alsoSellers = [] }: Pick<PastPost, 'seller' | 'alsoSellers'>): readonly string[] => [
  seller,
  ...alsoSellers,
];

function count(posts: readonly PlannedPost[], namesOf: (post: PlannedPost) => readonly string[]) {
  const counts: Record<string, number> = {};
  for (const name of posts.flatMap(namesOf)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Plans a campaign of all products after others whose posts are known. */
function planned(
  { hosted, makers, postsPerDay, instagram }: Village,
  wish: Partial<Campaign>,
  past: readonly PlannedPost[] = [],
): Plan {
  const people = Array.from({ length: hosted }, (_, index) => `m${String(index)}`);
  const products = people.slice(0, makers).map((maker) => aProduct({ id: `p-${maker}`, maker }));
  const channels = (['facebook', 'instagram'] as const).slice(0, instagram ? 2 : 1).map((platform) => {
    const { owner: _, ...page } = aChannel({ id: `rukun-${platform}`, platform });
    return page;
  });
  const campaign = aCampaign({ products: products.map(({ id }) => id), ...wish });
  const byMaker = count(past, ({ maker }) => [maker]);
  return planPosts({
    campaign,
    community: aCommunity({ pacing: { ...aCommunity().pacing, postsPerChannelAndDay: postsPerDay } }),
    products,
    members: people.map((id) => aMember({ id, name: id })),
    channels,
    calendar: past.map((post) => ({ ...post, campaign: post.id.slice(0, post.id.indexOf('.')) })),
    lastPosts: [],
    reachByMaker: {},
    measuredPostsByMaker: {},
    recentPostsByMaker: byMaker,
    recentPostsBySeller: count(past, named),
    writable: ['id'],
    now: instantOf(campaign.from, '00:00', ZONE),
  });
}

const SIXTY: Village = { hosted: 59, makers: 40, postsPerDay: 2, instagram: false };

describe("turns on the community's page", () => {
  it('come to the product of every maker in a rotation before any product comes a second time', () => {
    const { posts } = planned(SIXTY, { kind: 'rotation', from: TODAY, days: 21 });
    const shown = posts.map(({ product }) => product);
    expect(new Set(shown).size).toBe(40);
    expect(Math.max(...Object.values(count(posts, ({ product }) => [product])))).toBeLessThanOrEqual(2);
  });

  it('come to everybody who is hosted before anybody is named twice', () => {
    const { posts } = planned(SIXTY, { kind: 'rotation', from: TODAY, days: 6 });
    expect(new Set(posts.flatMap(named)).size).toBe(59);
  });

  it('are remembered by the next rotation, which begins with those who waited', () => {
    const first = planned(SIXTY, { id: 'pertama', kind: 'rotation', from: TODAY, days: 10 }).posts;
    const next = { id: 'kedua', kind: 'rotation', from: addDays(TODAY, 10), days: 10 } as const;
    const second = planned(SIXTY, next, first).posts;
    const shown = new Set([...first, ...second].map(({ product }) => product));
    expect(shown.size).toBe(40);
  });

  it('go by the seed where all had as many', () => {
    const firstOf = (seed: string) =>
      planned(SIXTY, { kind: 'rotation', from: TODAY, days: 1, seed }).posts.map(({ product }) => product);
    const seeds = Array.from({ length: 12 }, (_, index) => `seed ${String(index)}`);
    expect(new Set(seeds.flatMap(firstOf)).size).toBeGreaterThan(6);
    expect(firstOf('seed 1')).toEqual(firstOf('seed 1'));
  });
});

const village = fc
  .record({
    hosted: fc.integer({ min: 1, max: 45 }),
    makers: fc.integer({ min: 1, max: 25 }),
    postsPerDay: fc.integer({ min: 1, max: 3 }),
    instagram: fc.boolean(),
  })
  .map((given) => ({ ...given, makers: Math.min(given.makers, given.hosted) }));

const season = fc.array(
  fc.record({
    kind: fc.constantFrom('window', 'rotation'),
    days: fc.integer({ min: 1, max: 10 }),
    perDay: fc.integer({ min: 1, max: 3 }),
    seed: fc.string({ minLength: 1, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Says what is unfair about the last of some campaigns, and about all of them together. */
function unfairIn(given: Village, kind: string, posts: readonly PlannedPost[], all: readonly PlannedPost[]) {
  const pages = [...new Set(posts.map(({ channel }) => channel))];
  const shows = pages.map((page) =>
    count(
      posts.filter(({ channel }) => channel === page),
      ({ product }) => [product],
    ),
  );
  const isAgain = shows.some(
    (its) => Object.keys(its).length < given.makers && Object.values(its).some((times) => times > 1),
  );
  const isSilent = new Set(all.flatMap(named)).size < given.hosted;
  // The maker is named with what is hers, as often as that comes.
  const beside = Object.values(count(all, ({ maker, ...post }) => named(post).filter((id) => id !== maker)));
  return [
    ...(kind === 'window' && isAgain ? ['a page shows a product twice while another waits'] : []),
    ...(isSilent && beside.some((times) => times > 1) ? ['somebody is named twice while another waits'] : []),
  ];
}

it('in any village of hosted members nobody comes twice while somebody waits, over all campaigns', () => {
  fc.assert(
    fc.property(village, season, (given, wishes) => {
      const all: PlannedPost[] = [];
      let from = TODAY;
      for (const [index, { perDay, ...wish }] of wishes.entries()) {
        const pace = wish.kind === 'rotation' ? { perDay } : {};
        const { posts } = planned(given, { ...wish, ...pace, id: `promosi-${String(index)}`, from }, all);
        all.push(...posts);
        expect(unfairIn(given, wish.kind, posts, all)).toEqual([]);
        // Far enough apart that no product comes again too soon.
        from = addDays(from, wish.days + 10);
      }
    }),
    { numRuns: 25 },
  );
});
