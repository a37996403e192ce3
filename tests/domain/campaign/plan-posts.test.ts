import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../functions/domain/channel/channel.ts';
import { HOUR, MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import type { Member } from '../../../functions/domain/people/member.ts';
import type { PlanInput } from '../../../functions/domain/campaign/plan-input.ts';
import { numberPosts } from '../../../functions/domain/campaign/number-posts.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import { endOfQuiet } from '../../../functions/domain/time/quiet-hours.ts';
import {
  aCampaign,
  aChannel,
  aCommunity,
  aMember,
  aProduct,
  granted,
  MORNING,
} from '../../factories/entities.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

const member = (id: string, overrides: Partial<Member> = {}) => aMember({ id, name: id, ...overrides });
const pages = (owner: string): Channel[] => [
  aChannel({ id: `${owner}-facebook`, owner, platform: 'facebook', remoteId: `${owner}1` }),
  aChannel({ id: `${owner}-instagram`, owner, platform: 'instagram', remoteId: `${owner}2` }),
];
const communityPage = (): Channel => {
  const { owner: _, ...page } = aChannel({ id: 'rukun-facebook' });
  return page;
};
const standing = { makers: ['kenanga'], products: [] };

const input = (overrides: Partial<PlanInput> = {}): PlanInput => ({
  campaign: aCampaign(),
  community: aCommunity(),
  products: [aProduct()],
  members: [member('kenanga'), member('melati'), member('seruni', { standingOk: standing })],
  channels: [...pages('kenanga'), ...pages('melati'), ...pages('seruni')],
  ...NO_HISTORY,
  writable: ['id', 'en'],
  now: MORNING,
  ...overrides,
});

describe('the numbers of posts on a page', () => {
  const products = ['tiwul', 'kopi', 'dodol', 'batik'].map((id) => aProduct({ id }));
  const numbersOf = (channel: string, overrides: Partial<PlanInput> = {}) => {
    const campaign = aCampaign({ products: products.map(({ id }) => id), days: 9 });
    const { posts } = planPosts(input({ campaign, products, ...overrides }));
    return posts.filter((post) => post.channel === channel).map(({ numberOnPage }) => numberOnPage);
  };

  it('go up by one from post to post', () => {
    const [first = 0, ...rest] = numbersOf('kenanga-facebook');
    expect(rest).toEqual([first + 1, first + 2, first + 3]);
  });

  it('go on after the last post that the page had before', () => {
    const last = { channel: 'kenanga-facebook', product: 'kopi', publishAt: MORNING, numberOnPage: 7 };
    const elsewhere = { ...last, channel: 'melati-facebook', numberOnPage: 2 };
    expect(numbersOf('kenanga-facebook', { lastPosts: [last, elsewhere] })).toEqual([8, 9, 10, 11]);
  });

  it('count the pictures of a page by themselves, without stories', () => {
    const last = { channel: 'kenanga-facebook', product: 'kopi', publishAt: MORNING, pictureNumber: 7 };
    const campaign = aCampaign({ products: products.map(({ id }) => id), days: 9 });
    const { posts } = planPosts(input({ campaign, products, lastPosts: [last] }));
    const theirs = posts.filter(({ channel }) => channel === last.channel);
    expect(theirs.map(({ pictureNumber }) => pictureNumber)).toEqual([8, 9, 10, 11]);
    const [first] = theirs;
    if (!first) throw new Error('nothing is planned');
    const mixed = [first, { ...first, shape: 'story' as const }, first];
    expect(numberPosts(mixed, [last]).map(({ pictureNumber }) => pictureNumber)).toEqual([8, 8, 9]);
  });

  it('count each product on the page by itself', () => {
    const last = {
      channel: 'kenanga-facebook',
      product: 'kopi',
      publishAt: MORNING,
      numberOnPage: 7,
      round: 3,
    };
    const { posts } = planPosts(input({ products, lastPosts: [last] }));
    const again = posts.find(({ channel, product }) => channel === last.channel && product === 'kopi');
    expect(again?.round).toBe(4);
  });
});

describe('planning a campaign', () => {
  it('reaches every channel of every member who agreed, as her own seller', () => {
    const { posts, conflicts } = planPosts(input());
    expect(posts.map(({ seller, channel }) => `${seller} ${channel}`).sort()).toEqual([
      'kenanga kenanga-facebook',
      'kenanga kenanga-instagram',
      'melati melati-facebook',
      'melati melati-instagram',
      'seruni seruni-facebook',
      'seruni seruni-instagram',
    ]);
    expect(new Set(posts.map(({ maker }) => maker))).toEqual(new Set(['kenanga']));
    expect(conflicts).toEqual([]);
  });

  it('leaves out a member who did not agree, and says so', () => {
    const { posts, conflicts } = planPosts(
      input({ members: [member('kenanga'), member('melati', { consents: {} }), member('seruni')] }),
    );
    expect(posts.some(({ owner }) => owner === 'melati')).toBe(false);
    expect(conflicts).toEqual([{ reason: 'noConsent', product: 'tiwul', member: 'melati' }]);
  });

  it("keeps a product on its maker's own pages when she did not agree to others'", () => {
    const maker = member('kenanga', { consents: granted('ownPage', 'processingAbroad') });
    const { posts, conflicts } = planPosts(input({ members: [maker, member('melati'), member('seruni')] }));
    expect(new Set(posts.map(({ owner }) => owner))).toEqual(new Set(['kenanga']));
    expect(conflicts.map(({ reason }) => reason)).toEqual(['noConsentForOthers', 'noConsentForOthers']);
  });

  it("hosts members without a channel together on the community's page, the maker first", () => {
    const channels = [communityPage()];
    const members = [member('anggrek'), member('kenanga')];
    const { posts } = planPosts(input({ members, channels }));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ hosted: true, seller: 'kenanga', alsoSellers: ['anggrek'] });
    expect(posts[0]?.owner).toBeUndefined();
  });

  it('hosts everybody who agreed, in as many posts as it takes, and leaves nobody out in silence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 43 }), (count) => {
        const others = Array.from({ length: count - 1 }, (_, index) => member(`a${String(index)}`));
        const members = [...others, member('kenanga')];
        const campaign = aCampaign({ days: 5 });
        const { posts, conflicts } = planPosts(input({ members, channels: [communityPage()], campaign }));
        const named = posts.flatMap(({ seller, alsoSellers = [] }) => [seller, ...alsoSellers]);
        const told = [...named, ...conflicts.map(({ member: who }) => who)];
        expect(told).toHaveLength(count);
        expect(new Set(told)).toEqual(new Set(members.map(({ id }) => id)));
        expect(posts).toHaveLength(Math.ceil(count / 10));
      }),
      { numRuns: 43 },
    );
  });

  it('names everybody of a hosted group for which there is no room', () => {
    const others = Array.from({ length: 24 }, (_, index) => member(`a${String(index)}`));
    const members = [...others, member('kenanga')];
    const community = aCommunity();
    const pacing = { ...community.pacing, postsPerChannelAndDay: 1 };
    const { posts, conflicts } = planPosts(
      input({
        members,
        channels: [communityPage()],
        campaign: aCampaign({ days: 1 }),
        community: { ...community, pacing },
      }),
    );
    expect(posts).toHaveLength(1);
    const placed = posts.flatMap(({ seller, alsoSellers = [] }) => [seller, ...alsoSellers]);
    const full = conflicts.filter(({ reason }) => reason === 'noDayLeft').map(({ member: who }) => who);
    expect(placed.length + full.length).toBe(25);
    expect(new Set([...placed, ...full])).toEqual(new Set(members.map(({ id }) => id)));
  });

  it('names everybody of a hosted group whose product has nothing to show', () => {
    const { photo: _, ...bare } = aProduct();
    const members = [member('kenanga'), member('anggrek')];
    const { conflicts } = planPosts(input({ members, channels: [communityPage()], products: [bare] }));
    expect(conflicts.map(({ reason, member: who }) => `${who} ${reason}`)).toEqual([
      'kenanga nothingToShow',
      'anggrek nothingToShow',
    ]);
  });

  it('names whose pages the campaign was not given, and whoever would be hosted there', () => {
    const members = [member('kenanga'), member('melati'), member('anggrek')];
    const channels = [...pages('kenanga'), ...pages('melati'), communityPage()];
    const campaign = aCampaign({ channels: ['kenanga-facebook'] });
    const { posts, conflicts } = planPosts(input({ members, channels, campaign }));
    expect(posts.map(({ channel }) => channel)).toEqual(['kenanga-facebook']);
    const reason = 'pageNotChosen';
    expect(conflicts).toEqual([
      { reason, product: 'tiwul', member: 'melati' },
      { reason, product: 'tiwul', member: 'anggrek' },
    ]);
  });

  it('says of days that are over that there is no time, not that they are full', () => {
    const { posts, conflicts } = planPosts(input({ campaign: aCampaign({ from: '2026-11-28', days: 2 }) }));
    expect(posts).toEqual([]);
    expect(new Set(conflicts.map(({ reason }) => reason))).toEqual(new Set(['tooLate']));
  });

  it('says that there is no time when the last day ends before an owner had hers', () => {
    const campaign = aCampaign({ days: 1 });
    const { conflicts } = planPosts(input({ campaign, now: MORNING + 9 * HOUR }));
    const late = conflicts.filter(({ reason }) => reason === 'tooLate').map(({ member: who }) => who);
    expect(new Set(late)).toEqual(new Set(['kenanga', 'melati']));
  });

  it('lets a page owner look first, unless she gave a standing OK or proposed it herself', () => {
    const { posts } = planPosts(input({ campaign: aCampaign({ proposedBy: 'kenanga' }) }));
    const asked = posts.filter(({ ownerWindowEndsAt }) => ownerWindowEndsAt !== undefined);
    expect(new Set(asked.map(({ owner }) => owner))).toEqual(new Set(['melati']));
    for (const { ownerWindowEndsAt = 0, publishAt } of asked) {
      expect(ownerWindowEndsAt).toBeGreaterThanOrEqual(MORNING + 12 * HOUR);
      expect(publishAt).toBeGreaterThanOrEqual(ownerWindowEndsAt);
    }
  });

  it('lets a page owner look until an hour before her post, however far ahead that is', () => {
    const campaign = aCampaign({ from: '2026-12-20', days: 1 });
    const { posts } = planPosts(input({ campaign, members: [member('kenanga'), member('melati')] }));
    expect(posts.length).toBeGreaterThan(0);
    for (const { ownerWindowEndsAt, publishAt } of posts) expect(ownerWindowEndsAt).toBe(publishAt - HOUR);
  });

  it('posts now within half a minute where a standing OK allows it, on however many pages', () => {
    const many = Array.from({ length: 10 }, (_, index) => `m${String(index)}`);
    const members = [member('kenanga'), ...many.map((id) => member(id, { standingOk: standing }))];
    const channels = many.map((id) => pages(id)).flatMap(([first]) => first ?? []);
    const { posts } = planPosts(input({ members, channels, campaign: aCampaign({ start: 'now' }) }));
    expect(posts).toHaveLength(10);
    for (const { publishAt } of posts) {
      expect(publishAt).toBeGreaterThanOrEqual(MORNING);
      expect(publishAt).toBeLessThan(MORNING + 30 * SECOND);
    }
  });

  it('posts now as soon as a page that has just posted allows, and not at a good hour of the next day', () => {
    const evening = MORNING + 11 * HOUR;
    const calendar = [
      {
        channel: 'kenanga-facebook',
        product: 'geblek',
        seller: 'melati',
        shape: 'photo' as const,
        publishAt: evening - 20 * MINUTE,
      },
    ];
    const campaign = aCampaign({ start: 'now', days: 2 });
    const members = [member('kenanga', { standingOk: standing })];
    const { posts } = planPosts(
      input({ now: evening, members, channels: pages('kenanga'), campaign, calendar }),
    );
    const found = posts.find(({ channel }) => channel === 'kenanga-facebook');
    expect(found?.publishAt).toBe(evening - 20 * MINUTE + HOUR);
  });

  it('keeps the minutes in which a post is prepared before the hours of a day', () => {
    const noon = MORNING + 4 * HOUR;
    for (const now of [noon - 3 * MINUTE, noon + 15 * MINUTE]) {
      const { posts } = planPosts(input({ now }));
      for (const { publishAt } of posts) expect(publishAt).toBeGreaterThanOrEqual(now + 6 * MINUTE);
    }
  });

  it('posts minutes apart, each after her window, where the owners look first', () => {
    const campaign = aCampaign({ start: 'now', days: 2 });
    const members = [member('kenanga'), member('melati')];
    const { posts } = planPosts(input({ members, campaign, channels: pages('melati') }));
    for (const { publishAt, ownerWindowEndsAt = 0 } of posts)
      expect(publishAt).toBeGreaterThanOrEqual(ownerWindowEndsAt);
    const [one, other] = posts.map(({ publishAt }) => publishAt);
    expect((other ?? 0) - (one ?? 0)).toBeGreaterThan(MINUTE);
  });

  it('moves what a day does not take to the next, and names what no day takes', () => {
    const many = Array.from({ length: 12 }, (_, index) => `m${String(index)}`);
    const members = [member('kenanga'), ...many.map((id) => member(id, { standingOk: standing }))];
    const channels = many.flatMap(pages);
    const { posts, conflicts } = planPosts(input({ members, channels, campaign: aCampaign({ days: 2 }) }));
    const days = posts.map(({ publishAt }) => dayOf(publishAt, 'Asia/Jakarta'));
    expect(days.filter((day) => day === '2026-12-01')).toHaveLength(10);
    expect(days.filter((day) => day === '2026-12-02')).toHaveLength(10);
    expect(conflicts.filter(({ reason }) => reason === 'noDayLeft')).toHaveLength(4);
  });

  it('does not repeat the same product of the same seller on a channel within the days that are set', () => {
    const calendar = [
      {
        channel: 'kenanga-facebook',
        product: 'tiwul',
        seller: 'kenanga',
        shape: 'photo' as const,
        publishAt: MORNING - 48 * HOUR,
      },
    ];
    const { posts, conflicts } = planPosts(input({ calendar }));
    expect(posts.some(({ channel }) => channel === 'kenanga-facebook')).toBe(false);
    expect(conflicts).toContainEqual({
      reason: 'repeatedTooSoon',
      channel: 'kenanga-facebook',
      product: 'tiwul',
      member: 'kenanga',
    });
  });

  it('gives the best hours to the maker with the least reach', () => {
    const products = [
      aProduct({ id: 'tiwul', maker: 'kenanga' }),
      aProduct({ id: 'keripik', maker: 'melati' }),
    ];
    const community = aCommunity({ slots: ['19:00', '12:00'] });
    const plan = (reachByMaker: Record<string, number>) =>
      planPosts(
        input({
          products,
          community,
          reachByMaker,
          members: [
            member('kenanga'),
            member('melati'),
            member('seruni', { standingOk: { makers: ['kenanga', 'melati'], products: [] } }),
          ],
          channels: pages('seruni').slice(0, 1),
          campaign: aCampaign({ days: 1, products: ['tiwul', 'keripik'] }),
        }),
      );
    const evening = ({ posts }: ReturnType<typeof planPosts>) =>
      posts.find(({ publishAt }) => publishAt > MORNING + 8 * HOUR)?.maker;
    expect(evening(plan({ kenanga: 900, melati: 10 }))).toBe('melati');
    expect(evening(plan({ kenanga: 10, melati: 900 }))).toBe('kenanga');
  });

  it('names posts by everything but their time, so that planning again later completes and never doubles', () => {
    const early = planPosts(input());
    const late = planPosts(input({ now: MORNING + 3 * HOUR }));
    expect(late.posts.map(({ id }) => id).sort()).toEqual(early.posts.map(({ id }) => id).sort());
  });

  it('accounts for everybody, holds caps, gaps and quiet hours, and repeats itself exactly', () => {
    const someone = fc.record({
      agreed: fc.boolean(),
      channels: fc.integer({ min: 0, max: 2 }),
      standing: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 12 }),
        fc.string(),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }),
        (people, seed, days, postsPerChannelAndDay, chosen) => {
          const members = people.map(({ agreed, standing: ok }, index) =>
            member(`m${String(index)}`, {
              consents: agreed ? granted() : {},
              standingOk: ok ? { makers: ['m0'], products: [] } : { makers: [], products: [] },
            }),
          );
          const owned = people.flatMap(({ channels: count }, index) =>
            pages(`m${String(index)}`).slice(0, count),
          );
          const all = [...owned, communityPage()];
          const page = chosen === undefined ? undefined : all[chosen % all.length];
          const settings = aCommunity();
          const given = input({
            members,
            channels: all,
            products: [aProduct({ maker: 'm0' })],
            campaign: aCampaign({ days, seed: seed || 's', ...(page && { channels: [page.id] }) }),
            community: { ...settings, pacing: { ...settings.pacing, postsPerChannelAndDay } },
          });
          const plan = planPosts(given);
          const { community } = given;
          expect(planPosts(given)).toEqual(plan);
          expect(new Set(plan.posts.map(({ id }) => id)).size).toBe(plan.posts.length);
          for (const post of plan.posts) {
            expect(endOfQuiet(post.publishAt, community.quietHours, community.zone)).toBeUndefined();
            expect(post.publishAt).toBeGreaterThan(given.now);
          }
          for (const post of plan.posts) {
            const day = dayOf(post.publishAt, community.zone);
            const sameDay = plan.posts.filter(({ publishAt }) => dayOf(publishAt, community.zone) === day);
            expect(sameDay.length).toBeLessThanOrEqual(community.pacing.pagesPerProductAndDay);
            const others = plan.posts.filter(({ id, channel }) => id !== post.id && channel === post.channel);
            for (const { publishAt } of others)
              expect(Math.abs(publishAt - post.publishAt)).toBeGreaterThanOrEqual(60 * MINUTE);
          }
          const seen = new Set([
            ...plan.posts.flatMap(({ seller, alsoSellers }) => [seller, ...(alsoSellers ?? [])]),
            ...plan.conflicts.map(({ member: left }) => left),
          ]);
          const makerAgreed = people[0]?.agreed === true;
          expect(members.filter(({ id }) => makerAgreed && !seen.has(id))).toEqual([]);
          expect(makerAgreed ? [] : plan.posts).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
