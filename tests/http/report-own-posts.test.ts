import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { NotablePosts } from '../../functions/http/contract/report-posts.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const day = '2026-12-01';
const PATH = `/api/report/notable?from=${day}&to=${day}&of=mine`;
const idOf = (n: number): string => `pasar-minggu.${String(n).padStart(16, '0')}`;

/** A day on which Kenanga's products had posts that reached 10, 20, 30 … people, and Melati's reached more and fewer. */
async function published(hers: number) {
  const world = await httpWorld();
  const metrics = [
    ...Array.from({ length: hers }, (_, n) =>
      somePostMetrics({ day, post: idOf(n + 1), reach: 10 * (n + 1) }),
    ),
    somePostMetrics({ day, post: idOf(900), reach: 9_000, maker: 'melati' }),
    somePostMetrics({ day, post: idOf(901), reach: 1, maker: 'melati', alsoSellers: ['kenanga'] }),
  ];
  const about = { community, day, zone: 'Asia/Jakarta', version: 1 };
  await saveDayReport(world.table, aggregatePostMetrics(about, metrics));
  for (const its of metrics) {
    await insert(world.table, postMetricsRecord, its);
    const { post: id, maker } = its;
    await insert(
      world.table,
      postRecord,
      aPost({ id, maker, state: 'published', commitAt: MORNING, publishedAt: MORNING }),
    );
  }
  return world;
}

describe('the posts of her own that stand out', () => {
  it('are a maker’s strongest and weakest, of her products alone and in no list twice', async () => {
    const world = await published(12);
    const { best, weakest } = await world.read(NotablePosts, PATH, { as: 'kenanga' });
    expect(best.map(({ reach }) => reach)).toEqual([120, 110, 100]);
    expect(weakest?.map(({ reach }) => reach)).toEqual([10, 20, 30]);
  });

  it('tell nothing of the weakest under ten posts: chance would speak', async () => {
    const world = await published(9);
    const { best, weakest } = await world.read(NotablePosts, PATH, { as: 'kenanga' });
    expect(best.map(({ reach }) => reach)).toEqual([90, 80, 70]);
    expect(weakest).toEqual([]);
  });

  it('are none of hers who made nothing', async () => {
    const world = await published(12);
    expect(await world.read(NotablePosts, PATH, { as: 'kantil' })).toEqual({ best: [], weakest: [] });
  });

  it('refuse a period that is reversed', async () => {
    const world = await published(1);
    const refused = await world.refused('/api/report/notable?from=2026-12-02&to=2026-12-01&of=mine', {
      as: 'kenanga',
    });
    expect(refused).toMatchObject({ code: 'report.badPeriod' });
  });
});
