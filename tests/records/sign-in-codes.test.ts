import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { nodeIds } from '../../functions/adapters/system/node-ids.ts';
import { nameOfCode } from '../../functions/domain/people/sign-in-code.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { loadSignInCode, makeSignInCode } from '../../functions/records/sign-in-codes.ts';
import { STANDARD_MOMENTS } from '../factories/standard-moments.ts';

describe.each(STANDARD_MOMENTS)('a code to sign in with, in $zone', ({ at }) => {
  const expiresAt = at + 10 * MINUTE;

  /** A table, and random numbers that are all the same once those of `secrets` are used up. */
  const onlyOneName = (...secrets: string[]) => {
    const table = new MemoryTable();
    const ids = { ...nodeIds, secret: () => secrets.shift() ?? 'the last' };
    const make = (now: number, invitation = 'a'.repeat(64)) =>
      makeSignInCode(
        { table, ids, clock: { now: () => now, sleepUntil: async () => {} } },
        { invitation, expiresAt: now + 10 * MINUTE },
      );
    return { table, make };
  };

  it('is refused when no name is free, and the code of that name stays as it is', async () => {
    const { table, make } = onlyOneName();
    const code = await make(at);
    const before = await loadSignInCode(table, nameOfCode(code ?? ''));
    expect(before?.expiresAt).toBe(expiresAt);
    expect(await make(expiresAt + HOUR - 1)).toBeUndefined();
    expect(await loadSignInCode(table, nameOfCode(code ?? ''))).toEqual(before);
  });

  it('takes the name of one that ended more than an hour ago', async () => {
    const { table, make } = onlyOneName();
    await make(at);
    const code = await make(expiresAt + HOUR, 'b'.repeat(64));
    expect(code).toBeDefined();
    expect(await loadSignInCode(table, nameOfCode(code ?? ''))).toMatchObject({ invitation: 'b'.repeat(64) });
  });

  it('takes another name when the first that it tries is in use', async () => {
    const { table, make } = onlyOneName('first', 'first', 'second');
    const [first, second] = [await make(at), await make(at)];
    expect(nameOfCode(second ?? '')).not.toBe(nameOfCode(first ?? ''));
    expect(await loadSignInCode(table, nameOfCode(first ?? ''))).toBeDefined();
  });
});
