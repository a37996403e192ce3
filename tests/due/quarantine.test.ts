import { describe, expect, it } from 'vitest';
import { findNextDue } from '../../functions/due/next-due.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { listDeadLetters } from '../../functions/records/dead-letters.ts';
import { keys } from '../../functions/records/keys.ts';
import { RecordDamagedError } from '../../functions/records/record.ts';
import { quarantining } from '../../functions/due/quarantine.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const OTHER = keys.product('rukun-lereng', 'tiwul');

/** A world whose work finds an item damaged: the post of the message itself, or another that it needs. */
async function damagedWorld(which: 'itself' | 'another') {
  const world = await publishingWorld();
  const key = keys.post('rukun-lereng', world.post.id);
  const damaged = which === 'itself' ? key : OTHER;
  const work = quarantining(world.deps, () =>
    Promise.reject(new RecordDamagedError('of another kind', damaged)),
  );
  const message = { version: 1, kind: 'publish', ...key, intent: world.post.due?.at ?? 0 } as const;
  return { ...world, key, work, message };
}

describe('an item that cannot be read', () => {
  it('leaves the due index, so that nothing runs in circles, and is kept to be shown', async () => {
    const world = await publishingWorld();
    const key = keys.post('rukun-lereng', world.post.id);
    await world.table.update(key, { set: { state: 'nonsense' } });
    const intent = world.post.due?.at ?? 0;
    expect(await world.work({ version: 1, kind: 'publish', ...key, intent })).toBe('damaged');
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
    const { work, message, current, post, table } = await damagedWorld('itself');
    expect(await work({ ...message, ...odd })).toBe('stale');
    expect((await current()).due).toEqual(post.due);
    expect(await listDeadLetters(table)).toEqual([]);
  });

  it('is none because a foreign message is about one that waits for nothing', async () => {
    const { work, message, key, table } = await damagedWorld('itself');
    await table.update(key, { set: { due: undefined, duePk: undefined, dueSk: undefined } });
    expect(await work({ ...message, kind: 'sweep' })).toBe('stale');
    expect(await listDeadLetters(table)).toEqual([]);
  });

  it('is known by the index where its own word of when it is due is what is damaged', async () => {
    const { work, message, key, table } = await damagedWorld('itself');
    await table.update(key, { set: { due: { at: 'soon' } } });
    expect(await work({ ...message, intent: 1 })).toBe('stale');
    expect(await work(message)).toBe('damaged');
    expect(await findNextDue({ table })()).toBeUndefined();
  });

  it('is kept once, however often it is found', async () => {
    const { work, message, clock, table } = await damagedWorld('another');
    await work(message);
    await clock.advanceBy(HOUR);
    await work(message);
    expect(await listDeadLetters(table)).toHaveLength(1);
  });

  it('is not confused with work that failed for another reason', async () => {
    const world = await publishingWorld();
    const work = quarantining(world.deps, () => Promise.reject(new TypeError('boom')));
    const key = keys.post('rukun-lereng', world.post.id);
    await expect(work({ version: 1, kind: 'publish', ...key, intent: 0 })).rejects.toThrow('boom');
    expect(await listDeadLetters(world.table)).toEqual([]);
  });
});

describe('work that needs an item which cannot be read', () => {
  it('stays in the index and rests an hour, and it is the damaged one that is told', async () => {
    const { work, message, clock, current, table } = await damagedWorld('another');
    expect(await work(message)).toBe('waiting');
    const at = clock.now() + HOUR;
    expect((await current()).due).toEqual({ kind: 'publish', at, index: at });
    expect(await findNextDue({ table })()).toBe(at);
    expect(await listDeadLetters(table)).toMatchObject([
      { reason: 'damaged', item: `${OTHER.pk} ${OTHER.sk}` },
    ]);
  });

  it('is left where it is when the message does not fit it', async () => {
    const { work, message, current, post } = await damagedWorld('another');
    expect(await work({ ...message, intent: 1 })).toBe('waiting');
    expect((await current()).due).toEqual(post.due);
  });
});
