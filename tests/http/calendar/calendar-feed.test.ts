import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { MyFeedReply, NewFeedReply } from '../../../functions/http/contract/calendar-feed.ts';
import { keys } from '../../../functions/records/keys.ts';
import { memberRecord } from '../../../functions/records/member-record.ts';
import { postRecord } from '../../../functions/records/post-record.ts';
import { change, insert, load } from '../../../functions/records/record.ts';
import { aPost, MORNING } from '../../factories/entities.ts';
import { HOME, httpWorld } from '../world.ts';

const OWN = '/api/me/calendar-feed';

async function village(posts: readonly Partial<Post>[] = []) {
  const world = await httpWorld();
  for (const [number, post] of posts.entries()) {
    const id = `panen.${String(number).padStart(16, '0')}`;
    await insert(
      world.table,
      postRecord,
      aPost({ id, campaign: 'panen', publishAt: MORNING + DAY, ...post }),
    );
  }
  const make = (posts: 'mine' | 'all', as: string, headers = {}) =>
    world.read(NewFeedReply, OWN, { method: 'POST', json: { posts }, as, headers });
  const own = async (as: string) => (await world.read(MyFeedReply, OWN, { as })).feed;
  /** Reads an address as a calendar program does: without a session. */
  const subscribe = (url: string) => world.ask(url.slice(HOME.length));
  const events = async (url: string) =>
    [...(await (await subscribe(url)).text()).matchAll(/^UID:([\w.-]+)/gm)].map(([, uid]) => uid);
  return { ...world, make, own, subscribe, events };
}

describe('a calendar feed', () => {
  it('is read by its address alone, with products, pages and campaigns and no names of members', async () => {
    const { make, subscribe } = await village([
      { product: 'tiwul', channel: 'kenanga-facebook', seller: 'melati', maker: 'kenanga' },
    ]);
    const { url } = await make('all', 'bakung', { 'accept-language': 'en' });
    expect(url).toMatch(/^https:\/\/etalase\.test\/api\/calendar-feeds\/[\w-]+\?lang=en$/);
    const reply = await subscribe(url);
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const text = await reply.text();
    expect(text).toContain('SUMMARY:Tiwul instan gula aren · Watu Lereng (Facebook)\r\n');
    expect(text).toContain('DESCRIPTION:panen\\nScheduled\r\n');
    expect(text).toContain('URL:https://etalase.test/kiriman/panen/0000000000000000\r\n');
    expect(text).not.toMatch(/kenanga|melati/i);
  });

  it('has all posts of her community or only her own, of six weeks, and nothing that will not go out', async () => {
    const { make, events } = await village([
      { maker: 'kenanga', seller: 'melati', owner: 'melati' },
      { maker: 'seruni', seller: 'melati', owner: 'melati' },
      { maker: 'kenanga', state: 'cancelled' },
      { maker: 'kenanga', publishAt: MORNING + 60 * DAY },
      { maker: 'kenanga', publishAt: MORNING - 20 * DAY, state: 'published' },
      { maker: 'kenanga', publishAt: MORNING - DAY, state: 'published' },
    ]);
    const uids = (numbers: readonly number[]) =>
      numbers.map((number) => `panen.${String(number).padStart(16, '0')}.rukun-lereng`);
    const mine = (await events((await make('mine', 'kenanga')).url)).filter((uid) =>
      uid?.startsWith('panen.'),
    );
    expect(mine).toEqual(uids([5, 0]));
    const all = (await events((await make('all', 'kenanga')).url)).filter((uid) => uid?.startsWith('panen.'));
    expect(all).toEqual(uids([5, 0, 1]));
  });

  it('never shows another community', async () => {
    const { make, subscribe } = await village([{}]);
    const text = await (await subscribe((await make('all', 'pandan')).url)).text();
    expect(text).toContain('rukun-pesisir');
    expect(text).not.toContain('rukun-lereng');
  });

  it('has one address at a time: a newer one, its end and a foreign guess find nothing', async () => {
    const { make, own, subscribe, ask, refused } = await village([{}]);
    expect(await own('kenanga')).toBeUndefined();
    const first = await make('mine', 'kenanga');
    const second = await make('all', 'kenanga');
    expect(second.url).not.toBe(first.url);
    expect((await subscribe(first.url)).status).toBe(404);
    expect((await subscribe(second.url)).status).toBe(200);
    expect(await own('kenanga')).toMatchObject({ posts: 'all', since: second.since });
    expect((await ask(OWN, { method: 'DELETE', as: 'melati' })).status).toBe(204);
    expect((await subscribe(second.url)).status).toBe(200);
    expect((await ask(OWN, { method: 'DELETE', as: 'kenanga' })).status).toBe(204);
    expect((await ask(OWN, { method: 'DELETE', as: 'kenanga' })).status).toBe(204);
    expect((await subscribe(second.url)).status).toBe(404);
    expect(await own('kenanga')).toBeUndefined();
    expect(await refused('/api/calendar-feeds/kenanga')).toMatchObject({ code: 'calendar.feedUnknown' });
  });

  it('is stored without its secret', async () => {
    const { make, table } = await village();
    const { url } = await make('mine', 'kenanga');
    const secret = /feeds\/([^?]+)/.exec(url)?.[1] ?? '';
    expect(secret.length).toBeGreaterThan(3);
    const item = await table.get(keys.calendarFeed('rukun-lereng', 'kenanga'));
    expect(JSON.stringify(item)).not.toContain(secret);
  });

  it('ends when its owner signs out everywhere, when she is gone, and by itself', async () => {
    const { make, subscribe, table, clock } = await village([{}]);
    const { url } = await make('all', 'kenanga');
    const member = await load(table, memberRecord, keys.member('rukun-lereng', 'kenanga'));
    if (!member) throw new Error('no Kenanga');
    await clock.advanceTo(clock.now() + HOUR);
    const out = await change(table, memberRecord, member, { signedOutAt: clock.now() }, []);
    expect(out).toBeDefined();
    expect((await subscribe(url)).status).toBe(404);
    const { url: another } = await make('all', 'melati');
    await table.delete(keys.member('rukun-lereng', 'melati'));
    expect((await subscribe(another)).status).toBe(404);
    const { url: old } = await make('all', 'bakung');
    await clock.advanceTo(clock.now() + 399 * DAY);
    expect((await subscribe(old)).status).toBe(200);
    await clock.advanceTo(clock.now() + DAY);
    expect((await subscribe(old)).status).toBe(404);
  });
});
