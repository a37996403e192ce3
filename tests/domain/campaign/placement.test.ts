import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import type { Plan, PlanInput } from '../../../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import type { PlannedPost } from '../../../functions/domain/campaign/plan.ts';
import type { Member } from '../../../functions/domain/people/member.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import { addDays, dayOf, timeOf, type LocalDay } from '../../../functions/domain/time/local-day.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct, MORNING } from '../../factories/entities.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

const numbered = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const names = (count: number) => numbered(count, (index) => `m${String(index).padStart(2, '0')}`);

/** Somebody whose page takes everybody's goods without being asked. */
const willing = (id: string): Member =>
  aMember({ id, name: id, standingOk: { makers: names(60), products: [] } });
const page = (owner: string, platform: Channel['platform'] = 'facebook'): Channel =>
  aChannel({ id: `${owner}-${platform}`, owner, platform });
const goods = (count: number): Product[] =>
  numbered(count, (index) =>
    aProduct({ id: `p${String(index)}`, maker: `m${String(index).padStart(2, '0')}` }),
  );

const input = (overrides: Partial<PlanInput> = {}): PlanInput => ({
  campaign: aCampaign({ products: ['p0'], days: 1 }),
  community: aCommunity(),
  products: goods(1),
  members: names(3).map(willing),
  channels: names(3).map((id) => page(id)),
  ...NO_HISTORY,
  writable: ['id'],
  now: MORNING - 12 * HOUR,
  ...overrides,
});
const wishFor = (products: readonly Product[], overrides: Partial<PlanInput['campaign']> = {}) =>
  aCampaign({ products: products.map(({ id }) => id), ...overrides });

const countByDay = (posts: readonly PlannedPost[], from: LocalDay, days: number): number[] =>
  numbered(days, (index) => addDays(from, index)).map(
    (day) => posts.filter(({ publishAt }) => dayOf(publishAt, 'Asia/Jakarta') === day).length,
  );
const hourOf = ({ publishAt }: PlannedPost): string => timeOf(publishAt, 'Asia/Jakarta').slice(0, 2);
const sellersOf = ({ posts }: Plan): string[] =>
  posts.flatMap(({ seller, alsoSellers = [] }) => [seller, ...alsoSellers]);

