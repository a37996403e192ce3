import * as z from 'zod';
import { UploadForm } from '../../functions/http/contract/uploads.ts';
import { ConnectStart } from '../../functions/http/contract/channels.ts';
import { NewPasskeyQuestion, PasskeyQuestion } from '../../functions/http/contract/passkeys.ts';
import { OwnLinkReply } from '../../functions/http/contract/session.ts';
import { InvitationReply } from '../../functions/http/contract/members.ts';
import { invitationRecord, sessionRecord } from '../../functions/records/session-records.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { insert } from '../../functions/records/record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { callBack, type CallbackFault } from '../../sandbox/core/callbacks.ts';
import { emptyState } from '../../sandbox/core/state/sandbox-state.ts';
import { aChannel, aMember } from '../factories/entities.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { virtualKey } from '../factories/virtual-key.ts';
import { formOf } from '../contracts/uploads.ts';
import { type Ask, HOME, httpWorld } from './world.ts';

/** How an answer ended: its status, and the code of its problem or `good`. */
export type Ended = readonly [status: number, code: string];

const Refused = z.object({ code: z.string() });

async function endOf(response: Response): Promise<Ended> {
  if (response.ok) return [response.status, 'good'];
  // A person's browser comes back from Meta, and is sent on with the code of a problem in the address.
  const location = response.headers.get('location');
  if (location !== null)
    return [response.status, new URL(location, HOME).searchParams.get('problem') ?? 'good'];
  return [response.status, Refused.parse(await response.json()).code];
}

/** Another sign in the middle, as if it was typed or sent wrongly. */
export const tampered = (text: string): string => {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
};

/** The cookie of a coordinator of the neighbouring community. */
export const NEIGHBOUR = { headers: { cookie: 'etalase=secret-of-neighbour' } };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PHOTO = new Uint8Array([4, 5, 6]);

