import { describe, expect, it } from 'vitest';
import { findNextDue } from '../../functions/clock/next-due.ts';
import { listDeadLetters } from '../../functions/records/dead-letters.ts';
import { keys } from '../../functions/records/keys.ts';
import { RecordDamagedError } from '../../functions/records/record.ts';
import { settingDamagedAside } from '../../functions/wiring/set-damaged-aside.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

describe('an item that cannot be read', () => {
  it('leaves the due index, so that nothing runs in circles, and is kept to be shown', async () => {
    const world = await publishingWorld();
    const key = keys.post('rukun-lereng', world.post.id);
    await world.table.update(key, { set: { state: 'nonsense' } });
    const work = settingDamagedAside(world.deps, world.work);
    const intent = world.post.due?.at ?? 0;
    expect(await work({ version: 1, kind: 'publish', ...key, intent })).toBe('damaged');
    expect(await findNextDue({ table: world.table })()).toBeUndefined();
    expect(await listDeadLetters(world.table)).toMatchObject([
      { reason: 'damaged', item: `${key.pk} ${key.sk}` },
    ]);
    const left = await world.table.get(key);
    expect(left).toMatchObject({ state: 'nonsense' });
    // Once mended, whatever it waits for next brings it back into the index.
    expect(left).not.toHaveProperty('due');
  });

  it.each([
    ['of another kind', { kind: 'probe' as const }],
    ['of another time', { intent: 1 }],
  ])('is left where it is by a message %s', async (_, odd) => {
    const world = await publishingWorld();
    const key = keys.post('rukun-lereng', world.post.id);
    const intent = world.post.due?.at ?? 0;
    const damaged = () => Promise.reject(new RecordDamagedError('of another kind'));
    const work = settingDamagedAside(world.deps, damaged);
    expect(await work({ version: 1, kind: 'publish', ...key, intent, ...odd })).toBe('stale');
    expect((await world.current()).due).toEqual(world.post.due);
    expect(await listDeadLetters(world.table)).toEqual([]);
  });

  it('is not confused with work that failed for another reason', async () => {
    const world = await publishingWorld();
    const work = settingDamagedAside(world.deps, () => Promise.reject(new TypeError('boom')));
    const key = keys.post('rukun-lereng', world.post.id);
    await expect(work({ version: 1, kind: 'publish', ...key, intent: 0 })).rejects.toThrow('boom');
    expect(await listDeadLetters(world.table)).toEqual([]);
  });
});
