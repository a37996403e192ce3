import { describe, expect, it } from 'vitest';
import { Id } from '../../functions/domain/identity.ts';

describe('an id', () => {
  it('is never a name that every object has already, since reports have ids for keys', () => {
    const taken = Object.getOwnPropertyNames(Object.prototype).filter((name) => Id.safeParse(name).success);
    expect(taken).toEqual([]);
    expect(Id.safeParse('constructor').success).toBe(false);
    expect(Id.safeParse('constructor-2').success).toBe(true);
  });
});
