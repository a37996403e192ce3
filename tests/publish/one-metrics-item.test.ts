import { expect, it } from 'vitest';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { finishPost } from '../../functions/publish/finish-post.ts';
import { listPostMetrics } from '../../functions/records/post-metrics.ts';
import { aCommunity, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

it('files one metrics item of a post that two workers find out, though one knows of a later commit than the other', async () => {
  const commitAt = MORNING + 2 * MINUTE;
  const { deps, table, post, current } = await publishingWorld({ state: 'committing', fence: 7, commitAt });
  const found = {
    community: aCommunity(),
    account: { platform: 'facebook', remoteId: '1001', token: 'EAAB' },
    remoteId: '1001_1',
    publishedAt: commitAt,
    permalink: 'https://facebook.test/1001_1',
  } as const;
  // It read before the second commit was intended, and its answer came after that had done its work.
  const late = { ...post, state: 'settling', fence: 5, commitAt: MORNING } as const;
  expect(await finishPost(deps, { ...found, post: late })).toBe('overtaken');
  expect(await finishPost(deps, { ...found, post })).toBe('published');
  expect(await current()).toMatchObject({ state: 'published', remoteId: '1001_1' });
  const allPostMetrics = await listPostMetrics(table, post.community, '2026-12-01');
  expect(allPostMetrics.map(({ post: id }) => id)).toEqual([post.id]);
});
