import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { InvitationReply } from '../../functions/http/contract/members.ts';
import { DeviceList, SessionReply } from '../../functions/http/contract/session.ts';
import { NewPasskeyQuestion, PasskeyList, PasskeyQuestion } from '../../functions/http/contract/passkeys.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { MORNING } from '../factories/entities.ts';
import { virtualKey } from '../factories/virtual-key.ts';
import { HOME, httpWorld } from './world.ts';

const as = 'flamboyan';
const ATTEMPT = 'a'.repeat(32);
type Key = ReturnType<typeof virtualKey>;
type Who = { as?: string; headers?: Record<string, string> };

async function worldOfKeys(rule: 'required' | 'offered' = 'required') {
  const world = await httpWorld({ passkeyRule: rule });
  const question = async (who: Who = { as }) =>
    (await world.read(NewPasskeyQuestion, '/api/me/passkeys/new', { method: 'POST', ...who })).challenge;
  const add = async (key: Key, who: Who = { as }) => {
    const json = key.make({ challenge: await question(who), origin: HOME });
    return world.read(PasskeyList, '/api/me/passkeys', { method: 'POST', json, ...who });
  };
  const refuseNew = (json: object, who: Who = { as }) =>
    world.refused('/api/me/passkeys', { method: 'POST', json, ...who });
  const proofQuestion = async (who: Who = { as }) =>
    (await world.read(PasskeyQuestion, '/api/me/passkeys/proof/question', { method: 'POST', ...who }))
      .challenge;
  const prove = async (key: Key, counter = 0, who: Who = { as }) => {
    const json = key.prove({ challenge: await proofQuestion(who), origin: HOME, counter });
    return world.read(PasskeyList, '/api/me/passkeys/proof', { method: 'POST', json, ...who });
  };
  const refuseProof = (json: object, who: Who = { as }) =>
    world.refused('/api/me/passkeys/proof', { method: 'POST', json, ...who });
  const signInQuestion = async (attempt = ATTEMPT) =>
    (
      await world.read(PasskeyQuestion, '/api/session/passkey/question', {
        method: 'POST',
        json: { attempt },
      })
    ).challenge;
  const invite = (who: Who = { as }) =>
    world.ask('/api/members/kenanga/invitation', { method: 'POST', ...who });
  const events = async () =>
    (await listAudit(world.table, 'rukun-lereng', 0, MORNING * 2)).map(({ event, by }) => ({ event, by }));
  return {
    ...world,
    question,
    add,
    refuseNew,
    proofQuestion,
    prove,
    refuseProof,
    signInQuestion,
    invite,
    events,
  };
}

describe('where passkeys are required', () => {
  /** Each with what is asked, by a coordinator. */
  const GUARDED = [
    { path: '/api/members/kenanga/invitation', method: 'POST' },
    { path: '/api/members/kenanga/roles', method: 'PUT', json: { leader: true } },
    { path: '/api/members/bakung/passkeys', method: 'DELETE' },
    { path: '/api/connect/start' },
    { path: '/api/connect/from-flamboyan', method: 'PUT', json: { owners: { '2001': 'melati' } } },
    { path: '/api/channels/kenanga-facebook/disconnected', method: 'PUT' },
  ];

  it.each(GUARDED)('a coordinator without one is told to add one before $path', async ({ path, ...how }) => {
    const world = await worldOfKeys();
    const before = world.stored();
    expect(await world.refused(path, { ...how, as })).toMatchObject({ status: 403, code: 'passkey.missing' });
    expect(world.stored()).toEqual(before);
    await world.add(virtualKey());
    expect((await world.ask(path, { ...how, as })).ok).toBe(true);
  });

  it.each(GUARDED)('a session that was not proven today is refused for $path', async ({ path, ...how }) => {
    const world = await worldOfKeys();
    const key = virtualKey();
    await world.add(key);
    await world.clock.advanceBy(8 * HOUR);
    expect(await world.refused(path, { ...how, as })).toMatchObject({
      status: 403,
      code: 'passkey.notProven',
    });
    expect(await world.prove(key)).toMatchObject({ proven: true, required: true });
    // The connection of the sample has ended by now; that is told instead.
    expect((await world.ask(path, { ...how, as })).status).not.toBe(403);
  });

  it('a member disconnects her own page without one', async () => {
    const world = await worldOfKeys();
    const path = '/api/channels/kenanga-facebook/disconnected';
    expect((await world.ask(path, { method: 'PUT', as: 'kenanga' })).status).toBe(200);
  });
});

