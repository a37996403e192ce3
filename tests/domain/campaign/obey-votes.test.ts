import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../functions/domain/campaign/plan-input.ts';
import type { PlannedPost } from '../../../functions/domain/campaign/plan.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import type { Vote } from '../../../functions/domain/campaign/vote.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import { endOfQuiet } from '../../../functions/domain/time/quiet-hours.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct, MORNING } from '../../factories/entities.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

const NAMES = ['kenanga', 'melati', 'seruni', 'anggrek'];
const standingOk = { makers: NAMES, products: [] };
const input = (overrides: Partial<PlanInput> = {}): PlanInput => ({
  campaign: aCampaign({ products: NAMES.map((name) => `produk-${name}`), days: 5 }),
  community: aCommunity(),
  products: NAMES.map((maker) => aProduct({ id: `produk-${maker}`, maker })),
  members: NAMES.map((id) => aMember({ id, name: id, standingOk })),
  channels: NAMES.map((owner) => aChannel({ id: `${owner}-facebook`, owner, remoteId: owner })),
  ...NO_HISTORY,
  writable: ['id'],
  now: MORNING,
  ...overrides,
});
const vote = (more: Partial<Vote>): Vote => ({
  community: 'rukun-lereng',
  campaign: 'pasar-minggu',
  member: 'melati',
  about: 'page',
  thing: 'melati-facebook',
  answer: 'no',
  at: MORNING,
  ...more,
});
const timesOf = (posts: readonly PlannedPost[]) => new Map(posts.map(({ id, publishAt }) => [id, publishAt]));

describe('a plan whose members answered', () => {
  const { posts: before } = planPosts(input());

  it('loses exactly the posts of the page whose owner said no, and names each with the reason', () => {
    const { posts, conflicts } = planPosts(input({ votes: [vote({})] }));
    const others = before.filter(({ channel }) => channel !== 'melati-facebook');
    expect(before.length - others.length).toBe(4);
    expect(timesOf(posts)).toEqual(timesOf(others));
    expect(conflicts.filter(({ reason }) => reason === 'memberSaidNo')).toEqual(
      NAMES.map((name) => ({
        reason: 'memberSaidNo',
        product: `produk-${name}`,
        member: 'melati',
        channel: 'melati-facebook',
      })).toSorted((a, b) => order(before, a.product) - order(before, b.product)),
    );
  });

  it('loses exactly the posts of the product whose maker said no, on all pages', () => {
    const { posts } = planPosts(input({ votes: [vote({ about: 'product', thing: 'produk-melati' })] }));
    expect(timesOf(posts)).toEqual(timesOf(before.filter(({ product }) => product !== 'produk-melati')));
  });

  it('is the same after a yes, and after the answer of somebody whose page it is not', () => {
    const votes = [vote({ answer: 'yes' }), vote({ member: 'seruni' })];
    expect(planPosts(input({ votes }))).toEqual(planPosts(input()));
  });

  it('moves the posts of another time to the day that suits her, and nobody else’s', () => {
    const day = '2026-12-04';
    const votes = [vote({ answer: 'anotherTime', day })];
    const { posts, conflicts } = planPosts(input({ votes }));
    const isHers = ({ channel }: PlannedPost): boolean => channel === 'melati-facebook';
    const now = timesOf(posts);
    for (const post of before.filter((one) => !isHers(one))) expect(now.get(post.id)).toBe(post.publishAt);
    const hers = posts.filter(isHers);
    expect(hers).toHaveLength(4);
    for (const post of hers) expect(timesOf(before).get(post.id)).not.toBe(post.publishAt);
    // The page takes three a day.
    expect(hers.filter(({ publishAt }) => dayOf(publishAt, 'Asia/Jakarta') === day).length).toBeGreaterThan(
      1,
    );
    expect(conflicts.filter(({ reason }) => reason === 'noOtherTime')).toEqual([]);
  });

  it('leaves out, with a reason, what has no other time', () => {
    const narrow = {
      campaign: aCampaign({ products: ['produk-melati'], days: 1 }),
      community: aCommunity({ slots: ['19:00'] }),
      products: [aProduct({ id: 'produk-melati', maker: 'melati' })],
    };
    const { posts, conflicts } = planPosts(input({ ...narrow, votes: [vote({ answer: 'anotherTime' })] }));
    expect(posts.map(({ channel }) => channel)).not.toContain('melati-facebook');
    expect(conflicts).toContainEqual({
      reason: 'noOtherTime',
      product: 'produk-melati',
      member: 'melati',
      channel: 'melati-facebook',
    });
  });

  it('keeps every promise of pacing whatever they answer', () => {
    const answers = fc.constantFrom('yes', 'no', 'anotherTime' as const);
    const things = NAMES.flatMap((member) => [
      { member, about: 'page', thing: `${member}-facebook` } as const,
      { member, about: 'product', thing: `produk-${member}` } as const,
    ]);
    fc.assert(
      fc.property(fc.array(answers, { minLength: things.length, maxLength: things.length }), (all) => {
        const votes = things.map((thing, index) => vote({ ...thing, answer: all[index] ?? 'yes' }));
        const { posts } = planPosts(input({ votes }));
        const { pacing, quietHours, zone } = aCommunity();
        for (const { publishAt, channel, product, owner, maker } of posts) {
          expect(endOfQuiet(publishAt, quietHours, zone)).toBeUndefined();
          const near = posts.filter(
            (other) => other.channel === channel && Math.abs(other.publishAt - publishAt) < 3_600_000,
          );
          expect(near).toHaveLength(1);
          const sameDay = posts.filter(
            (other) => other.channel === channel && dayOf(other.publishAt, zone) === dayOf(publishAt, zone),
          );
          expect(sameDay.length).toBeLessThanOrEqual(pacing.postsPerChannelAndDay);
          const saidNo = votes.some(
            ({ answer, member, thing }) =>
              answer === 'no' &&
              ((member === owner && thing === channel) || (member === maker && thing === product)),
          );
          expect(saidNo).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const order = (posts: readonly PlannedPost[], product: string): number =>
  posts.findIndex((post) => post.channel === 'melati-facebook' && post.product === product);