describe('the days of a plan', () => {
  const products = goods(5);
  const from = '2026-12-02';

  it('get an even share each, the weekend too, when room allows it', () => {
    const members = names(13).map(willing);
    const channels = names(13).map((id) => page(id));
    const campaign = wishFor(products, { from, days: 7 });
    const { posts } = planPosts(input({ campaign, products, members, channels }));
    expect(posts).toHaveLength(65);
    const counts = countByDay(posts, from, 7);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('are even although some owners look first and cannot be published on the first day', () => {
    const members = names(12).map((id, index) => (index % 2 ? willing(id) : aMember({ id, name: id })));
    const channels = names(12).map((id) => page(id));
    const campaign = wishFor(products, { from: '2026-12-01', days: 3 });
    const community = aCommunity({ pacing: { ...aCommunity().pacing, postsPerChannelAndDay: 4 } });
    const { posts } = planPosts(
      input({ campaign, community, products, members, channels, now: MORNING - HOUR }),
    );
    expect(posts).toHaveLength(60);
    const counts = countByDay(posts, '2026-12-01', 3);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('keep room on the later ones for owners who look first', () => {
    const products = goods(1);
    const members = names(16).map((id, index) => (index < 8 ? willing(id) : aMember({ id, name: id })));
    const channels = names(16).map((id) => page(id));
    const campaign = wishFor(products, { from: '2026-12-01', days: 2 });
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      expect(
        planPosts(input({ campaign: { ...campaign, seed }, products, members, channels, now: MORNING }))
          .conflicts,
      ).toEqual([]);
  });

  it('tell what room they have left', () => {
    const products = goods(1);
    const campaign = wishFor(products, { from, days: 2 });
    const channels = names(3).map((id) => page(id));
    const pacing = { ...aCommunity().pacing, postsPerChannelAndDay: 1 };
    const plan = (overrides: Partial<PlanInput>) =>
      planPosts(input({ campaign, products, channels, ...overrides })).days;
    // Each of three pages has a post on one of the days, so that the other day has room for it.
    const oneEach = plan({ community: aCommunity({ pacing }) }) ?? [];
    expect(oneEach.map(({ day }) => day)).toEqual([from, '2026-12-03']);
    expect(oneEach.reduce((sum, { room }) => sum + room, 0)).toBe(3);
    const fewPages = aCommunity({ pacing: { ...pacing, pagesPerProductAndDay: 2 } });
    expect(
      plan({ community: fewPages })
        ?.map(({ room }) => room)
        .toSorted(),
    ).toEqual([0, 1]);
  });

  it('give each page its posts on different days, as far as there are days', () => {
    const members = names(5).map(willing);
    const channels = names(5).map((id) => page(id));
    const campaign = wishFor(products, { from, days: 5 });
    const { posts } = planPosts(input({ campaign, products, members, channels }));
    for (const { id } of channels)
      expect(
        countByDay(
          posts.filter(({ channel }) => channel === id),
          from,
          5,
        ),
      ).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('the hours of a day', () => {
  it('are shared among the posts of the day', () => {
    const { posts } = planPosts(
      input({ members: names(8).map(willing), channels: names(8).map((id) => page(id)) }),
    );
    expect(posts.map(hourOf).sort()).toEqual(['07', '07', '12', '12', '16', '16', '19', '19']);
  });

  it('go by need on own pages too: the maker who reached fewest gets the best', () => {
    const products = goods(4);
    const members = names(4).map(willing);
    const channels = names(4).map((id) => page(id));
    const reachByMaker = { m00: 900, m01: 700, m02: 0, m03: 800 };
    const measuredPostsByMaker = { m00: 3, m01: 3, m02: 3, m03: 3 };
    const pacing = { ...aCommunity().pacing, postsPerChannelAndDay: 4 };
    const { posts } = planPosts(
      input({
        campaign: wishFor(products, { days: 1 }),
        community: aCommunity({ pacing }),
        products,
        members,
        channels,
        reachByMaker,
        measuredPostsByMaker,
        recentPostsByMaker: measuredPostsByMaker,
      }),
    );
    const ofNeediest = posts.filter(({ maker }) => maker === 'm02').map(hourOf);
    expect(ofNeediest).toEqual(['19', '19', '19', '19']);
  });

  it('do not go to the same maker by her id when nobody is known to need them more', () => {
    const products = goods(2);
    const best = numbered(40, (index) => {
      const campaign = wishFor(products, { days: 1, seed: `seed ${String(index)}` });
      const { posts } = planPosts(
        input({ campaign, products, members: names(2).map(willing), channels: [page('m00')] }),
      );
      return posts.find((post) => hourOf(post) === '19')?.maker;
    });
    const first = best.filter((maker) => maker === 'm00').length;
    expect(first).toBeGreaterThan(8);
    expect(first).toBeLessThan(32);
  });

  it('may begin fifteen minutes before the quiet hours', () => {
    const community = aCommunity({ slots: ['20:45'] });
    for (let index = 0; index < 100; index += 1) {
      const { posts, conflicts } = planPosts(
        input({
          community,
          campaign: wishFor(goods(1), { days: 1, id: `c${String(index)}` }),
          channels: [page('m00')],
        }),
      );
      expect(conflicts.filter(({ member }) => member === 'm00')).toEqual([]);
      expect(posts.map(({ publishAt }) => timeOf(publishAt, 'Asia/Jakarta') < '21:00')).toEqual([true]);
    }
  });

  it.each(['slots', 'now'] as const)('are found in the one minute that quiet hours leave (%s)', (start) => {
    const community = aCommunity({ quietHours: { from: '05:21', to: '05:20' } });
    const { posts, conflicts } = planPosts(
      input({ community, campaign: wishFor(goods(1), { days: 3, start }) }),
    );
    expect(conflicts).toEqual([]);
    expect(posts.map(({ publishAt }) => timeOf(publishAt, 'Asia/Jakarta'))).toEqual([
      '05:20',
      '05:20',
      '05:20',
    ]);
  });
});

describe('stories', () => {
  const members = names(10).map(willing);
  const channels = names(10).map((id) => page(id, 'instagram'));
  const campaign = wishFor(goods(1), { days: 1, stories: true });

  it('do not count as pages beside the post of their page', () => {
    const { posts, conflicts } = planPosts(input({ campaign, members, channels }));
    expect(conflicts).toEqual([]);
    expect(posts.filter(({ shape }) => shape === 'photo')).toHaveLength(10);
    expect(posts.filter(({ shape }) => shape === 'story')).toHaveLength(10);
  });

  it('never take the room of another post', () => {
    const pacing = { ...aCommunity().pacing, postsPerChannelAndDay: 1 };
    const { posts } = planPosts(input({ campaign, members, channels, community: aCommunity({ pacing }) }));
    expect(posts.map(({ shape }) => shape)).toEqual(numbered(10, () => 'photo'));
  });
});

describe('recent posts', () => {
  it('are remembered: sixty sellers have as many after thirty campaigns, within one', () => {
    const ids = names(60);
    const members = ids.map(willing);
    const channels = ids.map((id) => page(id));
    const had = new Map(ids.map((id) => [id, 0]));
    for (let number = 0; number < 30; number += 1) {
      const campaign = wishFor(goods(1), { days: 1, id: `c${String(number)}`, seed: `s${String(number)}` });
      const plan = planPosts(
        input({ campaign, members, channels, recentPostsBySeller: Object.fromEntries(had) }),
      );
      expect(plan.posts).toHaveLength(10);
      for (const seller of sellersOf(plan)) had.set(seller, (had.get(seller) ?? 0) + 1);
    }
    expect(Math.max(...had.values()) - Math.min(...had.values())).toBeLessThanOrEqual(1);
  });

  it('are remembered for members who are hosted in groups beside the maker, who is named with what is hers', () => {
    const ids = names(19);
    const members = ids.map(willing);
    const { owner: _, ...communityPage } = page('rukun');
    const pacing = { ...aCommunity().pacing, postsPerChannelAndDay: 1 };
    const had = new Map(ids.map((id) => [id, 0]));
    for (let number = 0; number < 6; number += 1) {
      const plan = planPosts(
        input({
          campaign: wishFor(goods(1), { days: 1, seed: `s${String(number)}` }),
          community: aCommunity({ pacing }),
          members,
          channels: [communityPage],
          recentPostsBySeller: Object.fromEntries(had),
        }),
      );
      for (const seller of sellersOf(plan)) had.set(seller, (had.get(seller) ?? 0) + 1);
    }
    const [maker, ...others] = had.values();
    expect(maker).toBe(6);
    expect(new Set(others)).toEqual(new Set([3]));
  });
});
