import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/due.ts';
import { DAY } from '../../functions/domain/instant.ts';
import { SealBrokenError } from '../../functions/ports/sealer.ts';
import { probeChannel } from '../../functions/publish/probe-channel.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { keys } from '../../functions/records/keys.ts';
import { replace } from '../../functions/records/record.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const community = 'rukun-lereng';
const CHANNEL = 'kenanga-facebook';

/** A world whose tokens were sealed with a key that is lost. */
async function sealedWorld(overrides: Parameters<typeof publishingWorld>[0] = {}) {
  const world = await publishingWorld(overrides);
  const lost = { open: () => Promise.reject(new SealBrokenError('the seal is broken')) };
  const deps = { ...world.deps, sealer: lost };
  const work = workOnPost(deps);
  const step = async () => {
    const { due } = await world.current();
    if (due && due.at > world.clock.now()) await world.clock.advanceTo(due.at);
    const key = keys.post(community, world.post.id);
    return work({ version: 1, kind: 'publish', ...key, intent: due?.at ?? 0 });
  };
  const health = async () => (await loadChannel(world.table, community, CHANNEL))?.health;
  return { ...world, deps, step, health };
}

describe('a page whose token does not open', () => {
  it('holds its posts and asks to be connected again, before anything is sent', async () => {
    const world = await sealedWorld();
    expect(await world.step()).toBe('held');
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'channel.tokenDead', misses: 0 });
    expect(await world.health()).toMatchObject({ state: 'broken', code: 'channel.tokenDead' });
    expect(world.fake.calls).toEqual([]);
  });

  it('holds a prepared post at its hour too', async () => {
    const draft = { id: '1001_1', at: MORNING };
    const world = await sealedWorld({ state: 'prepared', draft, due: dueAt('publish', MORNING) });
    expect(await world.step()).toBe('held');
    expect(await world.health()).toMatchObject({ state: 'broken' });
  });

  it('keeps what may be out in doubt, and counts the surprise', async () => {
    const draft = { id: '1001_1', at: MORNING };
    const due = dueAt('publish', MORNING + 120_000);
    const world = await sealedWorld({ state: 'settling', commitAt: MORNING, draft, due });
    await expect(world.step()).rejects.toThrow('the seal is broken');
    expect(await world.current()).toMatchObject({ state: 'settling', misses: 1 });
    expect(await world.health()).toMatchObject({ state: 'broken', code: 'channel.tokenDead' });
  });

  it('is found by the daily probe, which comes again tomorrow and not in circles', async () => {
    const world = await sealedWorld();
    await replace(world.table, channelRecord, aChannel({ due: dueAt('probe', MORNING) }));
    await world.clock.advanceTo(MORNING);
    const key = keys.channel(community, CHANNEL);
    const outcome = await probeChannel(world.deps)({ version: 1, kind: 'probe', ...key, intent: MORNING });
    expect(outcome).toBe('broken');
    const channel = await loadChannel(world.table, community, CHANNEL);
    expect(channel).toMatchObject({ health: { state: 'broken' }, due: { kind: 'probe', at: MORNING + DAY } });
  });
});
