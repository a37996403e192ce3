import { describe, expect, it } from 'vitest';
import type { Platform } from '../../functions/domain/channel/platform.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { FunnelReply, GroupTextReply } from '../../functions/http/contract/report-group.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { keys } from '../../functions/records/keys.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { change, insert, load } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';

/** A world in which a day had one post, and something was told. */
async function reported(day: string, reach: number) {
  const world = await httpWorld();
  const file = async (on: string, its: number) => {
    const told = {
      community,
      product: 'tiwul',
      maker: 'kenanga',
      id: `${on.replaceAll('-', '')}-0123456789abcdef`,
      day: on,
      kind: 'sold',
      count: 12,
      at: MORNING,
    } as const;
    const posts = [somePostMetrics({ day: on, reach: its })];
    await saveDayReport(
      world.table,
      aggregatePostMetrics({ community, day: on, zone: 'Asia/Jakarta', version: 1 }, posts, [told]),
    );
  };
  await file(day, reach);
  return { ...world, file };
}

describe('the text for the group', () => {
  it('tells the last whole week, from Monday to Sunday, when none is named', async () => {
    // The first of December 2026 is a Tuesday.
    const world = await reported('2026-11-25', 1_200);
    await world.file('2026-11-18', 1_000);
    const { from, to, text } = await world.read(GroupTextReply, '/api/report/group', { as: 'bakung' });
    expect([from, to]).toEqual(['2026-11-23', '2026-11-29']);
    expect(text.id).toBe(
      [
        '*Hasil Rukun Lereng*, 23 November – 29 November',
        '1 kiriman tayang: dilihat 1.200 orang, suka dan komentar belum ada angkanya.',
        'Yang melihat naik 200 orang (+20%) dari waktu sebelumnya.',
        '1 dari 5 anggota yang setuju punya kiriman; 4 belum.',
        'Catatan anggota: terjual 12, yang bertanya 0 orang.',
        'Paling banyak dilihat: Tiwul instan gula aren (1.200 orang dari 1 kiriman).',
        'Terima kasih sudah saling menjualkan.',
      ].join('\n'),
    );
  });

  it('says that new numbers still grow where the period before, which had more time, is ahead', async () => {
    const world = await reported('2026-11-26', 1_000);
    await world.file('2026-11-18', 1_200);
    const { text } = await world.read(GroupTextReply, '/api/report/group', { as: 'bakung' });
    expect(text.id).toContain(
      'turun 200 orang (−17%) dari waktu sebelumnya; angka yang baru masih bertambah.',
    );
    expect(text.en).toContain(
      '200 fewer people (−17%) than in the period before; the new numbers still grow.',
    );
  });

  it('names nobody', async () => {
    const world = await reported('2026-11-25', 1_200);
    const { text } = await world.read(GroupTextReply, '/api/report/group', { as: 'flamboyan' });
    expect(JSON.stringify(text)).not.toMatch(/kenanga|melati|bakung/i);
  });

  it('says so of a week without posts', async () => {
    const world = await httpWorld();
    const { posts, text } = await world.read(GroupTextReply, '/api/report/group', { as: 'bakung' });
    expect(posts).toBe(0);
    expect(text.en).toContain('No posts were published in this period.');
  });

  it('has 600 characters at most, however long the names are', async () => {
    const world = await reported('2026-11-25', 123_456_789);
    const home = await load(world.table, communityRecord, keys.community(community));
    const tiwul = await load(world.table, productRecord, keys.product(community, 'tiwul'));
    if (!home || !tiwul) throw new Error('both are there');
    await change(world.table, communityRecord, home, { name: 'R'.repeat(80) }, []);
    await change(world.table, productRecord, tiwul, { name: 'T'.repeat(80) }, []);
    const { text } = await world.read(GroupTextReply, '/api/report/group', { as: 'bakung' });
    for (const language of ['id', 'en'] as const) {
      expect(text[language].length).toBeLessThanOrEqual(600);
      expect(text[language]).toContain('R'.repeat(80));
    }
  });
});

describe('the funnel', () => {
  it('counts as planned what should have gone out and needs a person, and not what was cancelled', async () => {
    const world = await reported('2026-11-25', 1_200);
    const publishAt = Date.parse('2026-11-25T05:00:00Z');
    const made = (n: number, state: 'held' | 'failed' | 'cancelled', at = publishAt) =>
      aPost({ id: `pasar-minggu.${String(n).padStart(16, '9')}`, state, publishAt: at });
    await insert(world.table, postRecord, made(1, 'held'));
    await insert(world.table, postRecord, made(2, 'failed'));
    await insert(world.table, postRecord, made(3, 'cancelled'));
    await insert(world.table, postRecord, made(4, 'failed', Date.parse('2026-11-30T05:00:00Z')));
    const path = '/api/report/funnel?from=2026-11-23&to=2026-11-29';
    expect(await world.read(FunnelReply, path, { as: 'bakung' })).toEqual({
      planned: 3,
      out: 1,
      reach: 1_200,
      engagement: null,
      asked: 0,
      sold: 12,
    });
  });

  it('stands beside that of the days before, when anything was planned then', async () => {
    const world = await reported('2026-11-25', 1_200);
    await world.file('2026-11-18', 1_000);
    const publishAt = Date.parse('2026-11-18T05:00:00Z');
    const held = { id: `pasar-minggu.${'9'.repeat(16)}`, state: 'held', publishAt } as const;
    await insert(world.table, postRecord, aPost(held));
    const path = '/api/report/funnel?from=2026-11-23&to=2026-11-29';
    const { changes } = await world.read(FunnelReply, path, { as: 'bakung' });
    expect(changes).toEqual({
      planned: { by: -1 },
      out: { by: 0 },
      reach: { by: 200, percent: 20 },
      asked: { by: 0 },
      sold: { by: 0, percent: 0 },
    });
  });
});

