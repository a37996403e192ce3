import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import { allowedAt, budgetFrom, spreadTime } from '../../functions/domain/post/budget.ts';
import type { GraphUsage } from '../../functions/ports/graph.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { noteUsage } from '../../functions/records/budgets.ts';
import { keys } from '../../functions/records/keys.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const AT_PREPARE = MORNING - 5 * MINUTE;

async function withUsage(usage: GraphUsage) {
  const world = await publishingWorld();
  await noteUsage(world.table, usage, AT_PREPARE);
  return world;
}

describe('budgets that Meta gives', () => {
  it('stop an account alone when its own is used up, until it is regained', async () => {
    const world = await withUsage({ account: { '1001': { percent: 96, regainMinutes: 7 } } });
    expect(await world.step()).toBe('waiting');
    expect(world.fake.calls).toEqual([]);
    expect((await world.current()).due?.at).toBe(AT_PREPARE + 7 * MINUTE);
    const other = await withUsage({ account: { '2002': { percent: 100, regainMinutes: 60 } } });
    expect(await other.step()).toBe('prepared');
  });

  it('stop everything when the app as a whole has used its own up', async () => {
    const world = await withUsage({ app: 97 });
    expect(await world.step()).toBe('waiting');
  });

  it('only slow what can wait while they are nearly used up: a commit keeps its hour', async () => {
    const world = await withUsage({ app: 80 });
    expect(await world.step()).toBe('waiting');
    const own = (await world.current()).due?.at;
    expect(own).toBe(spreadTime(world.post.id, AT_PREPARE));
    // Once: what comes in meanwhile does not slow it again.
    await noteUsage(world.table, { app: 85 }, AT_PREPARE + MINUTE);
    expect(await world.step()).toBe('prepared');
    const prepared = await publishingWorld();
    await prepared.step();
    await noteUsage(prepared.table, { app: 80 }, MORNING - MINUTE);
    expect(await prepared.run()).toEqual(['published']);
    expect(prepared.clock.now()).toBe(MORNING);
  });

  it('stop nothing when what was kept of them cannot be read, and are written over by the next answer', async () => {
    const world = await withUsage({ app: 97 });
    await world.table.update(keys.budget('app'), { set: { percent: 'lots' } });
    expect(await world.step()).toBe('prepared');
    await noteUsage(world.table, { app: 97 }, MORNING - MINUTE);
    expect(await world.step()).toBe('waiting');
  });

  it('are remembered from the answers themselves, for all workers', async () => {
    const world = await publishingWorld();
    const before = { ...world.deps.graph };
    world.deps.graph.uploadPhoto = async (...args) => ({
      ...(await before.uploadPhoto(...args)),
      usage: { app: 99 },
    });
    await world.clock.advanceTo(AT_PREPARE);
    const message = { version: 1 as const, kind: 'publish' as const, intent: AT_PREPARE };
    await workOnPost(world.deps)({ ...message, ...keys.post('rukun-lereng', world.post.id) });
    expect(await world.table.get(keys.budget('app'))).toMatchObject({ percent: 99 });
  });

  it('stop an account that Meta refuses for a limit without a header, for all its posts', async () => {
    const world = await publishingWorld();
    world.fake.trouble('uploadPhoto', { refuse: { code: 80001 } });
    expect(await world.step()).toBe('waiting');
    expect(await world.table.get(keys.budget('1001'))).toMatchObject({
      percent: 100,
      until: AT_PREPARE + 15 * MINUTE,
    });
  });

  it('are not worth remembering below three quarters, and never stop longer than they say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 3 }),
        (percent, regainMinutes, later) => {
          const ownTime = MORNING + later * MINUTE;
          const budget = budgetFrom('app', { percent, regainMinutes }, MORNING);
          expect(budget === undefined).toBe(percent < 75);
          const at = allowedAt(budget ? [budget] : [], MORNING, ownTime);
          expect(at).toBeGreaterThanOrEqual(MORNING);
          const unnamed = percent >= 100 ? 15 : 5;
          const longest = regainMinutes > 0 ? Math.max(5, regainMinutes) : unnamed;
          expect(at).toBeLessThanOrEqual(MORNING + longest * MINUTE);
          expect(allowedAt(budget ? [budget] : [], MORNING + 121 * MINUTE, ownTime)).toBe(
            MORNING + 121 * MINUTE,
          );
        },
      ),
    );
  });

  it('spread the posts of one hour over some minutes before it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (post) => {
        const at = spreadTime(post, AT_PREPARE);
        expect(at).toBeGreaterThanOrEqual(AT_PREPARE);
        expect(at).toBeLessThan(MORNING - MINUTE);
      }),
    );
    const times = Array.from({ length: 100 }, (_, number) => spreadTime(`pasar.${String(number)}`, 0));
    expect(new Set(times.map((at) => Math.floor(at / MINUTE))).size).toBe(3);
  });

  it('stop nothing for longer than two days: a clock that was ahead said so', async () => {
    const world = await publishingWorld();
    await noteUsage(
      world.table,
      { app: 100, account: { '1001': { percent: 100, regainMinutes: 9 } } },
      MORNING + 365 * DAY,
    );
    expect(await world.step()).toBe('prepared');
  });
});
