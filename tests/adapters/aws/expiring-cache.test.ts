import { describe, expect, it } from 'vitest';
import { ExpiringCache } from '../../../functions/adapters/aws/expiring-cache.ts';

function opened(most = 10) {
  const time = { now: 0 };
  const made: string[] = [];
  const cache = new ExpiringCache<string>({ lifeMs: 100, most, now: () => time.now });
  const get = (name: string) =>
    cache.get(name, async () => {
      made.push(name);
      return `${name}${made.length}`;
    });
  return { time, made, cache, get };
}

describe('what is costly to make', () => {
  it('is used again until it is too old', async () => {
    const { time, get } = opened();
    expect(await get('a')).toBe('a1');
    time.now = 99;
    expect(await get('a')).toBe('a1');
    time.now = 100;
    expect(await get('a')).toBe('a2');
  });

  it('is made once for all who ask at the same time', async () => {
    const { get } = opened();
    expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a1', 'a1', 'b2']);
  });

  it('makes room for others, the oldest first', async () => {
    const { made, get } = opened(2);
    for (const name of ['a', 'b', 'c', 'b', 'c', 'a']) await get(name);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is not kept when it could not be made', async () => {
    const { cache, get } = opened();
    const failing = cache.get('a', () => Promise.reject(new Error('no signal')));
    await expect(failing).rejects.toThrow('no signal');
    expect(await get('a')).toBe('a1');
  });
});
