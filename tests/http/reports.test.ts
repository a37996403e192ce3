import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { spreadsheets } from '../../functions/adapters/spreadsheets/spreadsheets.ts';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { METRIC_TABLE, METRICS, TOTAL_NAMES, TOTALS } from '../../functions/domain/insights/metric-table.ts';
import { ReportPeople } from '../../functions/http/contract/report-people.ts';
import { ReportPosts } from '../../functions/http/contract/report-posts.ts';
import { ReportReply } from '../../functions/http/contract/report.ts';
import { TABLE_TEXTS } from '../../functions/http/reports/report-rows.ts';
import { dayReportRecord } from '../../functions/records/day-report-record.ts';
import { loadCampaign } from '../../functions/records/campaign-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { WORKBOOK } from '../../functions/http/edge/workbook.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { insert } from '../../functions/records/record.ts';
import { productMessages } from '../../web/i18n/product.ts';
import { reportMessages } from '../../web/i18n/report.ts';
import { reportPartMessages } from '../../web/i18n/report-parts.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { httpWorld } from './world.ts';

const PUBLISHED = [
  somePostMetrics({ post: 'pasar-minggu.0000000000000001', reach: 600 }),
  somePostMetrics({
    post: 'pasar-minggu.0000000000000002',
    reach: 300,
    platform: 'instagram',
    product: 'keripik',
    maker: 'melati',
  }),
  somePostMetrics({ post: 'pasar-minggu.0000000000000003', reach: 100, maker: 'kantil', seller: 'kantil' }),
];

async function reported() {
  const world = await httpWorld();
  const day = { community: 'rukun-lereng', day: '2026-12-01', zone: 'Asia/Jakarta', version: 1 };
  await insert(world.table, dayReportRecord, aggregatePostMetrics(day, PUBLISHED));
  const withdraw = { method: 'PUT', json: { granted: false }, as: 'kantil' };
  await world.ask('/api/consents/nameInReports', withdraw);
  return world;
}

const COMMUNITY = '/api/report?view=community';
const PEOPLE = '/api/report/people';

