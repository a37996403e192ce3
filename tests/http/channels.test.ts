import { describe, expect, it } from 'vitest';
import { GRAPH_VERSION } from '../../functions/domain/channel/graph-version.ts';
import { DAY, HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import { ChannelList, ConnectablePages, ConnectStart } from '../../functions/http/contract/channels.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { tenant } from '../../functions/records/keys.ts';
import { replace } from '../../functions/records/record.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { HOME, httpWorld } from './world.ts';
import { breakChannel } from '../../functions/due/break-channel.ts';

describe('GET /api/channels', () => {
  it('shows a member her own pages, with their state in a sentence', async () => {
    const world = await httpWorld();
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'kenanga' });
    expect(channels).toEqual([
      {
        id: 'kenanga-facebook',
        platform: 'facebook',
        name: 'Watu Lereng',
        owner: { id: 'kenanga', name: 'Kenanga' },
        mine: true,
        health: {
          state: 'healthy',
          connected: true,
          text: { id: 'Tersambung dan siap dipakai.', en: 'Connected and ready.' },
          since: '2026-12-01T01:00:00.000Z',
        },
        connectedAt: '2026-12-01T01:00:00.000Z',
      },
    ]);
  });

  it('shows a coordinator all of them, and what to do about a broken one', async () => {
    const world = await httpWorld();
    const channel = await loadChannel(world.table, 'rukun-lereng', 'kenanga-facebook');
    expect(channel).toBeDefined();
    if (channel) await breakChannel(world.deps, channel, 'channel.tokenDead', MORNING);
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'flamboyan' });
    expect(channels.map(({ id, owner, health }) => [id, owner?.name, health.state])).toEqual([
      ['kenanga-facebook', 'Kenanga', 'broken'],
      ['rukun-facebook', undefined, 'healthy'],
    ]);
    expect(channels[0]?.health).toMatchObject({ reconnect: true });
    expect(channels[0]?.health.nextStep?.en).toContain('Reconnect');
  });

  it('does not send her to connect anew what Facebook blocks: only its owner can have that undone', async () => {
    const world = await httpWorld();
    const channel = await loadChannel(world.table, 'rukun-lereng', 'kenanga-facebook');
    if (channel) await breakChannel(world.deps, channel, 'channel.blocked', MORNING);
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'kenanga' });
    expect(channels[0]?.health).toMatchObject({ state: 'broken', reconnect: false });
  });

  it('says that posts go out but their numbers are withheld, and what to do', async () => {
    const world = await httpWorld();
    await replace(world.table, channelRecord, aChannel({ insightsWithheldSince: MORNING }));
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'flamboyan' });
    expect(channels[0]).toMatchObject({ health: { state: 'healthy' }, numbers: { since: toIso(MORNING) } });
    expect(channels[0]?.numbers?.nextStep.en).toContain('Reconnect');
    expect(channels[1]).not.toHaveProperty('numbers');
  });

  it.each([
    ['ends within two weeks', 13 * DAY, true],
    ['has ended', -DAY, true],
    ['lasts longer than that', 15 * DAY, false],
  ])('says until when to connect again a page whose data access %s', async (_how, ahead, isTold) => {
    const world = await httpWorld();
    const until = MORNING + ahead;
    await replace(world.table, channelRecord, aChannel({ dataAccessUntil: until }));
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'kenanga' });
    expect(channels[0]?.dataAccessUntil).toBe(toIso(until));
    expect(channels[0]?.connectAgainBefore).toBe(isTold ? toIso(until) : undefined);
  });

  it('says nothing of data access that ends where the page is broken anyway', async () => {
    const world = await httpWorld();
    const channel = aChannel({ dataAccessUntil: MORNING + DAY });
    await replace(world.table, channelRecord, channel);
    await breakChannel(world.deps, channel, 'channel.tokenDead', MORNING);
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'kenanga' });
    expect(channels[0]).toMatchObject({ health: { state: 'broken' } });
    expect(channels[0]).not.toHaveProperty('connectAgainBefore');
  });

  it('names the permissions that Facebook has not given, what does not work without them, and what to do', async () => {
    const world = await httpWorld();
    await replace(
      world.table,
      channelRecord,
      aChannel({ missingPermissions: ['instagram_content_publish'] }),
    );
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'flamboyan' });
    expect(channels[0]).toMatchObject({
      health: { state: 'healthy' },
      missing: { permissions: ['instagram_content_publish'] },
    });
    expect(channels[0]?.missing?.text.en).toContain('publishing on Instagram');
    expect(channels[0]?.missing?.nextStep.en).toContain('Reconnect');
    expect(channels[1]).not.toHaveProperty('missing');
  });

  it.each([
    ['half a year before its end', 179 * DAY, 'flamboyan', true],
    ['earlier', 181 * DAY, 'flamboyan', false],
    ['half a year before its end', 179 * DAY, 'kenanga', false],
  ])('tells of the version of Graph %s (%d ms), to %s: %s', async (_, before, as, isTold) => {
    const world = await httpWorld();
    await world.clock.advanceTo(GRAPH_VERSION.ends - before);
    await world.signIn(as);
    const { graphEnds } = await world.read(ChannelList, '/api/channels', { as });
    expect(graphEnds?.at).toBe(isTold ? toIso(GRAPH_VERSION.ends) : undefined);
  });

  it('shows a leader none: they are not hers to see', async () => {
    const world = await httpWorld();
    expect(await world.read(ChannelList, '/api/channels', { as: 'bakung' })).toEqual({ channels: [] });
  });
});

