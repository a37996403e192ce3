import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { bringBack } from '../../functions/due/bring-back.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { findNextDue } from '../../functions/due/next-due.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import {
  broughtBack,
  type Due,
  dueAt,
  dueAlreadySent,
  LEASE,
  leased,
} from '../../functions/domain/work/due.ts';
import { KINDS, WORK_KINDS } from '../../functions/domain/work/kinds.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../functions/domain/time/instant.ts';
import { afterBlock, firstProbe, nextProbe } from '../../functions/domain/post/probing.ts';
import type { Key } from '../../functions/ports/table.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { listDeadLetters } from '../../functions/records/dead-letters.ts';
import { dueAttributes } from '../../functions/records/due-index.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { aChannel, aPost, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { silentLog } from '../factories/silent-log.ts';
import { keptLog } from '../http/fakes.ts';

const YEAR = 365 * DAY;
const AHEAD = MORNING + YEAR;
const community = 'rukun-lereng';
const CHANNEL = 'kenanga-facebook';

/** A machine whose clock is right again: it is morning, whatever its items say. */
function machine(table = new MemoryTable(), now = MORNING) {
  const clock = new ManualClock(now);
  const queue = new CollectingQueue();
  const log = keptLog();
  const deps = { table, queue, clock, log, dispatch: createDispatch({ queue, clock }) };
  const put = async (sk: string, due: Due) => {
    const key = { pk: 'community#c', sk };
    await table.put({ ...key, due, fence: 7, ...dueAttributes(key, due) });
  };
  const dueOf = async (key: Key) => (await table.get(key, { consistent: true }))?.['due'];
  const dueIn = (sk: string) => dueOf({ pk: 'community#c', sk });
  return { ...deps, put, dueOf, dueIn, bringBack: bringBack(deps), tick: runTick(deps) };
}

describe('steps that a clock which was ahead has planned', () => {
  it.each(WORK_KINDS.filter((kind) => KINDS[kind].reachFrom === 'now'))(
    'are due now once it is right again, when they are of the kind %s',
    async (kind) => {
      const { put, dueIn, bringBack: back, tick, queue } = machine();
      await put('one', dueAt(kind, AHEAD));
      expect(await tick()).toBe(0);
      expect(await back()).toBe(1);
      expect(await dueIn('one')).toEqual(dueAt(kind, MORNING));
      expect(await tick()).toBe(1);
      expect(queue.sent[0]?.message).toMatchObject({ kind, sk: 'one', intent: MORNING });
      expect(await back()).toBe(0);
    },
  );

  it('are sent again at their own time when only their message is a year away', async () => {
    const { put, dueIn, bringBack: back } = machine();
    await put('past', leased(dueAt('sweep', MORNING - HOUR), AHEAD));
    await put('soon', leased(dueAt('collect', MORNING + 2 * HOUR), AHEAD));
    expect(await back()).toBe(2);
    expect(await dueIn('past')).toEqual({ kind: 'sweep', at: MORNING - HOUR, index: MORNING });
    expect(await dueIn('soon')).toEqual(dueAt('collect', MORNING + 2 * HOUR));
  });

  it('are told in the log, and nothing is when there are none', async () => {
    const { put, log, bringBack: back } = machine();
    await back();
    expect(log.lines).toEqual([]);
    await put('one', dueAt('probe', AHEAD));
    await put('two', dueAt('fold', AHEAD));
    await back();
    expect(log.lines).toEqual([
      { message: 'steps of a clock that was ahead were brought back', fields: { steps: 2 } },
    ]);
  });

  it('are left to whoever moves them at the same moment', async () => {
    const { put, table, bringBack: back, dueIn } = machine();
    await put('one', dueAt('probe', AHEAD));
    const query = table.query.bind(table);
    table.query = async (asked) => {
      const page = await query(asked);
      if (page.items.length > 0) await put('one', dueAt('probe', MORNING + DAY));
      return page;
    };
    expect(await back()).toBe(0);
    expect(await dueIn('one')).toEqual(dueAt('probe', MORNING + DAY));
  });

  it('are all brought back, however many pages they fill', async () => {
    const { put, bringBack: back, table } = machine();
    const query = table.query.bind(table);
    table.query = (asked) => query({ ...asked, limit: 3 });
    for (let n = 0; n < 300; n += 1) await put(`sweep#${String(n)}`, dueAt('sweep', AHEAD + n * MINUTE));
    expect(await back()).toBe(300);
  });
});