describe('the report', () => {
  it("tells a member the community's totals and her own, and nobody else's", async () => {
    const world = await reported();
    const report = await world.read(ReportReply, '/api/report', { as: 'kenanga' });
    expect(report).toMatchObject({
      from: '2026-11-02',
      to: '2026-12-01',
      view: 'own',
      total: { posts: 3, reach: 1000 },
      days: [{ day: '2026-12-01', total: { posts: 3 } }],
      mine: { asMaker: { posts: 1, reach: 600 }, asSeller: { posts: 2, reach: 900 } },
      summary: {
        id: '3 kiriman tayang: dilihat 1.000 orang, suka dan komentar belum ada angkanya.',
        en: '3 posts were published; they reached 1,000 people, likes and comments are not known yet.',
      },
    });
    expect(report).not.toHaveProperty('breakdown');
  });

  it('tells a member no more when she asks for the view of the community', async () => {
    const world = await reported();
    const report = await world.read(ReportReply, COMMUNITY, { as: 'kenanga' });
    expect(report).not.toHaveProperty('breakdown');
  });

  it('tells a leader the parts, but only the names of those who agreed', async () => {
    const world = await reported();
    const people = await world.read(ReportPeople, PEOPLE, { as: 'bakung' });
    const { breakdown } = await world.read(ReportReply, COMMUNITY, { as: 'bakung' });
    expect(people.byMaker?.rows).toMatchObject([
      { id: 'kenanga', name: 'Kenanga', count: 1, totals: { reach: 600 } },
      { id: 'melati', name: 'Melati', count: 1, totals: { reach: 300 } },
      { count: 1, totals: { reach: 100 } },
    ]);
    expect(people.byMaker?.rows[2]).not.toHaveProperty('name');
    expect(JSON.stringify([people, breakdown])).not.toMatch(/kantil/i);
    expect(breakdown?.byPlatform.map(({ platform, totals }) => [platform, totals.reach])).toEqual([
      ['facebook', 700],
      ['instagram', 300],
    ]);
    expect(people.byProduct?.rows.map(({ name, totals }) => [name, totals.posts])).toEqual([
      ['Tiwul instan gula aren', 2],
      ['Keripik pisang', 1],
    ]);
    expect(breakdown?.byHour).toMatchObject([{ weekday: 2, hour: 8, totals: { posts: 3 } }]);
  });

  it('tells a coordinator every name, so that she can act', async () => {
    const world = await reported();
    const { byMaker } = await world.read(ReportPeople, PEOPLE, { as: 'flamboyan' });
    expect(byMaker?.rows.map(({ name }) => name)).toEqual(['Kenanga', 'Melati', 'Kantil']);
  });

  it('says in a sentence how evenly it is spread, and nothing when there is too little to compare', async () => {
    const world = await reported();
    const { makers } = await world.read(ReportPeople, PEOPLE, { as: 'bakung' });
    expect(makers).toMatchObject({
      members: 5,
      withPosts: 3,
      topFifthShare: 0.6,
      text: {
        id:
          'Dari 5 anggota sebagai pembuat, seperlima teratas mendapat 60% dari jumlah orang yang melihat. ' +
          'Hasilnya belum merata: beri jam terbaik kepada yang paling sedikit dilihat.',
        en:
          'Of 5 members as makers, the top fifth got 60% of the reach. ' +
          'That is not even yet: give the best hours to those who were seen least.',
      },
    });
  });

  it('says first how many had a post, and names who had none to a coordinator only', async () => {
    const world = await reported();
    const as = async (who: string) => (await world.read(ReportPeople, PEOPLE, { as: who })).participation;
    expect(await as('bakung')).toEqual({
      members: 5,
      withPosts: 3,
      text: {
        id: '3 dari 5 anggota yang setuju punya kiriman; 2 belum.',
        en: '3 of 5 members who agreed had a post; 2 had none.',
      },
    });
    expect((await as('flamboyan')).without?.map(({ name }) => name)).toEqual(['Bakung', 'Flamboyan']);
  });

  it('has nothing to say of a time without posts', async () => {
    const world = await reported();
    const days = 'from=2026-01-01&to=2026-01-31';
    const report = await world.read(ReportReply, `/api/report?${days}&view=community`, { as: 'bakung' });
    expect(report.summary.id).toBe('Belum ada kiriman yang tayang.');
    const people = await world.read(ReportPeople, `${PEOPLE}?${days}`, { as: 'bakung' });
    expect(people.byMaker).toEqual({ rows: [], count: 0, more: false });
  });

  it.each([
    ['reversed', 'from=2026-12-02&to=2026-12-01', 422, 'report.badPeriod'],
    ['longer than a year', 'from=2025-10-28&to=2026-12-01', 422, 'report.periodTooLong'],
    ['of the year 9999', 'from=9999-01-01&to=9999-12-31', 422, 'input.tooFar'],
    ['of a campaign that is not there', 'campaign=hilang', 404, 'campaign.notFound'],
  ])('refuses a period %s', async (_, query, status, code) => {
    const world = await reported();
    const refused = await world.refused(`/api/report?${query}`, { as: 'kenanga' });
    expect(refused).toMatchObject({ status, code });
  });

  it('stands beside the period of as many days before, with what is known of the difference', async () => {
    const world = await reported();
    const before = { community: 'rukun-lereng', day: '2026-11-30', zone: 'Asia/Jakarta', version: 1 };
    const one = somePostMetrics({ day: '2026-11-30', reach: 800 });
    const told = {
      community: 'rukun-lereng',
      product: 'tiwul',
      maker: 'kenanga',
      id: '20261130-0123456789abcdef',
      day: '2026-11-30',
      kind: 'sold',
      count: 20,
      at: 0,
    } as const;
    await insert(world.table, dayReportRecord, aggregatePostMetrics(before, [one], [told]));
    const path = '/api/report?from=2026-12-01&to=2026-12-01';
    const report = await world.read(ReportReply, path, { as: 'kenanga' });
    expect(report.before).toMatchObject({
      from: '2026-11-30',
      to: '2026-11-30',
      total: { reach: 800 },
      text: { id: 'Dibanding 1 hari sebelumnya: 200 orang yang melihat lebih banyak (+25%).' },
      why: [
        { id: 'Ada 2 kiriman lebih banyak.', en: 'There were 2 more posts.' },
        {
          id: '3 kiriman belum genap seminggu, angkanya masih naik.',
          en: '3 posts are less than a week old, and their numbers still rise.',
        },
      ],
      changes: { reach: { by: 200, percent: 25 }, posts: { by: 2 } },
      told: { sold: { by: -20, percent: -100 }, asked: { by: 0 } },
    });
    // No percentage of a single post, and no difference of what is not known.
    expect(report.before?.changes.posts).not.toHaveProperty('percent');
    expect(report.before?.changes).not.toHaveProperty('engagement');
  });

  it('has each row of its parts beside that of the period before, one that is gone among them', async () => {
    const world = await reported();
    const before = { community: 'rukun-lereng', day: '2026-11-30', zone: 'Asia/Jakarta', version: 1 };
    const story = somePostMetrics({ day: '2026-11-30', reach: 50, shape: 'story' });
    await insert(world.table, dayReportRecord, aggregatePostMetrics(before, [story]));
    const path = '/api/report?from=2026-12-01&to=2026-12-01&view=community';
    const { breakdown } = await world.read(ReportReply, path, { as: 'bakung' });
    expect(breakdown?.byPlatform.map(({ platform, changes }) => [platform, changes?.reach])).toEqual([
      ['facebook', { by: 650, percent: 1300 }],
      ['instagram', { by: 300 }],
    ]);
    expect(
      breakdown?.byShape.map(({ shape, totals, changes }) => [shape, totals.posts, changes?.posts]),
    ).toEqual([
      ['photo', 3, { by: 3 }],
      ['story', 0, { by: -1 }],
    ]);
    const people = await world.read(ReportPeople, '/api/report/people?from=2026-12-01&to=2026-12-01', {
      as: 'flamboyan',
    });
    expect(people.participation.text.en).toBe(
      '3 of 5 members who agreed had a post; 2 had none. In the period before, 1 had one.',
    );
    expect(people.byMaker?.rows.map(({ name, changes }) => [name, changes?.reach])).toEqual([
      ['Kenanga', { by: 550, percent: 1100 }],
      ['Melati', { by: 300 }],
      ['Kantil', { by: 100 }],
    ]);
    const csv = await (await world.ask(path.replace('report?', 'report.csv?'), { as: 'bakung' })).text();
    expect(csv).toContain('Di mana,facebook,2,700,,,,,,0,0,0,,,1,650,,');
  });

  it('says so when there is nothing to compare with', async () => {
    const world = await reported();
    const { before } = await world.read(ReportReply, '/api/report', { as: 'kenanga' });
    expect(before).toMatchObject({ why: [], changes: {} });
    expect(before?.text.en).toMatch(/nothing to compare/);
  });

  it('is one of a campaign alone, over its own days', async () => {
    const world = await reported();
    const { id } = await loadCampaign(world.table, 'rukun-lereng', 'pasar-minggu');
    const report = await world.read(ReportReply, `/api/report?campaign=${id}`, { as: 'bakung' });
    expect(report).toMatchObject({ total: { posts: 3, reach: 1000 }, days: [{ day: '2026-12-01' }] });
    expect(report).not.toHaveProperty('before');
  });

  it('tells a leader the parts of a campaign, of its own posts alone, each figure leading to them', async () => {
    const world = await reported();
    const other = somePostMetrics({ post: 'lain.0000000000000009', reach: 5000 });
    for (const its of [...PUBLISHED, other]) await insert(world.table, postMetricsRecord, its);
    const path = '/api/report?campaign=pasar-minggu&view=community';
    const { total, breakdown } = await world.read(ReportReply, path, { as: 'bakung' });
    expect(total).toMatchObject({ posts: 3, reach: 1000 });
    expect(breakdown?.byPlatform.map(({ platform, totals }) => [platform, totals.reach])).toEqual([
      ['facebook', 700],
      ['instagram', 300],
    ]);
    expect(breakdown?.byPlatform[0]).not.toHaveProperty('changes');
    const { posts } = await world.read(
      ReportPosts,
      '/api/report/posts?from=2026-12-01&to=2026-12-01&campaign=pasar-minggu&platform=facebook',
      { as: 'bakung' },
    );
    expect(posts.map(({ id }) => id)).toHaveLength(2);
    expect(await world.read(ReportReply, path, { as: 'kenanga' })).not.toHaveProperty('breakdown');
  });

  it('says of a campaign without posts that none is out', async () => {
    const world = await httpWorld();
    const report = await world.read(ReportReply, '/api/report?campaign=pasar-minggu', { as: 'bakung' });
    expect(report).toMatchObject({
      total: { posts: 0 },
      summary: { id: 'Promosi ini belum punya kiriman yang tayang.' },
    });
  });

  it('names a day whose sums are damaged, and shows the rest', async () => {
    const world = await reported();
    const damaged = { ...keys.dayReport('rukun-lereng', '2026-11-20'), total: 'broken' };
    await world.table.put(damaged, []);
    const report = await world.read(ReportReply, '/api/report', { as: 'kenanga' });
    expect(report).toMatchObject({ damagedDays: ['2026-11-20'], total: { posts: 3 } });
  });
});

