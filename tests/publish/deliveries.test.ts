import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { keys } from '../../functions/records/keys.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const message = (world: Awaited<ReturnType<typeof publishingWorld>>, intent: number) => ({
  version: 1 as const,
  kind: 'publish' as const,
  intent,
  ...keys.post(world.post.community, world.post.id),
});

describe('a message for a post', () => {
  it('is stale when the post is meant for another time by now', async () => {
    const world = await publishingWorld();
    expect(await world.work(message(world, MORNING + MINUTE))).toBe('stale');
    expect(world.fake.calls).toEqual([]);
  });

  it('ends quietly when the post is gone', async () => {
    const world = await publishingWorld();
    await world.table.delete(keys.post(world.post.community, world.post.id));
    expect(await world.work(message(world, MORNING - 5 * MINUTE))).toBe('gone');
  });

  it('is sent again when it came much too early', async () => {
    const world = await publishingWorld();
    expect(await world.work(message(world, MORNING - 5 * MINUTE))).toBe('early');
    expect(world.fake.calls).toEqual([]);
  });

  it('delivered to two workers at once publishes once', async () => {
    const world = await publishingWorld();
    await world.step();
    await world.clock.advanceTo(MORNING);
    const outcomes = await Promise.all([
      world.work(message(world, MORNING)),
      world.work(message(world, MORNING)),
    ]);
    expect(outcomes.sort()).toEqual(['overtaken', 'published']);
    expect(world.fake.calls.filter((call) => call === 'publishPost')).toHaveLength(1);
  });

  it('after eight surprises in a row leaves the post to a person', async () => {
    const world = await publishingWorld({ misses: 8 });
    expect(await world.run()).toEqual(['held']);
    expect((await world.current()).reason).toBe('post.operator');
  });

  it('after eight surprises goes on reading what became of a commit', async () => {
    const commitAt = MORNING - 6 * MINUTE;
    const world = await publishingWorld({
      state: 'committing',
      misses: 8,
      commitAt,
      draft: { id: 'draft', at: commitAt },
    });
    expect(await world.step()).toBe('settling');
    expect(await world.current()).toMatchObject({ state: 'settling', misses: 0 });
  });

  it('leaves a commit that could not be read for six hours to a person, who is told that it may be out', async () => {
    const commitAt = MORNING - 5 * MINUTE - 6 * HOUR - 1;
    const draft = { id: 'draft', at: commitAt };
    const world = await publishingWorld({ state: 'settling', misses: 8, commitAt, draft });
    expect(await world.step()).toBe('held');
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.person', commitAt });
  });

  it('counts a surprise and lets it surface', async () => {
    const world = await publishingWorld();
    const broken = { ...world.deps, media: { publicUrl: () => Promise.reject(new TypeError('boom')) } };
    const { workOnPost } = await import('../../functions/publish/work-on-post.ts');
    await world.clock.advanceTo(MORNING - 5 * MINUTE);
    await expect(workOnPost(broken)(message(world, MORNING - 5 * MINUTE))).rejects.toThrow('boom');
    expect((await world.current()).misses).toBe(1);
  });
});
