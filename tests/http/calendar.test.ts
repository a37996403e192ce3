import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import { instantOf } from '../../functions/domain/time/local-day.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { CalendarReply } from '../../functions/http/contract/calendar.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { countingTable } from '../factories/counting-table.ts';
import { aCampaign, aChannel, aPost, MORNING } from '../factories/entities.ts';
import { largeMonth } from './large-month.ts';
import { HOME, httpWorld } from './world.ts';

const idOf = (number: number): string => `panen.${String(number).padStart(16, '0')}`;
const many = (count: number, of: (number: number) => Partial<Post>): Post[] =>
  Array.from({ length: count }, (_, number) => aPost({ id: idOf(number), campaign: 'panen', ...of(number) }));

async function withPosts(posts: readonly Post[]) {
  const world = await httpWorld();
  for (const post of posts) await insert(world.table, postRecord, post);
  const read = (query: string, as = 'bakung') => world.read(CalendarReply, `/api/calendar?${query}`, { as });
  return { ...world, calendar: read };
}

describe('the calendar', () => {
  it('has the posts of its days as the village counts them, from the first minute to the last', async () => {
    const at = (day: '2027-03-01' | '2027-03-02' | '2027-02-28', time: '00:00' | '23:59' | '06:00') =>
      instantOf(day, time, 'Asia/Jakarta');
    const times = [
      at('2027-02-28', '23:59'),
      at('2027-03-01', '00:00'),
      at('2027-03-01', '06:00'),
      at('2027-03-01', '23:59') + MINUTE - 1,
      at('2027-03-02', '00:00'),
    ];
    const { calendar } = await withPosts(many(5, (number) => ({ publishAt: times[number] ?? 0 })));
    const { posts } = await calendar('from=2027-03-01&to=2027-03-01');
    expect(posts.map(({ publishAt }) => publishAt)).toEqual(times.slice(1, 4).map(toIso));
  });

  it('names product, page, people and campaign of each once, and tells what needs a person', async () => {
    const { calendar } = await withPosts(
      many(3, (number) => ({
        publishAt: MORNING + 100 * DAY + number * HOUR,
        product: 'tiwul',
        channel: 'bersama',
        owner: undefined,
        seller: 'melati',
        maker: 'kenanga',
        ...(number === 2 && { state: 'held', reason: 'post.late' }),
      })),
    );
    const reply = await calendar('from=2027-03-01&to=2027-03-31');
    expect(reply.posts.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'needsPerson']);
    const [first] = reply.posts;
    const named = (places: readonly number[] = []) => places.map((place) => reply.members[place]?.id);
    expect(`panen.${first?.id ?? ''}`).toBe(idOf(0));
    expect(reply.products[first?.product ?? -1]).toMatchObject({ id: 'tiwul' });
    expect(reply.channels[first?.channel ?? -1]).toMatchObject({ id: 'bersama', platform: 'facebook' });
    expect(reply.campaigns[first?.campaign ?? -1]).toEqual({ id: 'panen', name: 'panen' });
    expect(named(first?.sellers)).toEqual(['melati']);
    expect(reply.products.map(({ maker }) => named([maker]))).toEqual([['kenanga']]);
    expect(reply.campaigns).toEqual([{ id: 'panen', name: 'panen' }]);
  });

  it('says of a campaign how many members its plan leaves out, and nothing of one that leaves out nobody', async () => {
    const world = await withPosts([
      ...many(1, () => ({ publishAt: MORNING + 100 * DAY })),
      aPost({ id: 'pasar.0123456789abcdef', campaign: 'pasar', publishAt: MORNING + 100 * DAY }),
    ]);
    await insert(world.table, campaignRecord, aCampaign({ id: 'panen', leftOut: 3 }));
    await insert(world.table, campaignRecord, aCampaign({ id: 'pasar', leftOut: 0 }));
    const { campaigns } = await world.calendar('from=2027-03-11&to=2027-03-11');
    expect(new Map(campaigns.map(({ id, leftOut }) => [id, leftOut]))).toEqual(
      new Map([
        ['panen', 3],
        ['pasar', undefined],
      ]),
    );
  });

  it('names the pages that a post could go to, without the broken ones', async () => {
    const world = await withPosts([]);
    const sentence = { id: 'Sambungan putus.', en: 'The connection is gone.' };
    const why = { code: 'channel.tokenDead', reason: sentence, nextStep: sentence };
    const health = { state: 'broken', since: MORNING, ...why } as const;
    await insert(world.table, channelRecord, aChannel({ id: 'patah', health }));
    const { channels } = await world.calendar('from=2027-03-01&to=2027-03-02');
    expect(channels.filter(({ broken }) => broken).map(({ id }) => id)).toEqual(['patah']);
    expect(channels.length).toBeGreaterThan(1);
  });

  it.each([
    ['from=2027-03-02&to=2027-03-01', 'input.reversed', 'to'],
    ['from=2027-03-01&to=2027-04-12', 'calendar.tooLong', 'to'],
    ['from=9999-12-01&to=9999-12-31', 'input.tooFar', 'from'],
    ['from=2027-02-30&to=2027-03-01', 'input.notADay', 'from'],
    ['from=2027-03-01', 'input.missing', 'to'],
  ])('refuses %s by the field', async (query, code, field) => {
    const world = await httpWorld();
    const { status, problems } = await world.refused(`/api/calendar?${query}`, { as: 'bakung' });
    expect(status).toBe(422);
    expect(problems.map((line) => line.field)).toContain(field);
    expect(problems.map((line) => line.code)).toContain(code);
  });

  it('is also a table that names no members, and in which no title is a formula', async () => {
    const posts = many(2, (number) => ({
      publishAt: MORNING + 100 * DAY + number * DAY,
      product: 'tiwul',
      channel: 'kenanga-facebook',
      seller: 'melati',
      maker: 'kenanga',
      campaign: 'panen',
      ...(number === 1 && { state: 'held', reason: 'post.late' }),
    }));
    const world = await withPosts(posts);
    const title = '=HYPERLINK("https://jahat.test"), "klik"';
    await insert(world.table, campaignRecord, aCampaign({ id: 'panen', title }));
    const ask = (lang: string) =>
      world.ask(`/api/calendar.csv?from=2027-03-01&to=2027-03-31&lang=${lang}`, { as: 'bakung' });
    const reply = await ask('id');
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await reply.arrayBuffer());
    // The byte order mark, which a decoder leaves out.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, first, second, end] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).toBe('Hari,Jam,Halaman,Di mana,Produk,Promosi,Keadaan');
    const shown = `"'=HYPERLINK(""https://jahat.test""), ""klik"""`;
    const page = 'Watu Lereng,Facebook,Tiwul instan gula aren';
    expect(first).toBe(`2027-03-11,08:00,${page},${shown},Menunggu jam tayang`);
    expect(second).toBe(`2027-03-12,08:00,${page},${shown},Perlu bantuan`);
    expect(end).toBe('');
    const english = await (await ask('en')).text();
    expect(english).toContain('Day,Time,Page,Where,Product,Campaign,State');
    expect(english).toContain('Needs help');
    expect(english).not.toMatch(/melati|kenanga/i);
  });

  it('of a month of 2,000 posts takes at most four requests and 60 KB, with the ids that the app makes', async () => {
    const { world, read } = await largeMonth();
    const { table, requests } = countingTable(world.table);
    const app = createApp({ ...world.deps, table });
    const ask = async (): Promise<string> => {
      requests.length = 0;
      const how = { headers: { cookie: 'etalase=secret-of-bakung' } };
      return (await app.request(`${HOME}/api/calendar?${read}`, how)).text();
    };
    // The first visit of a day prolongs the session.
    await ask();
    const body = await ask();
    expect(CalendarReply.parse(JSON.parse(body)).posts).toHaveLength(2_000);
    const [session, member, ...own] = requests;
    expect([session, member]).toEqual(['get', 'get']);
    expect(own.length).toBeLessThanOrEqual(4);
    expect(gzipSync(body).length).toBeLessThanOrEqual(60_000);
    const sent = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    expect(sent.length).toBeLessThanOrEqual(60_000);
  });
});