describe('connecting pages', () => {
  const start = async () => {
    const world = await httpWorld();
    const { address } = await world.read(ConnectStart, '/api/connect/start', { as: 'flamboyan' });
    const dialog = new URL(address).searchParams;
    const state = dialog.get('state') ?? '';
    /** Meta sends the browser back. Where it is sent on to. */
    const comeBack = async (query: Record<string, string>, as?: string): Promise<string> => {
      const path = `/api/connect/return?${new URLSearchParams(query).toString()}`;
      const response = await world.ask(path, as === undefined ? {} : { as });
      expect(response.status).toBe(303);
      return response.headers.get('location') ?? '';
    };
    return { ...world, dialog, state, comeBack };
  };

  it('sends her to Meta, which sends her back to us', async () => {
    const { dialog } = await start();
    expect(dialog.get('redirect_uri')).toBe(`${HOME}/api/connect/return`);
  });

  it('goes from her consent to pages with their owners', async () => {
    const world = await start();
    const location = await world.comeBack({ code: 'good', state: world.state }, 'flamboyan');
    expect(location).toMatch(/^\/connect\/[a-z0-9-]+$/);
    const path = `/api${location}`;
    const { pages } = await world.read(ConnectablePages, path, { as: 'flamboyan' });
    expect(pages).toEqual([
      { id: '2001', name: 'Pring Sumilir', mayPost: true, connected: false },
      { id: '2002', name: 'Tanpa Tugas', mayPost: false, connected: false },
    ]);
    const json = { owners: { '2001': 'melati' } };
    const { channels } = await world.read(ChannelList, path, { method: 'PUT', json, as: 'flamboyan' });
    expect(channels).toMatchObject([{ name: 'Pring Sumilir', owner: { name: 'Melati' }, mine: false }]);
    const again = await world.read(ConnectablePages, path, { as: 'flamboyan' });
    expect(again.pages[0]).toMatchObject({ connected: true, owner: { id: 'melati', name: 'Melati' } });
  });

  it('keeps no token of a coordinator that has expired, once the next connection is opened', async () => {
    const world = await start();
    const connections = async (community: string) => {
      const { items } = await world.table.query({ pk: tenant(community), prefix: 'connection#' });
      return items.map(({ sk }) => sk);
    };
    const [old] = await connections('rukun-lereng');
    expect(old).toBe('connection#from-flamboyan');
    await world.clock.advanceBy(2 * HOUR);
    const { address } = await world.read(ConnectStart, '/api/connect/start', { as: 'flamboyan' });
    const state = new URL(address).searchParams.get('state') ?? '';
    const location = await world.comeBack({ code: 'good', state }, 'flamboyan');
    expect(await connections('rukun-lereng')).toEqual([location.replace('/connect/', 'connection#')]);
    expect(await connections('rukun-pesisir')).toEqual([
      'connection#from-flamboyan',
      'connection#from-pandan',
    ]);
    // What is still good is left alone: she may have it open in another tab.
    const next = await world.read(ConnectStart, '/api/connect/start', { as: 'flamboyan' });
    await world.comeBack(
      { code: 'good', state: new URL(next.address).searchParams.get('state') ?? '' },
      'flamboyan',
    );
    expect(await connections('rukun-lereng')).toHaveLength(2);
  });

  it("may make a page the community's own", async () => {
    const world = await start();
    const location = await world.comeBack({ code: 'good', state: world.state }, 'flamboyan');
    const how = { method: 'PUT', json: { owners: { '2001': null } }, as: 'flamboyan' };
    const { channels } = await world.read(ChannelList, `/api${location}`, how);
    expect(channels[0]?.owner).toBeUndefined();
  });

  it('refuses a page on which she may not post', async () => {
    const world = await start();
    const location = await world.comeBack({ code: 'good', state: world.state }, 'flamboyan');
    const how = { method: 'PUT', json: { owners: { '2002': null } }, as: 'flamboyan' };
    expect((await world.refused(`/api${location}`, how)).code).toBe('channel.pageWithoutTask');
  });

  it.each([
    ['somebody else’s session', 'melati', {}, 'access.forbidden'],
    ['no session at all', undefined, {}, 'session.missing'],
    [
      'a state that nobody made',
      'flamboyan',
      { state: `${MORNING + HOUR}.abc.${'0'.repeat(64)}` },
      'connect.stateNotOurs',
    ],
    ['no state', 'flamboyan', { state: '' }, 'connect.stateNotOurs'],
    ['a code that Meta does not know', 'flamboyan', { code: 'bad' }, 'channel.connectingRefused'],
  ] as const)('is not gone on with by %s', async (_, as, overrides, code) => {
    const world = await start();
    const location = await world.comeBack({ code: 'good', state: world.state, ...overrides }, as);
    expect(location).toBe(`/connect?problem=${code}`);
  });

  it('is not gone on with in another session of a coordinator: the state was made for the first', async () => {
    const world = await start();
    await world.join('teratai', ['coordinator']);
    const location = await world.comeBack({ code: 'good', state: world.state }, 'teratai');
    expect(location).toBe('/connect?problem=connect.stateNotOurs');
  });

  it('is not gone on with when its end is moved by hand', async () => {
    const world = await start();
    const [, secret = '', proof = ''] = world.state.split('.');
    const state = `${MORNING + 9 * HOUR}.${secret}.${proof}`;
    expect(await world.comeBack({ code: 'good', state }, 'flamboyan')).toContain('connect.stateNotOurs');
  });

  it('is not gone on with after ten minutes', async () => {
    const world = await start();
    await world.clock.advanceBy(10 * MINUTE);
    const location = await world.comeBack({ code: 'good', state: world.state }, 'flamboyan');
    expect(location).toContain('connect.stateExpired');
  });

  it('is gone on with once: a state that came back before is used', async () => {
    const world = await start();
    await world.comeBack({ error: 'access_denied', state: world.state }, 'flamboyan');
    const location = await world.comeBack({ code: 'good', state: world.state }, 'flamboyan');
    expect(location).toContain('connect.stateUsed');
  });

  it('tells that she cancelled at Facebook', async () => {
    const world = await start();
    const location = await world.comeBack({ error: 'access_denied', state: world.state }, 'flamboyan');
    expect(location).toBe('/connect?problem=connect.denied');
  });

  it('is over an hour after she came back', async () => {
    const world = await httpWorld();
    await world.clock.advanceBy(HOUR + 1);
    const problem = await world.refused('/api/connect/from-flamboyan', { as: 'flamboyan' });
    expect(problem).toMatchObject({ status: 410, code: 'channel.connectionGone' });
  });

  it("cannot be gone on with by another coordinator: it is the first one's consent at Meta", async () => {
    const world = await httpWorld();
    await world.join('teratai', ['coordinator']);
    const path = '/api/connect/from-flamboyan';
    expect(await world.refused(path, { as: 'teratai' })).toMatchObject({ status: 410 });
    const how = { method: 'PUT', json: { owners: { '2001': null } }, as: 'teratai' };
    expect(await world.refused(path, how)).toMatchObject({ status: 410 });
  });
});
