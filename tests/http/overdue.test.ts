import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { PostList, PostReply } from '../../functions/http/contract/posts.ts';
import { overdueOf } from '../../functions/domain/post/overdue.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { httpWorld } from './world.ts';

describe('a post that Meta or its page keeps back', () => {
  const told = async ({ clock, current }: Awaited<ReturnType<typeof publishingWorld>>) =>
    overdueOf(await current(), clock.now());

  it.each([
    ['an error that passes', { code: 2 }, 15],
    ['a limit', { code: 4 }, 3],
  ])('is told as late while Meta answers with %s, and no more once it is out', async (_, refuse, times) => {
    const world = await publishingWorld();
    world.fake.trouble('uploadPhoto', { refuse }, times);
    const whenRefused = [];
    for (let tries = 0; tries < times; tries += 1) {
      await world.step();
      whenRefused.push(await told(world));
    }
    expect(whenRefused[0]).toBeUndefined();
    expect(whenRefused.at(-1)).toBe('trying');
    expect((await world.run()).at(-1)).toBe('published');
    expect(await told(world)).toBeUndefined();
  });

  it('is told as waiting for its turn while its page rests after another post', async () => {
    const world = await publishingWorld();
    const { clock, table, post, step } = world;
    await insert(table, pacingRecord, {
      community: post.community,
      channel: post.channel,
      day: '2026-12-01',
      count: 1,
      lastAt: MORNING - MINUTE,
      fence: 1,
    });
    await step();
    await step();
    await clock.advanceTo(MORNING + 5 * MINUTE);
    expect(await told(world)).toBe('waiting');
  });
});

describe('the lists of posts', () => {
  const ID = 'pasar-minggu.1234500000000001';

  it('say that a commit which is to be sent again is being checked, as it may be out', async () => {
    const world = await httpWorld();
    const again = { state: 'prepared', publishAt: MORNING - HOUR, commitAt: MORNING - HOUR } as const;
    await insert(world.table, postRecord, aPost({ id: ID, ...again }));
    const path = `/api/posts/${ID}`;
    const post = await world.read(PostReply, path, { as: 'kenanga' });
    expect(post).toMatchObject({ state: 'settling', may: { check: true, decide: false, move: false } });
    expect(post.overdue).toBeUndefined();
    await world.read(PostReply, `${path}/check`, { method: 'POST', as: 'kenanga' });
    expect((await loadPost(world.table, 'rukun-lereng', ID))?.state).toBe('settling');
  });

  async function late() {
    const world = await httpWorld();
    await insert(world.table, postRecord, aPost({ id: ID, state: 'preparing', publishAt: MORNING - HOUR }));
    return world;
  }

  it('say of a post that is late that it is still tried, which needs nobody', async () => {
    const world = await late();
    const { posts, helpFirst } = await world.read(PostList, '/api/posts?mine', { as: 'kenanga' });
    expect(posts.find(({ id }) => id === ID)).toMatchObject({ state: 'preparing', overdue: 'trying' });
    expect(posts.filter(({ overdue }) => overdue)).toHaveLength(1);
    expect(helpFirst).toEqual([]);
  });

  it('say so on its own screen and in its campaign, too', async () => {
    const world = await late();
    const campaign = await world.read(CampaignReply, '/api/campaigns/pasar-minggu', { as: 'flamboyan' });
    expect(campaign.posts.find(({ id }) => id === ID)).toMatchObject({ overdue: 'trying' });
    expect(campaign.needHelp ?? 0).toBe(0);
    expect(await world.read(PostReply, `/api/posts/${ID}`, { as: 'melati' })).toMatchObject({
      overdue: 'trying',
    });
  });
});