describe('the report as a table', () => {
  const csv = async (as: string, lang = '') => {
    const world = await reported();
    const response = await world.ask(`/api/report.csv?view=community${lang}`, { as });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('etalase-2026-11-02-2026-12-01.csv');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  };

  it('begins with the byte order mark of UTF-8 and holds the same numbers', async () => {
    const text = await csv('bakung');
    const [head, ...lines] = text.split('\r\n');
    expect(head).toBe(
      '\uFEFFBagian,Nama,Kiriman tayang,Dilihat orang,Kali tampil,Suka & komentar,Dibagikan,Disimpan,Diklik,Sudah dihapus,Belum ada angkanya,Dengan angka terakhir yang diketahui,Terjual (kata anggota),Ditanyakan (kata anggota),Selisih: Kiriman tayang,Selisih: Dilihat orang,Selisih: Kali tampil,Selisih: Suka & komentar',
    );
    expect(lines).toContain('Jumlah,2026-11-02/2026-12-01,3,1000,,,,,,0,0,0,0,0,,,,');
    expect(lines).toContain('Jumlah sebelumnya,2026-10-03/2026-11-01,0,,,,,,,0,0,0,,,,,,');
    expect(lines).toContain('Pembuat,1 orang tanpa nama,1,100,,,,,,0,0,0,,,,,,');
    expect(lines).toContain('Untuk siapa,Komunitas lain,3,1000,,,,,,0,0,0,,,,,,');
  });

  it('has its heads in the language of who saves it', async () => {
    const [head, total] = (await csv('bakung', '&lang=en')).split('\r\n');
    expect(head).toBe(
      '\uFEFFPart,Name,Posts published,Reach,Views,Engagement,Shares,Saves,Clicks,Taken down since,Without numbers yet,With the last known numbers,Sold (told by members),Asked after (told by members),Change: Posts published,Change: Reach,Change: Views,Change: Engagement',
    );
    expect(total).toBe('Total,2026-11-02/2026-12-01,3,1000,,,,,,0,0,0,0,0,,,,');
  });

  it.each(['bakung', 'flamboyan'])('names nobody who has not agreed, even when %s saves it', async (as) => {
    const text = await csv(as);
    expect(text).toContain('Pembuat,Kenanga,');
    expect(text).not.toMatch(/kantil/i);
    // Nor the saver by what is hers alone.
    expect(text).not.toContain('Hasilku');
  });

  it('tells a member no more than the report does', async () => {
    const text = await csv('kenanga');
    expect(text).toContain('Hasilku,Pembuat,1,600');
    expect(text).not.toMatch(/\r\n(Pembuat|Penjual|Produk|Promosi|Di mana|Bentuk kiriman),/);
  });

  it('never hands a spreadsheet a formula, and keeps commas and quotes inside their cell', async () => {
    const world = await reported();
    const facts = {
      kind: 'craft',
      words: 'Motif.',
      price: 5000,
      unit: 'kain',
      languages: ['id'],
    };
    const json = { ...facts, audiences: ['abroad'], name: '=HYPERLINK("x", 1)' };
    const saved = await world.ask('/api/products/keripik', { method: 'PUT', json, as: 'melati' });
    expect(saved.status).toBe(200);
    const response = await world.ask('/api/report.csv?view=community', { as: 'bakung' });
    expect(await response.text()).toContain(`Produk,"'=HYPERLINK(""x"", 1)",1,300`);
  });
});

