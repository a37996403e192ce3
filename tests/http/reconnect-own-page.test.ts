import { describe, expect, it } from 'vitest';
import { breakChannel } from '../../functions/due/break-channel.ts';
import { DAY, HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { endOfQuiet } from '../../functions/domain/time/quiet-hours.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { hash64 } from '../../functions/domain/seeded.ts';
import { ChannelList, ConnectStart } from '../../functions/http/contract/channels.ts';
import { PostList } from '../../functions/http/contract/posts.ts';
import { ReportPeople } from '../../functions/http/contract/report-people.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { tenant } from '../../functions/records/keys.ts';
import { aCampaign, aChannel, aCommunity, aPost, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const HOME = 'rukun-lereng';
/** As connecting names it. */
const OWN = `facebook-${hash64(`${HOME}|2001`)}`;
const idOf = (number: number): string => `pasar-minggu.${String(number).padStart(16, '0')}`;
/** Two days in which her page's token was dead. */
const AWAY = 2 * DAY;

/** Melati's page 2001 lost its token; two of its posts are held and too late by now, in a campaign of a week. */
async function brokenWorld() {
  const world = await httpWorld();
  const { table, clock, deps } = world;
  const channel = aChannel({ id: OWN, owner: 'melati', remoteId: '2001', name: 'Pring Sumilir' });
  await insert(table, channelRecord, channel);
  await replace(table, campaignRecord, aCampaign({ products: ['keripik'], days: 7 }));
  await breakChannel(deps, channel, 'channel.tokenDead', MORNING);
  const held = { channel: OWN, owner: 'melati', seller: 'melati', state: 'held', pictureKey: 'a' } as const;
  const post = (number: number, changes: Partial<Post> = {}) =>
    insert(
      table,
      postRecord,
      aPost({
        id: idOf(number),
        product: 'keripik',
        maker: 'melati',
        publishAt: MORNING + number * HOUR,
        reason: 'channel.tokenDead',
        ...held,
        ...changes,
      }),
    );
  await post(1);
  await post(2);
  await clock.advanceBy(AWAY);
  const load = async (number: number) => loadPost(table, HOME, idOf(number));
  const dialog = async (as = 'melati'): Promise<string> => {
    const { address } = await world.read(ConnectStart, '/api/connect/start', { as });
    return new URL(address).searchParams.get('state') ?? '';
  };
  const comeBack = async (query: Record<string, string>, as = 'melati'): Promise<string> => {
    const response = await world.ask(`/api/connect/return?${new URLSearchParams(query).toString()}`, { as });
    return response.headers.get('location') ?? '';
  };
  const mend = async () => comeBack({ code: 'good', state: await dialog() });
  return { ...world, post, load, dialog, comeBack, mend };
}

describe('the owner of a page that lost its token', () => {
  it('reads on her home that her page needs her, until it is mended; nobody else does', async () => {
    const world = await brokenWorld();
    const told = async (as: string) => (await world.read(PostList, '/api/posts?mine', { as })).brokenPage;
    expect([await told('melati'), await told('kenanga'), await told('kantil')]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    await world.mend();
    expect(await told('melati')).toBeUndefined();
  });

  it('is led through Meta’s dialog and back home, and her page works again', async () => {
    const world = await brokenWorld();
    expect(await world.mend()).toBe('/');
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'melati' });
    expect(channels).toMatchObject([{ id: OWN, owner: { id: 'melati' }, health: { state: 'healthy' } }]);
    const lines = await listAudit(world.table, HOME, 0, MORNING + 9 * DAY);
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'channel.connected', by: 'melati', subject: OWN }),
    );
  });

  it('leaves a report that says when her page was away, and no longer that it is', async () => {
    const world = await brokenWorld();
    const told = async () => {
      const { why, brokenPages } = await world.read(ReportPeople, '/api/report/people', { as: 'flamboyan' });
      return { said: why.map(({ en }) => en).filter((en) => en.includes('Pring')), brokenPages };
    };
    expect(await told()).toEqual({
      said: ['Disconnected: Pring Sumilir (since 1 December). Reconnect it.'],
      brokenPages: 1,
    });
    await world.mend();
    expect(await told()).toEqual({
      said: [
        'Disconnected for a time: Pring Sumilir (1–3 December). Posts waited there, and numbers may be missing.',
      ],
      brokenPages: 0,
    });
  });

  it('has new times for the posts that waited for it until it was too late, apart as the page allows', async () => {
    const world = await brokenWorld();
    await world.mend();
    const now = MORNING + AWAY;
    const [first, second] = [await world.load(1), await world.load(2)];
    expect([first, second].map((post) => [post?.state, post?.reason])).toEqual([
      ['scheduled', undefined],
      ['scheduled', undefined],
    ]);
    expect(toIso(first?.publishAt ?? 0)).toBe(toIso(now + 6 * MINUTE));
    expect((second?.publishAt ?? 0) - (first?.publishAt ?? 0)).toBeGreaterThanOrEqual(30 * MINUTE);
  });

  it('has them too when a coordinator connects her page again', async () => {
    const world = await brokenWorld();
    const back = await world.comeBack({ code: 'good', state: await world.dialog('flamboyan') }, 'flamboyan');
    const connection = back.split('/').at(-1) ?? '';
    const owners = { '2001': 'melati' };
    const how = { method: 'PUT', json: { owners }, as: 'flamboyan' };
    expect((await world.ask(`/api/connect/${connection}`, how)).status).toBe(200);
    expect([await world.load(1), await world.load(2)].map((post) => post?.state)).toEqual([
      'scheduled',
      'scheduled',
    ]);
  });

  it('leaves the posts that are planned on it already their times and their day', async () => {
    const world = await brokenWorld();
    const now = MORNING + AWAY;
    const planned = { state: 'scheduled', reason: undefined, due: undefined } as const;
    await world.post(5, { ...planned, publishAt: now + 20 * MINUTE });
    await world.mend();
    const times = (await Promise.all([1, 2, 5].map((number) => world.load(number)))).map(
      (post) => post?.publishAt ?? 0,
    );
    expect(times[2]).toBe(now + 20 * MINUTE);
    const [first = 0, ...others] = times.toSorted((one, other) => one - other);
    others.reduce((before, at) => {
      expect(at - before).toBeGreaterThanOrEqual(30 * MINUTE);
      return at;
    }, first);
  });

  it('gives forty-two late posts new times by one tap, in their order, and a second tap changes nothing', async () => {
    const world = await brokenWorld();
    const numbers = Array.from({ length: 42 }, (_, at) => at + 1);
    for (const number of numbers.slice(2)) await world.post(number);
    await world.clock.advanceBy(DAY);
    expect(await world.mend()).toBe('/');

    const { zone, quietHours, pacing } = aCommunity();
    const posts = (await Promise.all(numbers.map(world.load))).flatMap((post) => post ?? []);
    expect(posts.map(({ state, reason }) => [state, reason])).toEqual(
      numbers.map(() => ['scheduled', undefined]),
    );
    const times = posts.map(({ publishAt }) => publishAt);
    expect(
      times.every(
        (at, place) => place === 0 || at - (times[place - 1] ?? 0) >= pacing.minutesBetweenPosts * MINUTE,
      ),
    ).toBe(true);
    expect(times.filter((at) => endOfQuiet(at, quietHours, zone) !== undefined)).toEqual([]);
    const days = new Map(times.map((at) => [dayOf(at, zone), 0]));
    for (const at of times) days.set(dayOf(at, zone), (days.get(dayOf(at, zone)) ?? 0) + 1);
    expect(Math.max(...days.values())).toBe(pacing.postsPerChannelAndDay);
    expect(days.size).toBeLessThanOrEqual(15);
    const told = async () => {
      const lines = await listAudit(world.table, HOME, 0, MORNING + 9 * DAY);
      return lines.filter(({ event }) => event === 'post.moved').length;
    };
    expect(await told()).toBe(42);

    expect(await world.mend()).toBe('/');
    expect(await Promise.all(numbers.map(world.load))).toEqual(posts);
    expect(await told()).toBe(42);
  });

  it('goes on with the late posts that are left when the first tap died half-way', async () => {
    const world = await brokenWorld();
    const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
    for (const number of numbers.slice(2)) await world.post(number);
    await world.clock.advanceBy(DAY);
    const update = world.table.update.bind(world.table);
    let moved = 0;
    world.table.update = async (key, changes, checks) => {
      if (key.sk.startsWith('post#') && (moved += 1) > 5) throw new Error('the process died');
      return update(key, changes, checks);
    };
    expect(await world.mend()).toContain('problem=');
    world.table.update = update;
    const before = (await Promise.all(numbers.map(world.load))).map((post) => post?.publishAt ?? 0);
    expect(await world.mend()).toBe('/');
    const posts = await Promise.all(numbers.map(world.load));
    expect(posts.map((post) => post?.state)).toEqual(numbers.map(() => 'scheduled'));
    const times = posts.map((post) => post?.publishAt ?? 0);
    expect(times.slice(0, 5)).toEqual(before.slice(0, 5));
    const gap = aCommunity().pacing.minutesBetweenPosts * MINUTE;
    expect(times.every((at, place) => place === 0 || at - (times[place - 1] ?? 0) >= gap)).toBe(true);
  });

  it('goes on the next morning with what is more than a page takes in a day', async () => {
    const world = await brokenWorld();
    const pacing = { ...aCommunity().pacing, minutesBetweenPosts: 60, postsPerChannelAndDay: 2 };
    await replace(world.table, communityRecord, aCommunity({ pacing }));
    await world.post(3);
    await world.mend();
    expect(toIso((await world.load(3))?.publishAt ?? 0)).toBe('2026-12-03T23:00:00.000Z');
  });

  it.each([
    ['a person paused', { reason: 'campaign.paused' }],
    ['may be out', { commitAt: MORNING }],
    ['is of an older plan', { planRevision: 7 }],
  ])('has no new time for a post that %s', async (_, changes) => {
    const world = await brokenWorld();
    await world.post(4, changes);
    await world.mend();
    expect(await world.load(4)).toMatchObject({ state: 'held', publishAt: MORNING + 4 * HOUR });
  });

  it('leaves what is a week old, and what led to a day that is over, to a person', async () => {
    const world = await brokenWorld();
    await world.clock.advanceBy(8 * DAY);
    await world.signIn('melati');
    await world.mend();
    expect(await world.load(1)).toMatchObject({ state: 'held' });
  });

  it('leaves no token of hers behind beside that of her page', async () => {
    const world = await brokenWorld();
    const connections = async () =>
      (await world.table.query({ pk: tenant(HOME), prefix: 'connection#' })).items.map(({ sk }) => sk);
    await world.mend();
    // That of the coordinator, which had expired, is gone as well.
    expect(await connections()).toEqual([]);
  });

  it('can neither take another’s page in this way nor read or choose owners', async () => {
    const world = await brokenWorld();
    const others = aChannel({ id: 'lain-facebook', owner: 'kantil', remoteId: '2002', name: 'Tanpa Tugas' });
    await insert(world.table, channelRecord, others);
    await world.mend();
    expect(await loadChannel(world.table, HOME, 'lain-facebook')).toEqual(others);
    const json = { owners: { '2002': 'melati' } };
    for (const how of [{}, { method: 'PUT', json }])
      expect(await world.refused('/api/connect/from-flamboyan', { ...how, as: 'melati' })).toMatchObject({
        code: 'access.forbidden',
      });
  });

  it('is told when the page that she allowed is not hers here', async () => {
    const world = await brokenWorld();
    const channel = await loadChannel(world.table, HOME, OWN);
    if (!channel) throw new Error('no channel');
    await replace(world.table, channelRecord, { ...channel, remoteId: '3003', page: '3003' });
    expect(await world.mend()).toBe('/connect?problem=channel.ownPageMissing');
  });

  it('is told when she cancels at Facebook', async () => {
    const world = await brokenWorld();
    const state = await world.dialog();
    expect(await world.comeBack({ error: 'access_denied', state })).toBe('/connect?problem=connect.denied');
  });

  it('is she alone: a member without a page has nothing to connect again', async () => {
    const world = await brokenWorld();
    expect(await world.refused('/api/connect/start', { as: 'kantil' })).toMatchObject({
      status: 403,
      code: 'access.forbidden',
    });
  });
});
