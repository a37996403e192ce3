import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import { newTimeProblems, timeRulesOf } from '../../../functions/domain/post/new-time.ts';
import {
  EARLIEST_NEW_TIME,
  standsAgainst,
  windowPromised,
} from '../../../functions/domain/post/stands-against.ts';
import { aCommunity, MORNING } from '../../factories/entities.ts';
import { STANDARD_NIGHTS } from '../../factories/standard-moments.ts';

const codes = (...asked: Parameters<typeof newTimeProblems>) =>
  newTimeProblems(...asked).map(({ code }) => code);

describe.each(STANDARD_NIGHTS)('a time that a person chooses over $title', ({ zone, evening, morning }) => {
  const about = { community: aCommunity({ zone }), post: {} };

  it('is not half past eleven, nor any moment before six', () => {
    expect(codes(evening.at, evening.at - HOUR, about)).toEqual(['post.quietHours']);
    expect(codes(morning.at - 1, evening.at, about)).toEqual(['post.quietHours']);
  });

  it('may be six sharp', () => {
    expect(codes(morning.at, evening.at, about)).toEqual([]);
  });
});

describe('what the app says of a time before it is sent', () => {
  it('is what the server answers', () => {
    const community = aCommunity();
    const hours = fc.integer({ min: -1, max: 80 });
    fc.assert(
      fc.property(hours, hours, fc.array(hours, { maxLength: 4 }), (later, ends, others) => {
        const to = MORNING + later * HOUR;
        const ownerWindowEndsAt = MORNING + ends * HOUR;
        const page = { isConnected: true, others: others.map((one) => MORNING + one * HOUR) };
        const looksUntil = windowPromised(ownerWindowEndsAt, community.ownerWindowHours, MORNING);
        const said = standsAgainst(to, MORNING, { page, rules: timeRulesOf(community), looksUntil });
        const told = newTimeProblems(to, MORNING, { community, post: { ownerWindowEndsAt }, page });
        expect(told.length > 0).toBe(said !== undefined);
        expect(told.some(({ code }) => code === 'post.ownerStillLooks')).toBe(said === 'looks');
      }),
    );
  });
});

describe('a time that a person chooses', () => {
  const about = { community: aCommunity(), post: { ownerWindowEndsAt: MORNING + 2 * HOUR } };

  it('leaves time to prepare the post', () => {
    expect(codes(MORNING + EARLIEST_NEW_TIME - 1, MORNING, { ...about, post: {} })).toEqual(['post.tooSoon']);
    expect(codes(MORNING + EARLIEST_NEW_TIME, MORNING, { ...about, post: {} })).toEqual([]);
  });

  it("leaves the page's owner the whole window", () => {
    expect(codes(MORNING + 2 * HOUR - 1, MORNING, about)).toEqual(['post.ownerStillLooks']);
    expect(codes(MORNING + 2 * HOUR, MORNING, about)).toEqual([]);
  });
});