describe('a step that stands where it may', () => {
  const now = fc.integer({ min: 10 * DAY, max: 100 * YEAR });

  it('is left there: of any kind, planned now, and leased however often', () => {
    fc.assert(
      fc.property(
        now,
        fc.constantFrom(...WORK_KINDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (at, kind, share, isLeased) => {
          const due = dueAt(kind, at + Math.floor(share * KINDS[kind].reach));
          expect(broughtBack(isLeased ? leased(due, at) : due, at)).toBeUndefined();
          expect(broughtBack(dueAlreadySent(kind, at), at)).toBeUndefined();
        },
      ),
    );
  });

  it('is where it is brought to', () => {
    fc.assert(
      fc.property(
        now,
        fc.constantFrom(...WORK_KINDS),
        fc.integer({ min: 0, max: 3 * YEAR }),
        (at, kind, by) => {
          const back = broughtBack(leased(dueAt(kind, at + by), at + by), at);
          expect(back && broughtBack(back, at)).toBeUndefined();
          expect((back?.index ?? at + by) - at).toBeLessThanOrEqual(KINDS[kind].reach + LEASE);
        },
      ),
    );
  });

  it.each([
    ['first', firstProbe(CHANNEL, MORNING)],
    ['next', nextProbe(MORNING)],
    ['after a block', afterBlock(MORNING)],
  ])('is any %s probe', (_, due) => {
    expect(broughtBack(due, MORNING)).toBeUndefined();
  });
});

describe('posts that a clock which was ahead has moved', () => {
  const ID = 'pasar-minggu.0123456789abcdef';
  const key = keys.post(community, ID);

  async function withPost(overrides: Parameters<typeof aPost>[0]) {
    const world = machine();
    await insert(world.table, postRecord, aPost({ id: ID, ...overrides }));
    return { ...world, due: () => world.dueOf(key) };
  }

  it('stay where they are when they are meant for a far day', async () => {
    const due = dueAt('publish', AHEAD - 5 * MINUTE);
    const world = await withPost({ publishAt: AHEAD, due });
    expect(await world.bringBack()).toBe(0);
    expect(await world.due()).toEqual(due);
  });

  it.each([
    ['waits for her window until a far day', { ownerWindowEndsAt: AHEAD, due: dueAt('publish', AHEAD) }],
    [
      'is held for an answer until seven days after',
      { state: 'held', due: dueAt('publish', MORNING + 14 * DAY) },
    ],
  ] as const)('stay where they are when one %s', async (_, overrides) => {
    const publishAt = MORNING + 7 * DAY;
    const world = await withPost({ publishAt, ...overrides });
    expect(await world.bringBack()).toBe(0);
    expect(await world.due()).toEqual(overrides.due);
  });

  it('go on at once when they wait for a moment that the wrong clock named', async () => {
    const world = await withPost({ state: 'removing', due: dueAt('publish', AHEAD + 6 * HOUR) });
    expect(await world.bringBack()).toBe(1);
    expect(await world.due()).toEqual(dueAt('publish', MORNING));
  });

  it('wait seven days for an answer from now on when they are held', async () => {
    const due = dueAt('publish', AHEAD + 7 * DAY);
    const world = await withPost({ state: 'held', reason: 'post.late', due });
    expect(await world.bringBack()).toBe(1);
    expect(await world.due()).toEqual(dueAt('publish', MORNING + 7 * DAY));
  });

  it('are due no more when they are held for what asks nothing', async () => {
    const due = dueAt('publish', AHEAD + 7 * DAY);
    const world = await withPost({ state: 'held', reason: 'campaign.paused', due });
    expect(await world.bringBack()).toBe(1);
    expect(await world.due()).toBeUndefined();
    expect(await findNextDue(world)()).toBeUndefined();
  });

  it('keep none of the others when one of them cannot be read, which is told', async () => {
    const world = await withPost({ due: dueAt('publish', AHEAD) });
    await world.table.update(key, { set: { state: 'banana' } });
    await world.put('one', dueAt('probe', AHEAD));
    expect(await world.bringBack()).toBe(1);
    expect(await listDeadLetters(world.table)).toMatchObject([{ item: `${key.pk} ${key.sk}` }]);
  });
});

describe('a machine that started a year ahead, once its clock is right again', () => {
  /** One post and a page, worked on for a while by the wrong clock. */
  async function wasAhead() {
    const world = await publishingWorld();
    const probe = dueAt('probe', MORNING);
    await replace(world.table, channelRecord, aChannel({ due: probe }));
    await world.clock.advanceTo(AHEAD);
    expect(await world.step()).toBe('held');
    const table = world.table;
    await replace(table, channelRecord, aChannel({ due: nextProbe(AHEAD) }));
    const right = machine(table, MORNING - HOUR);
    const work = workOnPost({ ...world.deps, ...right, log: silentLog });
    return { ...world, ...right, work };
  }

  it('has lost no post: what it was too late for is held, and goes out at the time that a person gives it', async () => {
    const world = await wasAhead();
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.late' });
    expect(await world.bringBack()).toBe(2);
    const publishAt = MORNING + 30 * MINUTE;
    await reschedulePost(world)({ community, post: world.post.id, publishAt });
    const key = keys.post(community, world.post.id);
    for (const outcome of ['prepared', 'published']) {
      const intent = (await world.current()).due?.at ?? 0;
      await world.clock.advanceTo(intent);
      expect(await world.work({ version: 1, kind: 'publish', ...key, intent })).toBe(outcome);
    }
    expect(world.clock.now()).toBe(publishAt);
  });

  it('asks after its pages within the minute, not in a year', async () => {
    const world = await wasAhead();
    await world.bringBack();
    await world.tick();
    expect(world.queue.sent.map(({ message }) => message.kind)).toEqual(['probe']);
    const at: Instant = (await loadChannel(world.table, community, CHANNEL))?.due?.at ?? 0;
    expect(at).toBe(MORNING - HOUR);
  });
});
