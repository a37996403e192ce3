import { describe, expect, it } from 'vitest';
import {
  campaignSpan,
  mayHavePostsIn,
  waitsForSchedule,
} from '../../../functions/domain/campaign/campaign-span.ts';
import { hasDaysLeft } from '../../../functions/domain/campaign/campaign-outcome.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { addDays, instantOf } from '../../../functions/domain/time/local-day.ts';
import { aCampaign } from '../../factories/entities.ts';
import { ALL_MOMENTS, STANDARD_NIGHTS } from '../../factories/standard-moments.ts';

describe.each(ALL_MOMENTS)('a campaign of one day, proposed at $title', ({ zone, day, at }) => {
  const midnight = instantOf(day, '00:00', zone);
  const nextMidnight = instantOf(addDays(day, 1), '00:00', zone);

  it('spans that day from midnight to midnight there', () => {
    const wish = { from: day, days: 1, start: 'slots', createdAt: at } as const;
    expect(campaignSpan(wish, zone)).toEqual({ from: midnight, to: nextMidnight });
  });

  it('that starts now spans what is left of the day', () => {
    const wish = { from: day, days: 1, start: 'now', createdAt: at } as const;
    expect(campaignSpan(wish, zone)).toEqual({ from: at, to: nextMidnight });
    const longAgo = { ...wish, from: addDays(day, -40) };
    expect(campaignSpan(longAgo, zone)).toEqual({ from: at, to: nextMidnight });
  });

  it('begins within the hours of that day', () => {
    expect(at - midnight).toBeGreaterThanOrEqual(5 * HOUR);
    expect(nextMidnight - at).toBeGreaterThanOrEqual(HOUR / 2);
  });
});

describe.each(STANDARD_NIGHTS)('a campaign of the day before $title', ({ zone, evening }) => {
  const its = aCampaign({ from: evening.day, days: 1, start: 'slots', createdAt: evening.at - 20 * DAY });
  const midnight = instantOf(addDays(evening.day, 1), '00:00', zone);

  it('has a day left until midnight there, half an hour later, and none from then on', () => {
    expect(midnight - evening.at).toBe(HOUR / 2);
    for (const status of ['proposed', 'scheduled'] as const) {
      const asked = { ...its, status };
      const isProposed = status === 'proposed';
      expect(waitsForSchedule(asked, zone, midnight - 1)).toBe(isProposed);
      expect(waitsForSchedule(asked, zone, midnight)).toBe(false);
      expect([hasDaysLeft(asked, zone, midnight - 1), hasDaysLeft(asked, zone, midnight)]).toEqual([
        true,
        false,
      ]);
    }
  });

  it('begins whenever it is scheduled, if it was meant to start at once', () => {
    expect(hasDaysLeft({ ...its, start: 'now' }, zone, midnight + 99 * DAY)).toBe(true);
  });

  it('may have posts up to a month after it, since people move them, and none before it was planned', () => {
    const at = (from: number) => ({ from, to: from });
    const planned = { ...its, planRevision: 1 };
    expect(mayHavePostsIn(planned, zone, at(midnight + 31 * DAY))).toBe(true);
    expect(mayHavePostsIn(planned, zone, at(midnight + 31 * DAY + 1))).toBe(false);
    const begin = instantOf(evening.day, '00:00', zone);
    expect(mayHavePostsIn(planned, zone, at(begin - 31 * DAY))).toBe(true);
    expect(mayHavePostsIn(planned, zone, at(begin - 31 * DAY - 1))).toBe(false);
    expect(mayHavePostsIn({ ...its, planRevision: 0 }, zone, at(midnight))).toBe(false);
  });
});