/** A world with a neighbour who is signed in, and what brings each kind of proof to the API. */
export async function worldOfProofs() {
  // A code of Meta is good once; the real one answers a used, old or changed one alike, with code 100.
  const spent = new Set<string>();
  const world = await httpWorld();
  const exchangeCode = world.deps.graph.exchangeCode.bind(world.deps.graph);
  world.deps.graph.exchangeCode = async (wish) => {
    const outcome = await exchangeCode({ ...wish, code: spent.has(wish.code) ? 'used' : wish.code });
    spent.add(wish.code);
    return outcome;
  };
  const { clock, table, deps } = world;
  await insert(table, memberRecord, aMember({ community: PESISIR, id: 'teripang', roles: ['coordinator'] }));
  await insert(table, channelRecord, aChannel({ community: PESISIR, id: 'laut-facebook', metaUser: '900' }));
  await insert(table, sessionRecord, {
    digest: deps.ids.digest('secret-of-neighbour'),
    community: PESISIR,
    member: 'teripang',
    createdAt: clock.now(),
    expiresAt: clock.now() + 80 * DAY,
    origin: { how: 'start', madeAt: clock.now() },
    provenAt: clock.now(),
  });
  const ask = async (path: string, how: Ask = {}): Promise<Ended> => endOf(await world.ask(path, how));

  /** Links and codes. */
  const linkFor = async (member: string): Promise<string> => {
    const path = `/api/members/${member}/invitation`;
    const { link } = await world.read(InvitationReply, path, { method: 'POST', as: 'flamboyan' });
    return link.split('#')[1] ?? '';
  };
  /** A link of the neighbouring community. */
  const neighboursLink = async (): Promise<string> => {
    const secret = deps.ids.secret();
    const origin = { how: 'start', madeAt: clock.now() } as const;
    const expiresAt = clock.now() + DAY;
    const digest = deps.ids.digest(secret);
    await insert(table, invitationRecord, {
      digest,
      community: PESISIR,
      member: 'teripang',
      expiresAt,
      origin,
    });
    return secret;
  };
  const codeOf = async (who: Ask): Promise<string> =>
    (await world.read(OwnLinkReply, '/api/me/link', { method: 'POST', ...who })).code;
  const signIn = (secret: string, who: Ask = {}) =>
    world.ask('/api/session', { method: 'POST', json: { secret }, ...who });
  const enter = async (secret: string, who?: Ask): Promise<Ended> => endOf(await signIn(secret, who));
  /** Who is signed in by a secret. */
  const entered = async (secret: string, who?: Ask): Promise<string> => {
    const response = await signIn(secret, who);
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const told = await (await world.ask('/api/session', { headers: { cookie } })).json();
    const { member, community } = z
      .object({ member: z.object({ id: z.string() }), community: z.object({ id: z.string() }) })
      .parse(told);
    return `${member.id} of ${community.id}`;
  };

  /** Cursors. */
  const Page = z.object({ next: z.string() });
  const cursorOf = async (path: string, who: Ask): Promise<string> =>
    Page.parse(await (await world.ask(`${path}?limit=1`, who)).json()).next;

  /** Grants of uploads. */
  const grant = async (who: Ask = { as: 'kenanga' }, product = 'tiwul') =>
    world.read(UploadForm, `/api/products/${product}/upload`, {
      method: 'POST',
      json: { bytes: PHOTO.length, type: 'image/jpeg' },
      ...who,
    });
  const post = async (form: UploadForm, sent: Parameters<typeof formOf>[1] = { bytes: PHOTO }) =>
    (await world.uploads.take(new Request(form.url, { method: 'POST', body: formOf(form, sent) }))).status;
  const handIn = (upload: string, who: Ask = { as: 'kenanga' }, product = 'tiwul') =>
    ask(`/api/products/${product}/photo`, { method: 'PUT', json: { upload }, ...who });

  /** Callbacks of Meta. */
  const signed = (about: { user?: string; fault?: CallbackFault } = {}): string => {
    const users = new Map(['501', '777', '900'].map((id) => [id, { id, name: id, roles: {} }]));
    const scene = {
      app: DEFAULT_APP,
      state: { ...emptyState(), users },
      now: clock.now(),
      record: () => undefined,
    };
    return callBack(scene, { event: 'deauthorised', to: HOME, user: '501', ...about }) ?? '';
  };
  const callBackWith = (signed_request: string): Promise<Ended> =>
    ask('/api/connect/meta/deauthorised', {
      method: 'POST',
      bytes: new Uint8Array(Buffer.from(new URLSearchParams({ signed_request }).toString())),
      headers: FORM,
    });

  /** The dialog of Meta. */
  const stateOf = async (who: Ask = { as: 'flamboyan' }): Promise<string> => {
    const { address } = await world.read(ConnectStart, '/api/connect/start', who);
    return new URL(address).searchParams.get('state') ?? '';
  };
  const comeBack = (query: Record<string, string>, who: Ask = { as: 'flamboyan' }): Promise<Ended> =>
    ask(`/api/connect/return?${new URLSearchParams(query).toString()}`, who);
  /** Where no state is at fault. */
  const comeBackWith = async (code: string): Promise<Ended> => comeBack({ code, state: await stateOf() });

  /** Passkeys. */
  const addKey = async (who: Ask = { as: 'flamboyan' }) => {
    const key = virtualKey();
    const { challenge } = await world.read(NewPasskeyQuestion, '/api/me/passkeys/new', {
      method: 'POST',
      ...who,
    });
    await ask('/api/me/passkeys', { method: 'POST', json: key.make({ challenge, origin: HOME }), ...who });
    return key;
  };
  const answer = async (key: ReturnType<typeof virtualKey>, who: Ask = { as: 'flamboyan' }) => {
    const path = '/api/me/passkeys/proof/question';
    const { challenge } = await world.read(PasskeyQuestion, path, { method: 'POST', ...who });
    return key.prove({ challenge, origin: HOME, counter: 1 });
  };
  const prove = (json: object, who: Ask = { as: 'flamboyan' }): Promise<Ended> =>
    ask('/api/me/passkeys/proof', { method: 'POST', json, ...who });

  return {
    ...world,
    end: ask,
    linkFor,
    neighboursLink,
    codeOf,
    enter,
    entered,
    cursorOf,
    grant,
    post,
    handIn,
    signed,
    callBackWith,
    stateOf,
    comeBack,
    comeBackWith,
    addKey,
    answer,
    prove,
  };
}
export type WorldOfProofs = Awaited<ReturnType<typeof worldOfProofs>>;
