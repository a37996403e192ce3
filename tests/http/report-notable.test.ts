import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { NotablePosts } from '../../functions/http/contract/report-posts.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const day = '2026-12-01';
const PATH = `/api/report/notable?from=${day}&to=${day}`;
const idOf = (n: number): string => `pasar-minggu.${String(n).padStart(16, '0')}`;

/** A day of posts that reached 10, 20, 30 … people, of which all but the last are still stored. */
async function published(count: number) {
  const world = await httpWorld();
  const all = Array.from({ length: count }, (_, n) => n + 1);
  const metrics = all.map((n) => somePostMetrics({ day, post: idOf(n), reach: 10 * n }));
  await saveDayReport(
    world.table,
    aggregatePostMetrics({ community, day, zone: 'Asia/Jakarta', version: 1 }, metrics),
  );
  for (const n of all.slice(0, -1)) {
    const post = aPost({ id: idOf(n), state: 'published', commitAt: MORNING, publishedAt: MORNING });
    await insert(world.table, postRecord, post);
    const words = { community, post: post.id, text: `Kiriman ${n}`, altText: 'Tiwul' };
    await insert(world.table, postCaptionRecord, { ...words, revision: post.wordsRevision });
  }
  return world;
}

describe('the posts that stand out', () => {
  it('are those that reached the most people, with their captions, and without those that were erased', async () => {
    const world = await published(9);
    const { best } = await world.read(NotablePosts, PATH, { as: 'bakung' });
    expect(best.map(({ reach }) => reach)).toEqual([80, 70, 60, 50, 40]);
    expect(best[0]).toMatchObject({ words: 'Kiriman 8', product: { id: 'tiwul' }, shape: 'photo' });
  });

  it('are those that reached the fewest to a coordinator alone, who can help', async () => {
    const world = await published(9);
    expect(await world.read(NotablePosts, PATH, { as: 'bakung' })).not.toHaveProperty('weakest');
    const { weakest } = await world.read(NotablePosts, PATH, { as: 'flamboyan' });
    expect(weakest?.map(({ reach }) => reach)).toEqual([10, 20, 30, 40, 50, 60]);
    expect(await world.refused(PATH, { as: 'kenanga' })).toMatchObject({ status: 403 });
  });
});
