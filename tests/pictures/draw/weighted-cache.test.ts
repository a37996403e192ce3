import { describe, expect, it } from 'vitest';
import { WeightedCache } from '../../../functions/pictures/draw/weighted-cache.ts';

const cacheOf = (most: number) => {
  const made: string[] = [];
  const cache = new WeightedCache<string>(most, (value) => value.length);
  const get = async (key: string): Promise<string> =>
    cache.get(key, async () => {
      made.push(key);
      return key.repeat(2);
    });
  return { cache, made, get };
};

describe('a cache by weight', () => {
  it('makes a value once, also for those who ask while it is made', async () => {
    const { made, get } = cacheOf(100);
    expect(await Promise.all([get('a'), get('a')])).toEqual(['aa', 'aa']);
    expect(await get('a')).toBe('aa');
    expect(made).toEqual(['a']);
  });

  it('lets go of what was not asked for longest and never weighs more than it may', async () => {
    const { cache, made, get } = cacheOf(4);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
      await get(key);
      expect(cache.weight).toBeLessThanOrEqual(4);
    }
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('hands out what is heavier than all it may keep, and keeps nothing of it', async () => {
    const { cache, get } = cacheOf(4);
    expect(await get('heavy')).toBe('heavyheavy');
    expect(cache.weight).toBe(0);
  });

  it('tries again after a failure', async () => {
    const { cache, get } = cacheOf(4);
    await expect(cache.get('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
    expect(await get('a')).toBe('aa');
  });
});
