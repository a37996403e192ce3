import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { commentsAt } from '../../../sandbox/core/engagement/comments.ts';
import { engagementAt, type Engagement } from '../../../sandbox/core/engagement/engagement.ts';
import type { EngagedPost, Surface } from '../../../sandbox/core/engagement/final-engagement.ts';
import { NOON } from '../core-factory.ts';

const aSubject = (overrides: Partial<EngagedPost> = {}): EngagedPost => ({
  id: '104882000000001_122155000000001',
  surface: 'page',
  publishedAt: NOON,
  followers: 800,
  ...overrides,
});

const numbersOf = ({ reactions, ...rest }: Engagement): number[] => [
  ...Object.values(rest),
  ...Object.values(reactions),
];

const anySubject = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20 }),
  surface: fc.constantFrom<Surface>('page', 'feed', 'story'),
  publishedAt: fc.integer({ min: 0, max: 4e12 }),
  followers: fc.integer({ min: 0, max: 1_000_000 }),
});
const anyAge = fc.integer({ min: 0, max: 60 * DAY });

describe('engagement', () => {
  it('is whole, never shrinks, and no more people react than saw the post', () => {
    fc.assert(
      fc.property(fc.string(), anySubject, anyAge, anyAge, (seed, subject, one, two) => {
        const [younger, older] = [Math.min(one, two), Math.max(one, two)];
        const before = engagementAt(seed, subject, subject.publishedAt + younger);
        const after = engagementAt(seed, subject, subject.publishedAt + older);
        const grown = numbersOf(after);

        expect(grown.every(Number.isInteger)).toBe(true);
        expect(numbersOf(before).every((count, index) => count <= (grown[index] ?? -1))).toBe(true);
        expect(after.likes).toBeLessThanOrEqual(after.reach);
        expect(after.reach).toBeLessThanOrEqual(after.views);
        expect(after.reach).toBeLessThanOrEqual(subject.followers * 1.2);
      }),
    );
  });

  it('is a function of seed, post and age alone', () => {
    const at = NOON + 7 * HOUR;

    expect(engagementAt('s', aSubject(), at)).toEqual(engagementAt('s', aSubject(), at));
    expect(engagementAt('s', aSubject(), at)).not.toEqual(engagementAt('t', aSubject(), at));
    expect(engagementAt('s', aSubject(), at)).not.toEqual(engagementAt('s', aSubject({ id: 'other' }), at));
  });

  it('is nothing at birth, mostly there after three days, and settled after four weeks', () => {
    const at = (age: number) => engagementAt('s', aSubject(), NOON + age).reach;

    expect(at(0)).toBe(0);
    expect(at(3 * DAY)).toBeGreaterThan(at(28 * DAY) * 0.85);
    expect(at(28 * DAY)).toBe(at(60 * DAY));
  });

  it('follows the size of the Page and the hour of the day', () => {
    const reach = (overrides: Partial<EngagedPost>) => {
      const subject = aSubject(overrides);
      return engagementAt('s', subject, subject.publishedAt + 28 * DAY).reach;
    };

    expect(reach({ followers: 8_000 })).toBeGreaterThan(9 * reach({ followers: 800 }));
    expect(reach({ publishedAt: Date.parse('2026-11-24T12:00:00Z') })).toBeGreaterThan(
      2 * reach({ publishedAt: Date.parse('2026-11-24T19:00:00Z') }),
    );
  });

  it('has as many comments as it counts, the newest first, none from the future', () => {
    fc.assert(
      fc.property(anySubject, anyAge, (subject, age) => {
        const now = subject.publishedAt + age;
        const comments = commentsAt('s', subject, now, 100);

        expect(comments).toHaveLength(Math.min(100, engagementAt('s', subject, now).comments));
        expect(comments.every(({ at }) => at >= subject.publishedAt && at <= now)).toBe(true);
        expect(comments.every(({ at }, index) => at <= (comments[index - 1]?.at ?? now))).toBe(true);
        expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
      }),
    );
  });

  it('keeps a comment as it was when more are written', () => {
    const subject = aSubject({ followers: 20_000 });
    const early = commentsAt('s', subject, NOON + 6 * HOUR, 100);
    const late = commentsAt('s', subject, NOON + 12 * HOUR, 100);

    expect(early.length).toBeGreaterThan(0);
    expect(late).toEqual(expect.arrayContaining(early));
  });
});
