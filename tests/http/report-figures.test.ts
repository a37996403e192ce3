import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import { addTotals, NO_TOTALS, type Totals } from '../../functions/domain/insights/totals.ts';
import { HOUR } from '../../functions/domain/time/instant.ts';
import { ReportPeople } from '../../functions/http/contract/report-people.ts';
import { ReportPosts } from '../../functions/http/contract/report-posts.ts';
import { ReportReply } from '../../functions/http/contract/report.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { insert } from '../../functions/records/record.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const DAYS = ['2026-11-27', '2026-11-30', '2026-12-01'] as const;
const SPAN = `from=${DAYS[0]}&to=${DAYS[2]}`;

const of = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
};

/** Posts of every kind, some of them taken down, without a number, with an older one, or nowhere to be seen. */
const POSTS = Array.from({ length: 48 }, (_, index): PostMetrics => {
  const at = MORNING + HOUR;
  return somePostMetrics({
    day: of(DAYS, index),
    post: `${of(['pasar-minggu', 'lebaran'], index)}.${String(index).padStart(16, '0')}`,
    publishedAt: Date.parse(`${of(DAYS, index)}T01:00:00Z`) + (index % 5) * HOUR,
    platform: of(['facebook', 'facebook', 'instagram'], index),
    product: of(['tiwul', 'keripik', 'anyaman', 'tiwul', 'keripik'], index),
    maker: of(['kenanga', 'melati', 'kantil', 'kenanga', 'melati'], index),
    seller: of(['kenanga', 'melati', 'seruni', 'kantil'], index),
    audience: of(['bridging', 'bonding', 'abroad'], index),
    language: of(['id', 'en'], index),
    shape: of(['photo', 'carousel', 'text', 'story', 'photo'], index),
    theme: of(['kraft', 'batik', 'market'], index),
    snapshots:
      index % 7 === 0
        ? {}
        : {
            '24h': { at: MORNING, definition: 'test', values: { reach: 10 + index, comments: index % 3 } },
            ...(index % 6 === 0 && { '3d': { at, definition: 'test', values: { comments: 3 } } }),
          },
    ...(index % 11 === 0 && { takenDown: true }),
    ...(index % 13 === 0 && { mayBeOut: true }),
  });
});

async function reported() {
  const world = await httpWorld();
  for (const post of POSTS) await insert(world.table, postMetricsRecord, post);
  for (const day of DAYS)
    await saveDayReport(
      world.table,
      aggregatePostMetrics(
        { community, day, zone: 'Asia/Jakarta', version: 1 },
        POSTS.filter((post) => post.day === day),
      ),
    );
  const posts = async (query: string) => {
    const { posts: found } = await world.read(ReportPosts, `/api/report/posts?${query}`, { as: 'flamboyan' });
    return found;
  };
  const behind = async (query: string): Promise<Totals> =>
    (await posts(query)).map(({ totals }) => totals).reduce(addTotals, NO_TOTALS);
  const report = await world.read(ReportReply, `/api/report?${SPAN}&view=community`, { as: 'flamboyan' });
  return { ...world, report, posts, behind };
}

describe('every figure of the report', () => {
  it('leads to the posts that it is the sum of: the whole, each day, and each row of a part', async () => {
    const { report, behind } = await reported();
    expect(await behind(SPAN)).toEqual(report.total);
    for (const { day, total } of report.days) expect(await behind(`from=${day}&to=${day}`)).toEqual(total);
    const {
      byPlatform = [],
      byAudience = [],
      byLanguage = [],
      byShape = [],
      byTheme = [],
      byHour = [],
    } = report.breakdown ?? {};
    const rows: (readonly [string, Totals])[] = [
      ...byPlatform.map(({ platform, totals }) => [`platform=${platform}`, totals] as const),
      ...byAudience.map(({ audience, totals }) => [`audience=${audience}`, totals] as const),
      ...byLanguage.map(({ language, totals }) => [`language=${language}`, totals] as const),
      ...byShape.map(({ shape, totals }) => [`shape=${shape}`, totals] as const),
      ...byTheme.map(({ theme, totals }) => [`theme=${theme}`, totals] as const),
      ...byHour.map(({ weekday, hour, totals }) => [`weekday=${weekday}&hour=${hour}`, totals] as const),
    ];
    expect(rows.length).toBeGreaterThan(20);
    for (const [query, totals] of rows)
      expect([query, await behind(`${SPAN}&${query}`)]).toEqual([query, totals]);
  });

  it('leads to its posts by maker, seller, product and campaign', async () => {
    const { read, behind } = await reported();
    const people = await read(ReportPeople, `/api/report/people?${SPAN}`, { as: 'flamboyan' });
    const rows = [
      ...(people.byMaker?.rows ?? []).map(({ id, totals }) => [`maker=${id ?? ''}`, totals] as const),
      ...(people.bySeller?.rows ?? []).map(({ id, totals }) => [`seller=${id ?? ''}`, totals] as const),
      ...(people.byProduct?.rows ?? []).map(({ id, totals }) => [`product=${id}`, totals] as const),
      ...(people.byCampaign?.rows ?? []).map(({ id, totals }) => [`campaign=${id}`, totals] as const),
    ];
    expect(rows.length).toBe(3 + 4 + 3 + 2);
    for (const [query, totals] of rows)
      expect([query, await behind(`${SPAN}&${query}`)]).toEqual([query, totals]);
  });

  it('leads from a count of marked posts to exactly these', async () => {
    const { report, posts } = await reported();
    const { total, mayBeOut } = report;
    expect([total.takenDown, total.withoutReach, total.earlierReach, mayBeOut].every((n) => n > 0)).toBe(
      true,
    );
    for (const mark of ['takenDown', 'withoutReach', 'earlierReach'] as const) {
      const found = await posts(`${SPAN}&mark=${mark}`);
      expect([mark, found.length, found.every(({ totals }) => totals[mark] === 1)]).toEqual([
        mark,
        total[mark],
        true,
      ]);
    }
    expect(await posts(`${SPAN}&mark=mayBeOut`)).toHaveLength(mayBeOut);
  });

  it('shows a member the posts of her own figures alone', async () => {
    const { read, refused } = await reported();
    const path = `/api/report/posts?${SPAN}&mark=withoutReach`;
    expect(await refused(path, { as: 'kenanga' })).toMatchObject({ status: 403 });
    const { posts } = await read(ReportPosts, `${path}&maker=kenanga`, { as: 'kenanga' });
    expect(posts.length).toBeGreaterThan(0);
  });
});
