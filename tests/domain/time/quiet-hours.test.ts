import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIso, MINUTE } from '../../../functions/domain/time/instant.ts';
import { instantOf, timeOf } from '../../../functions/domain/time/local-day.ts';
import { endOfQuiet } from '../../../functions/domain/time/quiet-hours.ts';
import { STANDARD_NIGHTS, STANDARD_ZONES } from '../../factories/standard-moments.ts';

const NIGHT = { from: '21:00', to: '06:00' };
const NOON = { from: '12:00', to: '14:00' };
const NONE = { from: '21:00', to: '21:00' };

describe.each(STANDARD_NIGHTS)('the quiet hours over $title', ({ zone, evening, morning }) => {
  const ends = (at: number) => endOfQuiet(at, NIGHT, zone);

  it('hold at half past eleven, until six in the morning there', () => {
    expect(ends(evening.at)).toBe(morning.at);
  });

  it('hold from their first minute', () => {
    const begins = instantOf(evening.day, NIGHT.from, zone);
    expect(ends(begins - 1)).toBeUndefined();
    expect(ends(begins)).toBe(morning.at);
  });

  it('are over at six sharp, and not a moment before', () => {
    expect(ends(morning.at - 1)).toBe(morning.at);
    expect(ends(morning.at)).toBeUndefined();
    expect(ends(morning.at + MINUTE)).toBeUndefined();
  });
});

describe.each(STANDARD_ZONES)('quiet hours that lie within a day in %s', (zone) => {
  const at = (time: string) => instantOf('2026-12-01', time, zone);

  it('hold from their first minute to the one before their end', () => {
    expect(endOfQuiet(at('12:00') - 1, NOON, zone)).toBeUndefined();
    expect(endOfQuiet(at('12:00'), NOON, zone)).toBe(at('14:00'));
    expect(endOfQuiet(at('14:00') - 1, NOON, zone)).toBe(at('14:00'));
    expect(endOfQuiet(at('14:00'), NOON, zone)).toBeUndefined();
  });

  it('leave the night alone', () => {
    expect(endOfQuiet(at('23:30'), NOON, zone)).toBeUndefined();
    expect(endOfQuiet(at('06:00'), NOON, zone)).toBeUndefined();
  });
});

describe('quiet hours', () => {
  const minutes = fc.integer({
    min: fromIso('2026-01-01T00:00Z') / MINUTE,
    max: fromIso('2027-12-31T00:00Z') / MINUTE,
  });
  const moments = minutes.map((minute) => minute * MINUTE);
  const zones = fc.constantFrom(...STANDARD_ZONES);
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

  it('that begin and end at the same time are none', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        expect(endOfQuiet(at, NONE, zone)).toBeUndefined();
      }),
    );
  });

  it('last a day longer where clocks go forward over the only minute between them', () => {
    const quiet = { from: '02:01', to: '02:00' };
    const before = fromIso('2027-03-14T00:30:00-05:00');
    expect(endOfQuiet(before, quiet, 'America/New_York')).toBe(fromIso('2027-03-15T02:00:00-04:00'));
  });

  it('end later than the moment that falls into them, and outside themselves', () => {
    fc.assert(
      fc.property(moments, zones, time, time, (at, zone, from, to) => {
        const end = endOfQuiet(at, { from, to }, zone);
        if (end === undefined) return;
        expect(end).toBeGreaterThan(at);
        expect(endOfQuiet(end, { from, to }, zone)).toBeUndefined();
        expect(timeOf(end, zone) >= to).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['America/New_York', '2026-11-01T01:10:00-05:00', '01:30', '2026-11-01T01:30:00-05:00'],
    ['Pacific/Auckland', '2026-04-05T02:10:00+12:00', '02:30', '2026-04-05T02:30:00+12:00'],
  ])(
    'that end at a time which comes twice in %s end, asked after the first, at the second',
    (zone, now, to, end) => {
      expect(endOfQuiet(fromIso(now), { from: '21:00', to }, zone)).toBe(fromIso(end));
    },
  );
});
