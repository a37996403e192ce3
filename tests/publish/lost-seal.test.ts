import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { SealBrokenError } from '../../functions/ports/sealer.ts';
import { probeChannel } from '../../functions/channels/probe-channel.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { keys } from '../../functions/records/keys.ts';
import { replace } from '../../functions/records/record.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { tableWith } from '../factories/table-with.ts';

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

/**
 * A world whose page is connected again a moment after its old token did not open: while the seal is tried, or while the
 * page is being declared broken.
 */
async function reconnectedWorld(
  moment: 'whileOpening' | 'whileBreaking',
  overrides: Parameters<typeof publishingWorld>[0] = {},
) {
  const world = await publishingWorld(overrides);
  const { table, clock } = world;
  const reconnect = async () => {
    const before = await loadChannel(table, community, CHANNEL);
    if (before?.sealedToken !== 'sealed') return;
    const health = { state: 'healthy', checkedAt: clock.now() } as const;
    await replace(table, channelRecord, { ...before, sealedToken: 'fresh', health, revision: 2 });
  };
  const open = async (sealed: string) => {
    if (sealed !== 'sealed') return sealed;
    if (moment === 'whileOpening') await reconnect();
    throw new SealBrokenError('the seal is broken');
  };
  const put: typeof table.put = async (item, checks) => {
    // The reconciliation is asked for before the page is declared broken.
    if (moment === 'whileBreaking' && item['subject'] === 'channel') await reconnect();
    return table.put(item, checks);
  };
  const work = workOnPost({ ...world.deps, sealer: { open }, table: tableWith(table, { put }) });
  const step = async () => {
    const { due } = await world.current();
    if (due && due.at > clock.now()) await clock.advanceTo(due.at);
    const key = keys.post(community, world.post.id);
    return work({ version: 1, kind: 'publish', ...key, intent: due?.at ?? 0 });
  };
  const channel = () => loadChannel(table, community, CHANNEL);
  return { ...world, step, channel };
}

describe('a page that is connected again while its old token does not open', () => {
  it.each(['whileOpening', 'whileBreaking'] as const)(
    'keeps its new token, and its post is tried again at once (%s)',
    async (moment) => {
      const world = await reconnectedWorld(moment);
      expect(await world.step()).toBe('retrying');
      expect(await world.channel()).toMatchObject({ sealedToken: 'fresh', health: { state: 'healthy' } });
      expect((await world.current()).due?.at).toBe(world.clock.now());
      expect(await world.step()).toBe('prepared');
    },
  );

  it('has what may be out searched for at once, with the new token', async () => {
    const draft = { id: '1001_1', at: MORNING };
    const due = dueAt('publish', MORNING + 120_000);
    const world = await reconnectedWorld('whileOpening', {
      state: 'settling',
      commitAt: MORNING,
      draft,
      due,
    });
    world.fake.posts.set('1001_1', { message: '', isPublished: true, createdAt: MORNING });
    expect(await world.step()).toBe('settling');
    expect(await world.current()).toMatchObject({ state: 'settling', misses: 0 });
    expect(await world.step()).toBe('published');
  });

  it('is broken all the same when only something else of it was written meanwhile', async () => {
    const world = await sealedWorld();
    const { table } = world;
    let isNoted = false;
    const put: typeof table.put = async (item, checks) => {
      if (item['subject'] === 'channel' && !isNoted) {
        isNoted = true;
        await replace(table, channelRecord, aChannel({ name: 'Watu Lereng dua', revision: 2 }));
      }
      return table.put(item, checks);
    };
    const work = workOnPost({ ...world.deps, table: tableWith(table, { put }) });
    const { due } = await world.current();
    await world.clock.advanceTo(due?.at ?? 0);
    const key = keys.post(community, world.post.id);
    expect(await work({ version: 1, kind: 'publish', ...key, intent: due?.at ?? 0 })).toBe('held');
    expect(await world.health()).toMatchObject({ state: 'broken', code: 'channel.tokenDead' });
  });
});

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
    const outcome = await probeChannel({ ...world.deps, graph: world.fake.asGraph() })({
      version: 1,
      kind: 'probe',
      ...key,
      intent: MORNING,
    });
    expect(outcome).toBe('broken');
    const channel = await loadChannel(world.table, community, CHANNEL);
    expect(channel).toMatchObject({ health: { state: 'broken' }, due: { kind: 'probe', at: MORNING + DAY } });
  });
});