describe('the report as a workbook', () => {
  const workbook = async (as: string) => {
    const world = await reported();
    const response = await world.ask('/api/report.xlsx?view=community', { as });
    expect(response.headers.get('content-type')).toBe(WORKBOOK);
    expect(response.headers.get('content-disposition')).toContain('etalase-2026-11-02-2026-12-01.xlsx');
    return new Uint8Array(await response.arrayBuffer());
  };

  it('has the totals first, and a sheet for each part', async () => {
    const bytes = await workbook('bakung');
    expect(await spreadsheets.read(bytes)).toMatchObject({
      is: 'read',
      rows: [
        ['Jumlah', 'Kiriman tayang', 'Dilihat orang', 'Kali tampil'],
        ['2026-11-02/2026-12-01', 3, 1000, null],
      ].map((row) => expect.arrayContaining(row) as unknown),
    });
    const names = new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml']);
    expect([...names.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(['Jumlah', 'Hari', 'Di mana', 'Produk', 'Hari ke- jam', 'Pembuat', 'Penjual']),
    );
  });

  it('names nobody who has not agreed', async () => {
    const text = Object.values(unzipSync(await workbook('flamboyan')))
      .map((file) => new TextDecoder().decode(file))
      .join('');
    expect(text).toContain('Kenanga');
    expect(text).not.toMatch(/kantil/i);
  });
});

describe('every metric of the table', () => {
  // Each another power of two, so that a sum tells which metrics are in it.
  const values = Object.fromEntries(METRICS.map((metric, index) => [metric, 2 ** index]));
  const newest = { at: 0, definition: 'test', values };
  const expected = TOTAL_NAMES.map((total) => {
    const counted = METRICS.filter((metric) => METRIC_TABLE[metric].countsIn === total);
    const sum = counted.reduce((before, metric) => before + (values[metric] ?? 0), 0);
    return TOTALS[total].counts === 'metrics' ? sum : Number(total === 'posts');
  });

  const withAll = async () => {
    const world = await httpWorld();
    const day = { community: 'rukun-lereng', day: '2026-12-01', zone: 'Asia/Jakarta', version: 1 };
    const postMetrics = somePostMetrics({ snapshots: { '24h': newest } });
    await insert(world.table, dayReportRecord, aggregatePostMetrics(day, [postMetrics]));
    return world;
  };

  it('that counts in a total is in it from the metrics item over the day to the answer', async () => {
    const { total } = await (await withAll()).read(ReportReply, '/api/report', { as: 'kenanga' });
    expect(total).toEqual(Object.fromEntries(TOTAL_NAMES.map((name, index) => [name, expected[index]])));
  });

  it('that counts in a total is in its column of the file', async () => {
    const world = await withAll();
    const response = await world.ask('/api/report.csv?lang=en', { as: 'kenanga' });
    const [head, total] = (await response.text()).split('\r\n').map((line) => line.split(','));
    expect(head?.slice(2, 2 + TOTAL_NAMES.length)).toEqual(TOTAL_NAMES.map((name) => TOTALS[name].label.en));
    expect(total?.slice(2, 2 + TOTAL_NAMES.length)).toEqual(expected.map(String));
  });
});

describe('the texts of the table', () => {
  it.each(['id', 'en'] as const)('are those of the screen (%s)', (language) => {
    const { kinds: parts, audiences, shapes } = TABLE_TEXTS[language];
    const { main, beside, ...screen } = reportMessages[language];
    const { takenDown: _, withoutReach: __, earlierReach: ___, ...totals } = TOTALS;
    const names = Object.entries(totals).map(([total, { label }]) => [total, label[language]]);
    expect({ ...main, ...beside }).toEqual(Object.fromEntries(names));
    const { total, mine, day, platform, product, audience, maker, seller } = screen;
    expect(parts).toMatchObject({ total, mine, day, platform, product, audience, maker, seller });
    expect(audiences).toEqual(productMessages[language].audiences);
    expect(shapes).toEqual(reportPartMessages[language].shapes);
  });
});
