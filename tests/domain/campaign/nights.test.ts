import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import { dayOf, timeOf } from '../../../functions/domain/time/local-day.ts';
import type { PlanInput } from '../../../functions/domain/campaign/plan-input.ts';
import { planPosts } from '../../../functions/domain/campaign/plan-posts.ts';
import {
  campaignDays,
  SLOT_SPREAD,
  slotsOfDay,
  soonAfter,
} from '../../../functions/domain/campaign/slots.ts';
import { aCampaign, aChannel, aCommunity, aMember, aProduct } from '../../factories/entities.ts';
import { ALL_MOMENTS, STANDARD_NIGHTS, type StandardMoment } from '../../factories/standard-moments.ts';
import { NO_HISTORY } from '../../factories/no-history.ts';

const standingOk = { makers: ['kenanga'], products: [] };
const SELLERS = ['kenanga', 'melati', 'seruni'];

/** Three sellers whose pages need nobody to be asked, planned at a moment in their zone. */
const at = ({ zone, at: now }: StandardMoment, overrides: Partial<PlanInput> = {}): PlanInput => ({
  campaign: aCampaign(),
  community: aCommunity({ zone }),
  products: [aProduct()],
  members: SELLERS.map((id) => aMember({ id, standingOk })),
  channels: SELLERS.map((owner) => aChannel({ id: `${owner}-facebook`, owner, remoteId: owner })),
  ...NO_HISTORY,
  writable: ['id'],
  now,
  ...overrides,
});

const FIRST = 0;
const LAST = 0.999_999;

describe.each(STANDARD_NIGHTS)('planning at half past eleven before $title', ({ zone, evening, morning }) => {
  it('begins a campaign that starts now at six, on the first day that it has', () => {
    const campaign = aCampaign({ start: 'now', days: 1, from: evening.day });
    const { posts, conflicts } = planPosts(at(evening, { campaign }));
    expect(conflicts).toEqual([]);
    expect(posts.map(({ seller }) => seller).toSorted()).toEqual(SELLERS);
    for (const { publishAt } of posts) {
      expect(publishAt).toBeGreaterThanOrEqual(morning.at);
      expect(publishAt).toBeLessThan(morning.at + SLOT_SPREAD);
    }
  });

  it('finds no time on a day of which only quiet hours are left', () => {
    const campaign = aCampaign({ days: 1, from: evening.day });
    const { posts, conflicts } = planPosts(at(evening, { campaign }));
    expect(posts).toEqual([]);
    expect(conflicts.map(({ reason }) => reason)).toEqual(['tooLate', 'tooLate', 'tooLate']);
  });

  it("gives tomorrow's hours as they are there", () => {
    const campaign = aCampaign({ days: 2, from: evening.day });
    const { posts } = planPosts(at(evening, { campaign }));
    expect(posts).toHaveLength(3);
    for (const { publishAt } of posts) expect(dayOf(publishAt, zone)).toBe(morning.day);
    const slots = new Set(posts.map(({ publishAt }) => timeOf(publishAt, zone).slice(0, 2)));
    for (const hour of slots) expect(['19', '12', '07', '16']).toContain(hour);
  });

  it('wants the next moments only where it is not quiet', () => {
    const community = aCommunity({ zone });
    expect(soonAfter(community, evening.at, MINUTE, FIRST)).toBe(morning.at);
    expect(soonAfter(community, morning.at - 1, MINUTE, FIRST)).toBe(morning.at);
    expect(soonAfter(community, morning.at, MINUTE, FIRST)).toBe(morning.at);
    expect(soonAfter(community, morning.at, MINUTE, LAST)).toBe(morning.at + 59 * SECOND);
  });

  it('has slots at the edges of the night, and none in it', () => {
    const community = aCommunity({ zone, slots: ['05:59', '06:00', '20:40', '21:00', '23:30'] });
    const edges = slotsOfDay(community, morning.day).map(
      ({ from, to }) => `${timeOf(from, zone)}-${timeOf(to - 1, zone)}`,
    );
    // What lies in the quiet hours of a slot's twenty minutes is left out.
    expect(edges).toEqual(['06:00-06:18', '06:00-06:19', '20:40-20:59']);
    expect(slotsOfDay(community, morning.day)[0]?.from).toBe(morning.at);
  });
});

describe('planning at any standard moment', () => {
  it('keeps to the days of the campaign, the cap of a day and the quiet hours, as they are there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL_MOMENTS),
        fc.record({
          days: fc.integer({ min: 1, max: 4 }),
          start: fc.constantFrom('now', 'slots'),
          seed: fc.stringMatching(/^[a-z]{1,9}$/),
        }),
        fc.integer({ min: 1, max: 2 }),
        (moment, wish, pagesPerProductAndDay) => {
          const { pacing } = aCommunity();
          const community = aCommunity({ zone: moment.zone, pacing: { ...pacing, pagesPerProductAndDay } });
          const campaign = aCampaign({ ...wish, from: moment.day });
          const { posts, conflicts } = planPosts(at(moment, { community, campaign }));
          expect(posts.length + conflicts.length).toBe(SELLERS.length);
          // One that starts now may begin with tomorrow.
          const days = campaignDays(moment.day, wish.days + (wish.start === 'now' ? 1 : 0));
          for (const { publishAt } of posts) {
            expect(publishAt).toBeGreaterThan(moment.at);
            expect(days).toContain(dayOf(publishAt, moment.zone));
            const time = timeOf(publishAt, moment.zone);
            expect(time >= '06:00' && time < '21:00').toBe(true);
          }
          for (const day of days) {
            const there = posts.filter(({ publishAt }) => dayOf(publishAt, moment.zone) === day);
            expect(there.length).toBeLessThanOrEqual(pagesPerProductAndDay);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(ALL_MOMENTS)(
    'at $title counts what stands in the calendar for the day that it is there',
    (moment) => {
      const { pacing } = aCommunity();
      const community = aCommunity({
        zone: moment.zone,
        pacing: { ...pacing, postsPerChannelAndDay: 1, daysBeforeRepeat: 1, minutesBetweenPosts: 1 },
      });
      const taken = {
        channel: 'kenanga-facebook',
        product: 'lain',
        seller: 'kenanga',
        shape: 'photo',
        publishAt: moment.at,
      } as const;
      const campaign = aCampaign({ from: moment.day, days: 1 });
      const dawn = moment.at - 24 * 60 * MINUTE;
      const plan = (calendar: PlanInput['calendar']) =>
        planPosts(at(moment, { community, campaign, calendar, now: dawn }));
      const onIt = ({ posts }: ReturnType<typeof plan>) =>
        posts.filter(({ channel }) => channel === taken.channel).length;
      expect(onIt(plan([]))).toBe(1);
      expect(onIt(plan([taken]))).toBe(0);
      expect(onIt(plan([{ ...taken, publishAt: moment.at - 24 * 60 * MINUTE }]))).toBe(1);
    },
  );
});
