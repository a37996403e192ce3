import { describe, expect, it } from 'vitest';
import { settleNow } from '../../functions/publish/settle-now.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const community = 'rukun-lereng';

/** A commit that had no effect was searched for twice and is to be sent again. */
async function toBeSentAgain() {
  const world = await publishingWorld();
  world.fake.trouble('publishPost', { silent: 'timeout' });
  for (let steps = 0; (await world.current()).unseenSince === undefined && steps < 9; steps += 1)
    await world.step();
  expect(await world.current()).toMatchObject({ state: 'prepared', commitAt: expect.any(Number) });
  return world;
}

describe('"check now" while a commit waits to be sent again', () => {
  it('has it searched for once more first', async () => {
    const world = await toBeSentAgain();
    const post = await settleNow(world.deps)({ community, post: world.post.id });
    expect(post).toMatchObject({ state: 'settling', due: { at: world.clock.now() } });
    expect((await world.run()).at(-1)).toBe('published');
    expect([...world.fake.posts.values()].filter(({ isPublished }) => isPublished)).toHaveLength(1);
  });

  it('finds it when it is out after all, and sends nothing', async () => {
    const world = await toBeSentAgain();
    for (const post of world.fake.posts.values()) post.isPublished = true;
    await settleNow(world.deps)({ community, post: world.post.id });
    expect((await world.run()).at(-1)).toBe('published');
    expect(world.fake.calls.filter((call) => call === 'publishPost')).toHaveLength(1);
  });
});
