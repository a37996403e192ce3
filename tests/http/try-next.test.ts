import { describe, expect, it } from 'vitest';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { TryNextReply } from '../../functions/http/contract/report-try-next.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { prepareTryNext } from '../../functions/insights/prepare-try-next.ts';
import { loadCommunity } from '../../functions/records/community-record.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aChannel, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const ZONE = 'Asia/Jakarta';
const TODAY = '2026-12-01';
/** Begins the last week that is over. */
const LAST_MONDAY = '2026-11-23';

type World = Awaited<ReturnType<typeof httpWorld>>;

/** Asks after the recap of last week was prepared. */
const ask = async (world: World, as = 'kenanga') => {
  await prepareTryNext(world.deps, await loadCommunity(world.table, community), LAST_MONDAY);
  return (await world.read(TryNextReply, '/api/report/try-next', { as })).text;
};

/** Files a post of a page with its numbers of a week later. */
async function publish(
  world: World,
  index: number,
  { channel, shape, reach }: { channel: string; shape: 'photo' | 'carousel'; reach: number },
) {
  const commitAt = MORNING - 10 * DAY - index * DAY;
  const id = `${channel}.${String(index).padStart(16, '0')}`;
  const day = dayOf(commitAt, ZONE);
  const snapshots = { '7d': { at: commitAt + 7 * DAY, definition: 'test', values: { reach, comments: 1 } } };
  const metrics = { day, post: id, channel, shape, commitAt, publishedAt: commitAt, snapshots };
  await insert(world.table, postMetricsRecord, somePostMetrics(metrics));
}

async function withPages() {
  const world = await httpWorld();
  for (const [owner, id] of [
    ['kenanga', 'hers'],
    ['melati', 'melatis-own'],
  ] as const)
    await replace(world.table, channelRecord, aChannel({ id, owner, platform: 'instagram', remoteId: id }));
  // Of Kenanga, several pictures reached more; of Melati, all posts reached far more people.
  for (let index = 0; index < 40; index += 1) {
    const shape = index % 2 === 0 && index > 5 ? 'carousel' : 'photo';
    await publish(world, index, { channel: 'hers', shape, reach: shape === 'carousel' ? 150 + index : 60 });
    await publish(world, index, { channel: 'melatis-own', shape: 'photo', reach: 5_000 });
  }
  return world;
}

/** Notes that people asked for a product of Kenanga, and when it was out last. */
async function askedFor(world: World, count: number, lastOut: string) {
  const day = addDays(TODAY, -2);
  const told = {
    community,
    product: 'tiwul',
    maker: 'kenanga',
    id: `${day.replaceAll('-', '')}-0123456789abcdef`,
    day,
    kind: 'asked',
    count,
    at: MORNING,
  } as const;
  const head = { community, zone: ZONE, version: 1 };
  await saveDayReport(world.table, aggregatePostMetrics({ ...head, day }, [], [told]));
  await saveDayReport(
    world.table,
    aggregatePostMetrics({ ...head, day: lastOut }, [somePostMetrics({ day: lastOut })]),
  );
}

describe('what a member can try next', () => {
  it('is what clearly reached more people on her own page, in both languages', async () => {
    const world = await withPages();
    expect(await ask(world)).toEqual({
      id: 'Coba beberapa gambar sekaligus: di Instagram-mu kiriman seperti itu biasanya dilihat 162–182 orang (rata-rata 172, 17 kiriman), yang lain 60 (rata-rata 60, 16 kiriman).',
      en: 'Try several pictures in one post: on your Instagram, such posts usually reached 162–182 people (172 on average, 17 posts), the others 60 (60 on average, 16 posts).',
    });
  });

  it('is nothing for whoever has nothing to compare, however others did', async () => {
    const world = await withPages();
    expect(await ask(world, 'melati')).toBeUndefined();
    expect(await ask(world, 'bakung')).toBeUndefined();
  });

  it('is a product of hers that people asked for and that has not been out for weeks', async () => {
    const world = await httpWorld();
    await askedFor(world, 4, addDays(TODAY, -22));
    expect(await ask(world)).toEqual({
      id: 'Tiwul instan gula aren ditanyakan 4 orang, dan sudah 3 minggu tidak tayang: coba tawarkan lagi.',
      en: '4 people asked after Tiwul instan gula aren, and it has not been out for 3 weeks: try offering it again.',
    });
    expect(await ask(world, 'melati')).toBeUndefined();
  });

  it.each([
    ['two people asked', 2, -22],
    ['it was out two weeks ago', 9, -14],
  ])('is not such a product where %s', async (_, count, days) => {
    const world = await httpWorld();
    await askedFor(world, count, addDays(TODAY, days));
    expect(await ask(world)).toBeUndefined();
  });

  it('is not a product that is sold out, or that will be out soon', async () => {
    const soldOut = await httpWorld();
    await askedFor(soldOut, 9, addDays(TODAY, -22));
    await replace(soldOut.table, productRecord, aProduct({ id: 'tiwul', maker: 'kenanga', soldOut: true }));
    expect(await ask(soldOut)).toBeUndefined();
    const planned = await httpWorld();
    await askedFor(planned, 9, addDays(TODAY, -22));
    const ahead = { id: 'depan.0123456789abcdef', campaign: 'depan', publishAt: MORNING + 3 * DAY };
    await insert(planned.table, postRecord, aPost({ ...ahead, product: 'tiwul', state: 'scheduled' }));
    expect(await ask(planned)).toBeUndefined();
  });
});
