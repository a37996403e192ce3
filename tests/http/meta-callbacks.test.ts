import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { ChannelList, ConnectStart } from '../../functions/http/contract/channels.ts';
import { MetaDeletionReply } from '../../functions/http/contract/meta-callbacks.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { callBack, type CallbackFault } from '../../sandbox/core/callbacks.ts';
import { emptyState } from '../../sandbox/core/state/sandbox-state.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const HOME = 'rukun-lereng';
const DEAUTHORISED = '/api/connect/meta/deauthorised';
const DELETION = '/api/connect/meta/deletion';

/** A world in which Flamboyan, 501 at Meta, has connected Melati's page 2001. */
async function connectedWorld() {
  const world = await httpWorld();
  /** Connects the page by the consent of somebody at Meta. */
  const connect = async (user: string) => {
    const scopes: string[] = [];
    world.deps.graph.inspectToken = async () => ({
      is: 'done',
      value: { valid: true, scopes, user },
      usage: {},
    });
    const { address } = await world.read(ConnectStart, '/api/connect/start', { as: 'flamboyan' });
    const state = new URL(address).searchParams.get('state') ?? '';
    const back = await world.ask(`/api/connect/return?code=good&state=${state}`, { as: 'flamboyan' });
    const location = back.headers.get('location') ?? '';
    const how = { method: 'PUT', json: { owners: { '2001': 'melati' } }, as: 'flamboyan' };
    return { location, ...(await world.read(ChannelList, `/api${location}`, how)) };
  };
  const { location, channels } = await connect('501');
  const id = channels[0]?.id ?? '';
  const users = new Map([
    ['501', { id: '501', name: 'Flamboyan', roles: {} }],
    ['777', { id: '777', name: 'Orang lain', roles: {} }],
  ]);
  const app = DEFAULT_APP;
  /** What Meta signs now, about 501 unless said otherwise. */
  const signed = (about: { user?: string; page?: string; fault?: CallbackFault } = {}): string => {
    const state = { ...emptyState(), users };
    if (about.page !== undefined)
      state.pages.set(about.page, { id: about.page, name: 'Page', category: '', followers: 0 });
    const scene = { app, state, now: world.clock.now(), record: () => undefined };
    const event = { event: 'deauthorised', to: 'https://etalase.test' } as const;
    return callBack(scene, { ...event, user: about.user ?? '501', ...about }) ?? '';
  };
  const send = (path: string, signed_request?: string) =>
    world.ask(path, {
      method: 'POST',
      bytes: new Uint8Array(
        Buffer.from(new URLSearchParams(signed_request === undefined ? {} : { signed_request }).toString()),
      ),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  const channel = () => loadChannel(world.table, HOME, id);
  const events = async () =>
    (await listAudit(world.table, HOME, 0, MORNING + 9 * DAY)).map(({ event }) => event);
  return { ...world, connect, location, id, signed, send, channel, events };
}

type Connected = Awaited<ReturnType<typeof connectedWorld>>;

const Code = z.object({ code: z.string() });

describe('Meta tells that the app was removed', () => {
  it('disconnects what that person had connected: no token is left, and what to do is said', async () => {
    const world = await connectedWorld();
    expect((await world.channel())?.sealedToken).toBeDefined();
    expect((await world.send(DEAUTHORISED, world.signed())).status).toBe(204);
    const channel = await world.channel();
    expect(channel).toMatchObject({ health: { state: 'broken', code: 'channel.deauthorised' } });
    expect(channel).not.toHaveProperty('sealedToken');
    expect(channel).not.toHaveProperty('due');
    expect(await world.events()).toContain('channel.deauthorised');
    const { channels } = await world.read(ChannelList, '/api/channels', { as: 'melati' });
    expect(channels[0]?.health).toMatchObject({ state: 'broken', reconnect: true });
    // The connection in which she had not chosen yet held a token of hers, too.
    expect(await world.refused(`/api${world.location}`, { as: 'flamboyan' })).toMatchObject({ status: 410 });
  });

  it('about a Page: disconnects that page, whoever connected it', async () => {
    const world = await connectedWorld();
    expect((await world.send(DEAUTHORISED, world.signed({ page: '2001' }))).status).toBe(204);
    expect(await world.channel()).toMatchObject({ health: { code: 'channel.deauthorised' } });
  });

  it('about somebody whom nobody here knows: changes nothing, in this community and the neighbours’', async () => {
    const world = await connectedWorld();
    const ours = () => world.stored().filter(({ pk }) => !pk.startsWith('signed-request#'));
    const before = ours();
    expect((await world.send(DEAUTHORISED, world.signed({ user: '777' }))).status).toBe(204);
    expect(ours()).toEqual(before);
  });

  it('leaves alone a page that another person has connected again since', async () => {
    const world = await connectedWorld();
    const late = world.signed();
    const channel = await world.channel();
    if (!channel) throw new Error('no channel');
    const { metaUser: _, ...rest } = channel;
    await world.table.put(
      {
        ...(await world.table.get({ pk: `community#${HOME}`, sk: `channel#${world.id}` })),
        ...rest,
        metaUser: '900',
        pk: `community#${HOME}`,
        sk: `channel#${world.id}`,
      },
      [],
    );
    await world.send(DEAUTHORISED, late);
    expect(await world.channel()).toMatchObject({ health: { state: 'healthy' } });
  });

  it('works again once a coordinator connects the page anew', async () => {
    const world = await connectedWorld();
    await world.send(DEAUTHORISED, world.signed());
    await world.connect('501');
    expect(await world.channel()).toMatchObject({ health: { state: 'healthy' }, metaUser: '501' });
  });
});

describe('a callback that is not to be carried out', () => {
  const CASES = [
    ['forged with the secret of another app', 'forged', 403, 'meta.requestForged'],
    ['changed on its way', 'changed', 403, 'meta.requestForged'],
    ['of another algorithm', 'otherAlgorithm', 400, 'meta.otherAlgorithm'],
    ['two days old', 'old', 410, 'meta.requestExpired'],
    ['of tomorrow', 'ahead', 422, 'meta.requestAhead'],
    ['without a payload', 'malformed', 400, 'meta.requestMalformed'],
  ] as const;

  it.each(CASES.flatMap((one) => [DEAUTHORISED, DELETION].map((path) => [...one, path] as const)))(
    '%s is refused',
    async (_how, fault, status, code, path) => {
      const world = await connectedWorld();
      const before = world.stored();
      const response = await world.send(path, world.signed({ fault }));
      expect({ status: response.status, ...Code.parse(await response.json()) }).toEqual({ status, code });
      expect(world.stored()).toEqual(before);
    },
  );

  it.each([DEAUTHORISED, DELETION])('without a signed request is told so at %s', async (path) => {
    const world = await connectedWorld();
    expect(Code.parse(await (await world.send(path)).json()).code).toBe('meta.requestMissing');
  });

  it.each([DEAUTHORISED, DELETION])(
    'that was carried out is refused when it comes again at %s',
    async (path) => {
      const world = await connectedWorld();
      const request = world.signed();
      expect((await world.send(path, request)).ok).toBe(true);
      const again = await world.send(path, request);
      expect({ status: again.status, ...Code.parse(await again.json()) }).toEqual({
        status: 409,
        code: 'meta.requestReplayed',
      });
    },
  );

  it('that was good an hour ago is too old', async () => {
    const world = await connectedWorld();
    const request = world.signed();
    await world.clock.advanceBy(HOUR + 1000);
    expect(Code.parse(await (await world.send(DEAUTHORISED, request)).json()).code).toBe(
      'meta.requestExpired',
    );
    expect(await world.channel()).toMatchObject({ health: { state: 'healthy' } });
  });

  it.each([
    ['JSON', 'application/json'],
    ['a form with files', 'multipart/form-data; boundary=x'],
  ])('as %s is refused before it is read', async (_, type) => {
    const world = await connectedWorld();
    const response = await world.ask(DELETION, {
      method: 'POST',
      bytes: new Uint8Array(Buffer.from('{}')),
      headers: { 'content-type': type },
    });
    expect({ status: response.status, ...Code.parse(await response.json()) }).toEqual({
      status: 415,
      code: 'http.notForm',
    });
  });

  it('from the page of another site is refused before it is read', async () => {
    const world = await connectedWorld();
    const response = await world.ask(DEAUTHORISED, {
      method: 'POST',
      bytes: new Uint8Array(Buffer.from(`signed_request=${world.signed()}`)),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(Code.parse(await response.json()).code).toBe('http.foreignOrigin');
  });
});

describe('Meta asks for the deletion of a person’s data', () => {
  it('deletes what she had connected and tells her a code, by which anybody reads how it stands', async () => {
    const world = await connectedWorld();
    const response = await world.send(DELETION, world.signed());
    const { url, confirmation_code: code } = MetaDeletionReply.parse(await response.json());
    expect(url).toBe(`https://etalase.test${DELETION}/${code}`);
    expect(await world.channel()).toBeUndefined();
    expect(await world.events()).toContain('channel.erased');
    expect(JSON.stringify(world.stored())).not.toMatch(/Pring Sumilir|"501"/);
    const page = await world.ask(`${DELETION}/${code}`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('Sudah dihapus.');
    expect(text).toContain('names of 1 pages');
    expect(text).toContain(code);
    expect(text).not.toMatch(/Melati|Flamboyan|rukun/i);
  });

  it.each([
    [
      'after she removed the app, as Meta has it',
      async (world: Connected) => world.send(DEAUTHORISED, world.signed()),
    ],
    [
      'after her Page removed it',
      async (world: Connected) => world.send(DEAUTHORISED, world.signed({ page: '2001' })),
    ],
    [
      'after somebody disconnected the page here',
      async (world: Connected) =>
        world.ask(`/api/channels/${world.id}/disconnected`, { method: 'PUT', as: 'melati' }),
    ],
  ])('deletes it as well %s', async (_, before) => {
    const world = await connectedWorld();
    expect((await before(world)).status).toBeLessThan(300);
    expect((await world.channel())?.sealedToken).toBeUndefined();
    const reply = await (await world.send(DELETION, world.signed())).json();
    expect(await world.channel()).toBeUndefined();
    expect(JSON.stringify(world.stored())).not.toMatch(/Pring Sumilir|"501"|meta-user#501/);
    const { confirmation_code: code } = MetaDeletionReply.parse(reply);
    expect(await (await world.ask(`${DELETION}/${code}`)).text()).toContain('names of 1 pages');
  });

  it('leaves a page that another person connected after that', async () => {
    const world = await connectedWorld();
    await world.send(DEAUTHORISED, world.signed());
    await world.connect('777');
    await world.send(DELETION, world.signed());
    expect(await world.channel()).toMatchObject({ health: { state: 'healthy' }, metaUser: '777' });
    await world.send(DELETION, world.signed({ user: '777' }));
    expect(await world.channel()).toBeUndefined();
  });

  it('answers somebody of whom nothing is stored that nothing is stored', async () => {
    const world = await connectedWorld();
    const { confirmation_code: code } = MetaDeletionReply.parse(
      await (await world.send(DELETION, world.signed({ user: '777' }))).json(),
    );
    expect(await (await world.ask(`${DELETION}/${code}`)).text()).toContain(
      'keeps nothing of this Facebook account',
    );
    expect(await world.channel()).toBeDefined();
  });

  it('shows a code that nobody was given a page that says so', async () => {
    const world = await httpWorld();
    const page = await world.ask(`${DELETION}/00000000-0000-4000-8000-000000000000`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('We do not know this code');
  });

  it('goes on after a crash under the same code when the same request comes again', async () => {
    const world = await connectedWorld();
    const request = world.signed();
    const remove = world.table.delete.bind(world.table);
    let crashes = 1;
    world.table.delete = async (key, checks) => {
      if (key.sk.startsWith('channel#') && crashes-- > 0) throw new Error('the power failed');
      return remove(key, checks);
    };
    expect((await world.send(DELETION, request)).status).toBe(500);
    const seen = world.stored().find(({ pk }) => pk.startsWith('signed-request#'));
    const reply = MetaDeletionReply.parse(await (await world.send(DELETION, request)).json());
    expect(reply.confirmation_code).toBe(seen?.['code']);
    expect(await world.channel()).toBeUndefined();
  });
});
