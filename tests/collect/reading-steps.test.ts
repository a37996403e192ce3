import { describe, expect, it } from 'vitest';
import { type HourOfWork, readingSteps } from '../../functions/collect/reading-steps.ts';
import { fromIso } from '../../functions/domain/time/instant.ts';

/** What comes of three hours went out over midnight: from half past ten to half past one in Central Java. */
const OVER_MIDNIGHT: HourOfWork = {
  zone: 'Asia/Jakarta',
  through: fromIso('2026-12-01T18:30:00.000Z'),
  hour: fromIso('2026-12-01T21:30:00.000Z'),
  reached: undefined,
};

const named = (work: HourOfWork) =>
  readingSteps(work).map(({ age, day, from, to }) => `${age} ${day} ${from} ${to}`);

describe('the steps of an hour of reading', () => {
  it('go age by age and day by day, posts before stories, each with the span that came of age', () => {
    expect(named(OVER_MIDNIGHT).slice(0, 5)).toEqual([
      '3h 2026-12-01 card#2026-12-01T15:30:00.001Z card#2026-12-01T18:30:00.000Z#~',
      '3h 2026-12-01 story#2026-12-01T15:30:00.001Z story#2026-12-01T18:30:00.000Z#~',
      '3h 2026-12-02 card#2026-12-01T15:30:00.001Z card#2026-12-01T18:30:00.000Z#~',
      '3h 2026-12-02 story#2026-12-01T15:30:00.001Z story#2026-12-01T18:30:00.000Z#~',
      '20h 2026-12-01 story#2026-11-30T22:30:00.001Z story#2026-12-01T01:30:00.000Z#~',
    ]);
  });

  it('leave out what was reached, and nothing else', () => {
    const all = named(OVER_MIDNIGHT);
    const sk = 'card#2026-12-01T18:00:00.000Z#c.0123456789abcdef';
    const left = named({ ...OVER_MIDNIGHT, reached: { age: '3h', day: '2026-12-01', sk } });
    expect(left).toEqual([`3h 2026-12-01 ${sk}~ card#2026-12-01T18:30:00.000Z#~`, ...all.slice(1)]);
    const late = { age: '3h', day: '2026-12-02', sk: sk.replace('card', 'story') } as const;
    expect(named({ ...OVER_MIDNIGHT, reached: late })).toEqual([
      `3h 2026-12-02 ${late.sk}~ story#2026-12-01T18:30:00.000Z#~`,
      ...all.slice(4),
    ]);
  });

  it('are none when the hour is not after what was read through', () => {
    expect(readingSteps({ ...OVER_MIDNIGHT, hour: OVER_MIDNIGHT.through })).toEqual([]);
    expect(readingSteps({ ...OVER_MIDNIGHT, hour: 0 })).toEqual([]);
  });
});
