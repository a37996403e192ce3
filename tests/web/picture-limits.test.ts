import { describe, expect, it } from 'vitest';
import { isFresh, isKept, type KeptPicture, surplusOf } from '../../web/worker/picture-limits.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 1_796_000_000_000;

const picture = (name: string, daysAgo: number, bytes = 20_000): KeptPicture => ({
  url: `https://etalase.test/media/${name}-small.jpg`,
  bytes,
  at: NOW - daysAgo * DAY,
});

const names = (pictures: readonly KeptPicture[]): string[] =>
  pictures.map(({ url }) => url.slice('https://etalase.test/media/'.length, -'-small.jpg'.length));

describe('thumbnails that this phone keeps', () => {
  it('all stay while they have five megabytes together', () => {
    const kept = Array.from({ length: 250 }, (_, at) => picture(String(at), at / 10));
    expect(surplusOf(kept, NOW)).toEqual([]);
  });

  it('go when there are more: the oldest first, whatever their order in the store', () => {
    const kept = [3, 1, 4, 2].map((days) => picture(`day-${days}`, days, 2_000_000));
    expect(names(surplusOf(kept, NOW))).toEqual(['day-3', 'day-4']);
  });

  it('go after a month, since what they show may be gone', () => {
    expect(names(surplusOf([picture('old', 31), picture('young', 29)], NOW))).toEqual(['old']);
  });

  it('are shown without asking for a day, but not when the clock was set back', () => {
    expect(isFresh(NOW - DAY / 2, NOW)).toBe(true);
    expect(isFresh(NOW - DAY, NOW)).toBe(false);
    expect(isFresh(NOW + DAY, NOW)).toBe(false);
  });

  it('are small: a photo of 260 KB is not kept', () => {
    expect(isKept(25_000)).toBe(true);
    expect(isKept(260_000)).toBe(false);
  });
});