describe('where passkeys are offered', () => {
  it('a coordinator without one goes on, and with one proves who she is', async () => {
    const world = await worldOfKeys('offered');
    expect((await world.invite()).status).toBe(200);
    await world.add(virtualKey());
    await world.clock.advanceBy(8 * HOUR);
    expect((await world.invite()).status).toBe(403);
  });
});

describe('a new passkey', () => {
  it('is added in the session that asked, and is in the audit', async () => {
    const world = await worldOfKeys();
    const list = await world.add(virtualKey());
    expect(list).toMatchObject({ passkeys: [{ host: 'etalase.test' }], proven: true, required: true });
    expect(await world.events()).toContainEqual({ event: 'passkey.added', by: as });
  });

  it('ends with "sign out everywhere" when another person’s link had opened the session in which it was added', async () => {
    const world = await worldOfKeys('offered');
    const { link } = await world.read(InvitationReply, '/api/members/kenanga/invitation', {
      method: 'POST',
      as,
    });
    const json = { secret: link.split('#')[1] };
    const opened = await world.ask('/api/session', { method: 'POST', json });
    const headers = { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
    const [planted, hers] = [virtualKey(), virtualKey()];
    await world.add(planted, { headers });
    await world.add(hers);
    await world.clock.advanceBy(MINUTE);
    for (const id of ['kenanga', as])
      await world.ask(`/api/members/${id}/sessions`, { method: 'DELETE', as });
    const signIn = async (key: Key) => {
      const proof = key.prove({ challenge: await world.signInQuestion(), origin: HOME, counter: 0 });
      const body = { attempt: ATTEMPT, ...proof };
      return (await world.ask('/api/session/passkey', { method: 'POST', json: body })).status;
    };
    expect(await signIn(planted)).toBe(403);
    expect(await signIn(hers)).toBe(200);
  });

  it('is refused when its answer cannot be read, is to no question of ours, old, used or another’s', async () => {
    const world = await worldOfKeys();
    const key = virtualKey();
    const make = (challenge: string, origin = HOME) => key.make({ challenge, origin });
    const asked = await world.question();
    expect(await world.refuseNew({ ...make(asked), clientData: 'bm90IEpTT04' })).toMatchObject({
      status: 400,
      code: 'passkey.unreadable',
    });
    expect(await world.refuseNew(make('never-asked'))).toMatchObject({ code: 'passkey.challengeUnknown' });
    expect(await world.refuseNew(make(asked), { as: 'kenanga' })).toMatchObject({
      code: 'passkey.challengeOfAnother',
    });
    expect(await world.refuseNew(make(asked, 'https://etalase.jahat'))).toMatchObject({
      code: 'passkey.otherOrigin',
    });
    // None of these has used the question up.
    expect((await world.ask('/api/me/passkeys', { method: 'POST', json: make(asked), as })).status).toBe(200);
    expect(await world.refuseNew(make(asked))).toMatchObject({ status: 403, code: 'passkey.challengeUsed' });
    const late = await world.question();
    await world.clock.advanceBy(5 * MINUTE);
    expect(await world.refuseNew(make(late))).toMatchObject({ status: 403, code: 'passkey.challengeEnded' });
  });

  it('is refused when it is for another host, or nobody showed finger or PIN', async () => {
    const world = await worldOfKeys();
    const key = virtualKey();
    for (const wrong of [{ host: 'etalase.jahat' }, { verified: false }]) {
      const answer = key.make({ challenge: await world.question(), origin: HOME, ...wrong });
      expect(await world.refuseNew(answer)).toMatchObject({ status: 403, code: 'passkey.notVerified' });
    }
    expect((await world.read(PasskeyList, '/api/me/passkeys', { as })).passkeys).toEqual([]);
  });

  it('is refused when somebody has it already, here or in the next village', async () => {
    const world = await worldOfKeys();
    const key = virtualKey();
    await world.add(key, { as: 'pandan' });
    const answer = key.make({ challenge: await world.question(), origin: HOME });
    expect(await world.refuseNew(answer)).toMatchObject({ status: 409, code: 'passkey.taken' });
  });

  it('after the first one needs a proof by one that is there; five are enough', async () => {
    const world = await worldOfKeys();
    const key = virtualKey();
    await world.add(key);
    await world.clock.advanceBy(8 * HOUR);
    const path = '/api/me/passkeys/new';
    expect(await world.refused(path, { method: 'POST', as })).toMatchObject({ code: 'passkey.notProven' });
    await world.prove(key);
    for (let count = 2; count <= 5; count += 1) await world.add(virtualKey());
    expect(await world.refused(path, { method: 'POST', as })).toMatchObject({
      status: 409,
      code: 'passkey.tooMany',
    });
  });
});

describe('a proof', () => {
  it('is refused when it is tampered with, copied, foreign, or to a question for something else', async () => {
    const world = await worldOfKeys();
    const [key, stranger] = [virtualKey(), virtualKey()];
    await world.add(key);
    await world.add(stranger, { as: 'kenanga' });
    const sign = async (signer: Key, counter = 0) =>
      signer.prove({ challenge: await world.proofQuestion(), origin: HOME, counter });
    const good = await sign(key, 7);
    const other = await sign(key, 7);
    expect(await world.refuseProof({ ...other, signature: good.signature })).toMatchObject({
      code: 'passkey.notVerified',
    });
    expect(await world.refuseProof({ ...(await sign(stranger)) })).toMatchObject({ code: 'passkey.unknown' });
    expect(await world.refuseProof(await sign(virtualKey()))).toMatchObject({ code: 'passkey.unknown' });
    expect(await world.refuseProof({ ...(await sign(stranger)), id: key.id })).toMatchObject({
      code: 'passkey.notVerified',
    });
    const forAdding = key.prove({ challenge: await world.question(), origin: HOME });
    expect(await world.refuseProof(forAdding)).toMatchObject({ code: 'passkey.challengeOfAnother' });
    expect((await world.ask('/api/me/passkeys/proof', { method: 'POST', json: good, as })).status).toBe(200);
    expect(await world.refuseProof(good)).toMatchObject({ code: 'passkey.challengeUsed' });
    expect(await world.refuseProof(await sign(key, 7))).toMatchObject({ code: 'passkey.copied' });
    expect((await world.prove(key, 8)).proven).toBe(true);
  });

  it('is asked of nobody who has no passkey', async () => {
    const world = await worldOfKeys();
    const path = '/api/me/passkeys/proof/question';
    expect(await world.refused(path, { method: 'POST', as })).toMatchObject({ code: 'passkey.missing' });
  });

  it('is asked for at our own address, whatever host the request names', async () => {
    const world = await worldOfKeys();
    const question = await world.read(NewPasskeyQuestion, '/api/me/passkeys/new', {
      method: 'POST',
      as,
      headers: { host: 'localhost', 'x-forwarded-host': 'localhost' },
    });
    expect(question.rp.id).toBe('etalase.test');
  });

  it('cannot be asked for at an address of numbers', async () => {
    const world = await httpWorld({ publicUrl: () => 'http://127.0.0.1:4700' });
    expect(await world.refused('/api/me/passkeys/new', { method: 'POST', as })).toMatchObject({
      status: 409,
      code: 'passkey.addressWithoutName',
    });
  });
});

describe('signing in by a passkey', () => {
  it('opens a proven session, on a device that has never been signed in', async () => {
    const world = await worldOfKeys();
    const key = virtualKey();
    await world.add(key);
    const json = {
      attempt: ATTEMPT,
      ...key.prove({ challenge: await world.signInQuestion(), origin: HOME }),
    };
    const response = await world.ask('/api/session/passkey', { method: 'POST', json });
    expect(response.status).toBe(200);
    const headers = { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
    expect((await world.read(SessionReply, '/api/session', { headers })).member.id).toBe(as);
    expect((await world.invite({ headers })).status).toBe(200);
    const { devices } = await world.read(DeviceList, '/api/me/sessions', { headers });
    expect(devices.map(({ how }) => how)).toContain('passkey');
    expect(await world.refused('/api/session/passkey', { method: 'POST', json })).toMatchObject({
      code: 'passkey.challengeUsed',
    });
  });

  it('is refused to another device than the one that asked, and with a key of nobody', async () => {
    const world = await worldOfKeys();
    const key = virtualKey();
    await world.add(key);
    const proof = key.prove({ challenge: await world.signInQuestion(), origin: HOME });
    const signIn = (json: object) => world.refused('/api/session/passkey', { method: 'POST', json });
    expect(await signIn({ attempt: 'b'.repeat(32), ...proof })).toMatchObject({
      status: 403,
      code: 'passkey.challengeOfAnother',
    });
    const nobodys = virtualKey().prove({ challenge: await world.signInQuestion(), origin: HOME });
    expect(await signIn({ attempt: ATTEMPT, ...nobodys })).toMatchObject({ code: 'passkey.unknown' });
  });
});

describe('a lost passkey', () => {
  it('is forgotten by a second person, with her name in the audit; its owner then adds another', async () => {
    const world = await worldOfKeys();
    await world.join('teratai', ['coordinator']);
    const lost = virtualKey();
    await world.add(lost);
    await world.add(virtualKey(), { as: 'teratai' });
    const asking = await world.signInQuestion();
    const path = '/api/members/flamboyan/passkeys';
    expect(await world.refused(path, { method: 'DELETE', as })).toMatchObject({
      code: 'passkey.secondPersonNeeded',
    });
    expect((await world.ask(path, { method: 'DELETE', as: 'teratai' })).status).toBe(204);
    expect(await world.events()).toContainEqual({ event: 'passkey.forgotten', by: 'teratai' });
    const json = { attempt: ATTEMPT, ...lost.prove({ challenge: asking, origin: HOME }) };
    expect(await world.refused('/api/session/passkey', { method: 'POST', json })).toMatchObject({
      code: 'passkey.unknown',
    });
    await world.clock.advanceBy(DAY);
    expect((await world.add(virtualKey())).passkeys).toHaveLength(1);
  });

  it('is removed by herself while another one is left', async () => {
    const world = await worldOfKeys();
    await world.add(virtualKey());
    const { passkeys } = await world.add(virtualKey());
    const remove = (passkey = '') => ({ path: `/api/me/passkeys/${passkey}`, how: { method: 'DELETE', as } });
    const [first, second] = passkeys.map(({ passkey }) => remove(passkey));
    if (!first || !second) throw new Error('two were added');
    expect((await world.read(PasskeyList, first.path, first.how)).passkeys).toHaveLength(1);
    expect(await world.refused(first.path, first.how)).toMatchObject({ code: 'passkey.notFound' });
    expect(await world.refused(second.path, second.how)).toMatchObject({
      code: 'passkey.secondPersonNeeded',
    });
    await world.clock.advanceBy(8 * HOUR);
    expect(await world.refused(second.path, second.how)).toMatchObject({ code: 'passkey.notProven' });
  });
});
