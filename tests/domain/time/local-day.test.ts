import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, fromIso, HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  timeOf,
  weekdayOf,
} from '../../../functions/domain/time/local-day.ts';
import { ALL_MOMENTS, STANDARD_NIGHTS, STANDARD_ZONES } from '../../factories/standard-moments.ts';

describe.each(ALL_MOMENTS)('the moment $title', ({ zone, day, time, at }) => {
  it('falls on the day and has the time that people there read', () => {
    expect([dayOf(at, zone), timeOf(at, zone)]).toEqual([day, time]);
  });

  it('is found again by them', () => {
    expect(instantOf(day, time, zone)).toBe(at);
  });

  it('keeps its time to the last second of its minute', () => {
    expect(timeOf(at + MINUTE - 1, zone)).toBe(time);
    expect(timeOf(at - 1, zone)).not.toBe(time);
  });
});

describe.each(STANDARD_NIGHTS)('over $title', ({ zone, evening, morning }) => {
  it('the day changes at midnight there, once', () => {
    const midnight = instantOf(morning.day, '00:00', zone);
    expect(midnight - evening.at).toBe(HOUR / 2);
    expect([dayOf(midnight - 1, zone), dayOf(midnight, zone)]).toEqual([evening.day, morning.day]);
  });

  it('one calendar day passes, however long it lasts', () => {
    expect(addDays(evening.day, 1)).toBe(morning.day);
    expect(daysBetween(evening.day, morning.day)).toBe(1);
    expect(weekdayOf(morning.day)).toBe((weekdayOf(evening.day) % 7) + 1);
  });
});

describe('a wall-clock time', () => {
  it('that a clock change skips is later by what was skipped', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBe(fromIso('2026-03-08T03:30:00-04:00'));
    expect(instantOf('2026-09-27', '02:30', 'Pacific/Auckland')).toBe(fromIso('2026-09-27T03:30:00+13:00'));
  });

  it('that a clock change repeats is the first of the two', () => {
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe(fromIso('2026-11-01T01:30:00-04:00'));
    expect(instantOf('2026-04-05', '02:30', 'Pacific/Auckland')).toBe(fromIso('2026-04-05T02:30:00+13:00'));
  });

  it('of any moment leads back to that moment, or an hour before it where the time came twice', () => {
    const moments = fc.integer({
      min: fromIso('2026-01-01T00:00Z') / MINUTE,
      max: fromIso('2027-12-31T00:00Z') / MINUTE,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(...STANDARD_ZONES), (minute, zone) => {
        const at = minute * MINUTE;
        const back = instantOf(dayOf(at, zone), timeOf(at, zone), zone);
        expect([at, at - HOUR]).toContain(back);
      }),
    );
  });
});

describe('days', () => {
  it('have the weekday of the calendar', () => {
    const week = ['2026-11-30', '2026-12-01', '2026-12-06', '2026-12-07'];
    expect(week.map(weekdayOf)).toEqual([1, 2, 7, 1]);
  });

  it('begin where the one before ends, each within an hour of a day long', () => {
    const days = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(days, fc.constantFrom(...STANDARD_ZONES), (day, zone) => {
        const from = instantOf(day, '00:00', zone);
        const to = instantOf(addDays(day, 1), '00:00', zone);
        expect([DAY - HOUR, DAY, DAY + HOUR]).toContain(to - from);
        expect([dayOf(from, zone), dayOf(to - 1, zone)]).toEqual([day, day]);
      }),
    );
  });
});