describe('a year for supporters', () => {
  const year = async (world: Awaited<ReturnType<typeof httpWorld>>, query = 'year=2026&lang=en') => {
    const response = await world.ask(`/api/report/year.csv?${query}`, { as: 'bakung' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    return (await response.text()).split('\r\n');
  };

  const FEW = 'not shown: it would tell of fewer than 5 people';
  const PEOPLE = ['kenanga', 'melati', 'kantil', 'seruni', 'cempaka', 'anggrek'];

  /** A world in which so many members had a post of 100 people on a day and a platform. */
  async function year26(...groups: readonly (readonly [day: string, people: number, platform?: Platform])[]) {
    const world = await httpWorld();
    const all = groups.flatMap(([day, people, platform = 'facebook'], group) =>
      PEOPLE.slice(0, people).map((maker, index) => {
        const post = `c${String(group)}.${String(index).padStart(16, '0')}`;
        return somePostMetrics({ day, post, maker, seller: maker, platform, reach: 100 });
      }),
    );
    for (const post of all) await insert(world.table, postMetricsRecord, post);
    for (const day of new Set(all.map((post) => post.day))) {
      const head = { community, day, zone: 'Asia/Jakarta', version: 1 };
      const told = PEOPLE.slice(0, 5).map((maker, index) => ({
        community,
        product: 'tiwul',
        maker,
        id: `${day.replaceAll('-', '')}-${String(index).padStart(16, '0')}`,
        day,
        kind: 'sold' as const,
        count: 2,
        at: MORNING,
      }));
      const its = all.filter((post) => post.day === day);
      await saveDayReport(world.table, aggregatePostMetrics(head, its, told));
    }
    return world;
  }

  it('has totals by month, what was told, and what every number means', async () => {
    const lines = await year(await year26(['2026-10-18', 5], ['2026-11-25', 6]));
    expect(lines).toContain('The year,2026-01-01/2026-12-31: Reach,1100');
    expect(lines).toContain('Month,2026-10: Reach,500');
    expect(lines).toContain('Month,2026-11: Reach,600');
    expect(lines).toContain('Where,facebook: Reach,1100');
    expect(lines).toContain('Told by members,Sold (as members told it),20');
    expect(lines).toContain(
      'What a number means,reach (facebook),post_total_media_view_unique · Version facebook.media-view.2026-06',
    );
  });

  it('withholds a month and a platform of few people, and what would tell them', async () => {
    const lines = await year(
      await year26(['2026-09-18', 6], ['2026-10-18', 2], ['2026-11-25', 5], ['2026-09-19', 4, 'instagram']),
    );
    expect(lines).toContain('The year,2026-01-01/2026-12-31: Reach,1700');
    expect(lines).toContain('Month,2026-09: Reach,1000');
    expect(lines).toContain(`Month,2026-10,${FEW}`);
    expect(lines).toContain(`Month,2026-11,${FEW}`);
    expect(lines).toContain(`Where,facebook,${FEW}`);
    expect(lines).toContain(`Where,instagram,${FEW}`);
  });

  it('names nobody, and gives nothing of fewer than five people', async () => {
    const lines = await year(await reported('2026-11-25', 1_200));
    expect(lines.join()).not.toMatch(/kenanga|tiwul/i);
    expect(lines).toContain(`The year,2026-01-01/2026-12-31,${FEW}`);
    expect(lines).toContain(`Month,2026-11,${FEW}`);
    expect(lines).toContain('Participation,Members who agreed,5');
    expect(lines).toContain(`Participation,Had a post,${FEW}`);
    expect(lines).toContain(`Told by members,Sold (as members told it),${FEW}`);
    expect(lines).toContain('Participation,Classes that have had their day,0');
    expect(lines).toContain(
      'What a number means,People in classes (as members told it),What members noted as sold of products that are classes',
    );
  });

  it('is the same in Indonesian, with empty cells for what is not known', async () => {
    const world = await year26(['2026-11-25', 5]);
    expect(await year(world, 'year=2026&lang=id')).toContain('Bulan,2026-11: Suka & komentar,');
  });

  it.each(['9999', '1999', 'tahun-ini'])('refuses the year %s', async (wrong) => {
    const world = await reported('2026-11-25', 1);
    const refused = await world.refused(`/api/report/year.csv?year=${wrong}`, { as: 'bakung' });
    expect(refused).toMatchObject({ status: 422 });
  });
});
