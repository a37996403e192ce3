import { describe, expect, it } from 'vitest';
import {
  postsAroundNow,
  shownSpan,
  waitsForOwner,
} from '../../../functions/domain/campaign/posts-around-now.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { aPost, MORNING } from '../../factories/entities.ts';

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
const at = (days: number, number: number) =>
  aPost({ id: `pasar-minggu.${String(number).padStart(16, '0')}`, publishAt: MORNING + days * DAY });

describe('posts around now', () => {
  const none = { now: MORNING, waits: () => false };

  it('are those of two weeks back and a month ahead, the newest first', () => {
    const posts = [at(-14, 1), at(-15, 2), at(31, 3), at(32, 4), at(0, 5)];
    expect(ids(postsAroundNow(posts, none))).toEqual(ids([at(31, 3), at(0, 5), at(-14, 1)]));
  });

  it('are a hundred at most, the nearest, but never without what waits for her', () => {
    const many = Array.from({ length: 150 }, (_, number) => at(number / 10, number));
    const far = Array.from({ length: 3 }, (_, number) => at(300, 1000 + number));
    const waits = (post: { readonly id: string }) => ids(far).includes(post.id);
    const shown = postsAroundNow([...many, ...far], { now: MORNING, waits });
    expect(shown).toHaveLength(100);
    expect(ids(shown).slice(0, 3).toSorted()).toEqual(ids(far).toSorted());
    expect(ids(shown)).toContain(many[96]?.id);
    expect(ids(shown)).not.toContain(many[97]?.id);
  });

  it('are looked for further ahead, for she may be asked today about what is far', () => {
    expect(shownSpan(MORNING)).toEqual({ from: MORNING - 14 * DAY, to: MORNING + 400 * DAY });
  });
});

describe('what waits for the owner of a page', () => {
  it('is what she is asked about, and what nobody could make sure of', () => {
    const waits = (post: Parameters<typeof aPost>[0]) => waitsForOwner(aPost(post), MORNING);
    expect(waits({ state: 'awaiting_owner' })).toBe(true);
    expect(waits({ state: 'scheduled', ownerWindowEndsAt: MORNING + HOUR })).toBe(true);
    expect(waits({ state: 'scheduled', ownerWindowEndsAt: MORNING })).toBe(false);
    expect(waits({ state: 'published', ownerWindowEndsAt: MORNING + HOUR })).toBe(false);
    expect(waits({ state: 'held', commitAt: MORNING })).toBe(true);
    expect(waits({ state: 'settling', commitAt: MORNING, ownerWindowEndsAt: MORNING + HOUR })).toBe(false);
  });
});
