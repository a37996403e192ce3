import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMPAIGN_KIND_NAMES, kindNamed } from '../../../../functions/domain/campaign/kinds/kinds.ts';
import { daysOfKind, occurrencesOf } from '../../../../functions/domain/campaign/kinds/occurrences.ts';
import { inTurn } from '../../../../functions/domain/campaign/occurrences-in-plan.ts';
import type { PlanInput } from '../../../../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../../../../functions/domain/campaign/plan-posts.ts';
import { addDays, dayOf } from '../../../../functions/domain/time/local-day.ts';
import { endOfQuiet } from '../../../../functions/domain/time/quiet-hours.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct } from '../../../factories/entities.ts';
import { ALL_MOMENTS, type StandardMoment } from '../../../factories/standard-moments.ts';
import { NO_HISTORY } from '../../../factories/no-history.ts';

const standingOk = { makers: ['m0', 'm1', 'm2', 'm3'], products: [] };

/** A village at a moment in its zone, which plans a campaign of a kind for a date some days ahead. */
function village(moment: StandardMoment, given: Given): PlanInput {
  const { kind: name, ahead, makers, perMaker, perDay } = given;
  const kind = kindNamed(name);
  const people = Array.from({ length: makers }, (_, index) => `m${String(index)}`);
  const products = people.flatMap((maker) =>
    Array.from({ length: perMaker }, (_, index) =>
      aProduct({
        id: `${maker}-p${String(index)}`,
        maker,
        kind: kind.products.only?.[0] ?? 'food',
        people: { answer: 'nobody', by: maker, at: moment.at },
      }),
    ),
  );
  const on = addDays(moment.day, ahead);
  const wish = {
    from: moment.day,
    days: 9,
    perDay,
    weekdays: [2, 4, 7],
    until: addDays(moment.day, 14 + ahead),
    on,
    feast: 'natal-2026',
  };
  const days = daysOfKind(kind, wish, moment.day) ?? { from: moment.day, days: 1 };
  return {
    campaign: aCampaign({
      ...wish,
      ...days,
      kind: name,
      start: kind.start,
      products: products.map(({ id }) => id),
      createdAt: moment.at,
    }),
    community: aCommunity({ zone: moment.zone }),
    products,
    members: people.map((id) => aMember({ id, name: id, standingOk })),
    channels: people.map((owner) => aChannel({ id: `${owner}-facebook`, owner, remoteId: owner })),
    ...NO_HISTORY,
    writable: ['id'],
    now: moment.at,
  };
}

const given = fc.record({
  kind: fc.constantFrom(...CAMPAIGN_KIND_NAMES),
  ahead: fc.integer({ min: 1, max: 20 }),
  makers: fc.integer({ min: 1, max: 4 }),
  perMaker: fc.integer({ min: 1, max: 3 }),
  perDay: fc.integer({ min: 1, max: 3 }),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

describe.each(ALL_MOMENTS)('a campaign of any kind, planned at $title', (moment) => {
  it('puts each post on a day of its occurrence, ahead of now, outside the quiet hours, under an id of its own', () => {
    fc.assert(
      fc.property(given, (asked) => {
        const input = village(moment, asked);
        const { campaign, community, products, now } = input;
        const kind = kindNamed(asked.kind);
        const { posts, conflicts } = planPosts(input);
        const ids = new Set(posts.map(({ id }) => id));
        expect(ids.size).toBe(posts.length);
        const sold = inTurn(
          products.map(({ id, maker }) => ({ id, maker })),
          input,
        );
        const occurrences = occurrencesOf(kind, campaign, {
          products: sold,
          today: moment.day,
          daysBeforeRepeat: community.pacing.daysBeforeRepeat,
        });
        for (const { publishAt, product, occurrence } of posts) {
          expect(publishAt).toBeGreaterThan(now);
          expect(endOfQuiet(publishAt, community.quietHours, community.zone)).toBeUndefined();
          const its = occurrences.filter((other) => other.product === product && other.key === occurrence);
          expect(its).toHaveLength(1);
          // A campaign that starts now begins on the first day that has an hour left.
          const days =
            campaign.start === 'now' ? [dayOf(publishAt, moment.zone)] : its.flatMap((one) => one.days);
          expect(days).toContain(dayOf(publishAt, moment.zone));
        }
        for (const { product } of occurrences) {
          const isTold = conflicts.some((conflict) => conflict.product === product);
          expect(isTold || posts.some((post) => post.product === product)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a product that comes again in one campaign', () => {
  const [moment] = ALL_MOMENTS;
  const weekend = (): PlanInput => {
    if (!moment) throw new Error('no moment');
    return village(moment, { kind: 'tourismWeekend', ahead: 9, makers: 1, perMaker: 1, perDay: 1 });
  };

  it('is a post of its own each time, though the pacing forbids to repeat it so soon', () => {
    const { posts, conflicts } = planPosts(weekend());
    expect(conflicts).toEqual([]);
    expect(posts.map(({ occurrence }) => occurrence)).toEqual(['weekday-4', 'weekday-5', 'weekday-6']);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(3);
  });

  it('still keeps away from the same product in another campaign', () => {
    const input = weekend();
    const [first] = planPosts(input).posts;
    if (!first) throw new Error('nothing was planned');
    const { channel, product, seller, shape, publishAt } = first;
    const calendar = [{ channel, product, seller, shape, publishAt, campaign: 'lain' }];
    const { posts, conflicts } = planPosts({ ...input, calendar });
    expect(posts).toEqual([]);
    expect(conflicts.map(({ reason }) => reason)).toEqual(['repeatedTooSoon']);
  });
});

it('names the makers for whom the days of a rotation are too few', () => {
  const [moment] = ALL_MOMENTS;
  if (!moment) throw new Error('no moment');
  const input = village(moment, { kind: 'rotation', ahead: 1, makers: 4, perMaker: 1, perDay: 1 });
  const campaign = { ...input.campaign, from: addDays(moment.day, 1), days: 2 };
  const { posts, conflicts } = planPosts({ ...input, campaign });
  const shown = new Set(posts.map(({ product }) => product));
  expect(shown.size).toBe(2);
  const without = conflicts.filter(({ reason }) => reason === 'noDayForAll');
  expect(new Set(without.map(({ product }) => product)).size).toBe(2);
});

it('plans nothing on a day that was cancelled, and does not move it to the next', () => {
  const [moment] = ALL_MOMENTS;
  if (!moment) throw new Error('no moment');
  const input = village(moment, { kind: 'tourismWeekend', ahead: 9, makers: 1, perMaker: 1, perDay: 1 });
  const friday = addDays(input.campaign.from, 1);
  const campaign = { ...input.campaign, stoppedDays: { [friday]: 'cancelled' as const } };
  const { posts } = planPosts({ ...input, campaign });
  expect(posts.map(({ occurrence }) => occurrence)).toEqual(['weekday-4', 'weekday-6']);
});
