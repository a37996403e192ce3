import { describe, expect, it } from 'vitest';
import { nodeIds } from '../../functions/adapters/system/node-ids.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { MEMBER_SESSION, OFFICER_SESSION, REPEAT_FOR } from '../../functions/domain/people/session.ts';
import { problem } from '../../functions/domain/problem.ts';
import type { AppDeps } from '../../functions/http/app-deps.ts';
import { SessionReply, VisitorReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert } from '../../functions/records/record.ts';
import { invitationRecord } from '../../functions/records/session-records.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const SECRET = 'a-secret-that-nobody-guesses';
/** Names of attempts, as two phones make them. */
const HERS = '0123456789abcdef0123456789abcdef';
const ANOTHERS = 'f123456789abcdef0123456789abcdef';

async function invited(member = 'kenanga', overrides: Partial<AppDeps> = {}) {
  const world = await httpWorld(overrides);
  const digest = world.deps.ids.digest(SECRET);
  const expiresAt = MORNING + 7 * DAY;
  await insert(world.table, invitationRecord, {
    digest,
    community: 'rukun-lereng',
    member,
    expiresAt,
    origin: { how: 'start', madeAt: MORNING },
  });
  const signIn = (secret = SECRET) => world.ask('/api/session', { method: 'POST', json: { secret } });
  const attempt = (name: string) =>
    world.ask('/api/session', { method: 'POST', json: { secret: SECRET, attempt: name } });
  const cookieFrom = (response: Response): string =>
    (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { ...world, signIn, attempt, cookieFrom };
}

describe('signing in', () => {
  it('turns a link into a session that later requests are known by', async () => {
    const world = await invited();
    const response = await world.signIn();
    const session = SessionReply.parse(await response.json());
    expect(session).toMatchObject({
      member: { id: 'kenanga', name: 'Kenanga', roles: ['member'], brand: { name: 'Watu Lereng' } },
      community: { id: 'rukun-lereng', zone: 'Asia/Jakarta', ownerWindowHours: 12 },
      languages: ['id', 'en'],
      now: '2026-12-01T01:00:00.000Z',
    });
    const cookie = world.cookieFrom(response);
    const again = await world.read(SessionReply, '/api/session', { headers: { cookie } });
    expect(again).toEqual(session);
    expect(await world.read(VisitorReply, '/api/visitor', { headers: { cookie } })).toEqual({ session });
  });

  it('is no error to be nobody yet, or no more', async () => {
    const world = await invited();
    expect(await world.read(VisitorReply, '/api/visitor')).toEqual({});
    const cookie = world.cookieFrom(await world.signIn());
    await world.ask('/api/session', { method: 'DELETE', headers: { cookie } });
    const answer = await world.ask('/api/visitor', { headers: { cookie } });
    expect([answer.status, await answer.json()]).toEqual([200, {}]);
  });

  it('says so where the table cannot tell who she is, instead of nobody', async () => {
    const world = await invited();
    const cookie = world.cookieFrom(await world.signIn());
    world.table.get = () => Promise.reject(new Error('the table is away'));
    expect((await world.ask('/api/visitor', { headers: { cookie } })).status).toBe(500);
  });

  it('tells a coordinator alone what is wrong in phrase books, and everybody which nobody has read', async () => {
    const fault = problem('captions.phraseBook', 'invalid', {
      field: 'id/kami.json',
      id: 'Salah.',
      en: 'Wrong.',
    });
    const { read } = await httpWorld({ phraseBooks: { unread: ['en'], problems: [fault] } });
    const hers = await read(SessionReply, '/api/session', { as: 'flamboyan' });
    expect(hers.phraseBookFaults).toEqual([{ id: 'Salah.', en: 'Wrong.' }]);
    expect(hers.unreadLanguages).toEqual(['en']);
    const members = await read(SessionReply, '/api/session', { as: 'kenanga' });
    expect(members).not.toHaveProperty('phraseBookFaults');
    expect(members.unreadLanguages).toEqual(['en']);
  });

  it('gives a cookie that scripts and other sites cannot use, and that goes over https only', async () => {
    const world = await invited();
    const cookie = (await world.signIn()).headers.get('set-cookie');
    expect(cookie).toMatch(/^etalase=[^;]+; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('stores only the digest of what the cookie holds', async () => {
    const world = await invited();
    const [, secret = ''] = world.cookieFrom(await world.signIn()).split('=');
    const stored = await world.table.get(keys.session(nodeIds.digest(secret)));
    expect(stored).toMatchObject({ member: 'kenanga' });
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('is asked for again when the session was stored by a version that this one cannot read', async () => {
    const world = await invited();
    const cookie = world.cookieFrom(await world.signIn());
    const key = keys.session(nodeIds.digest(cookie.split('=')[1] ?? ''));
    const stored = await world.table.get(key);
    await world.table.put({ ...stored, ...key, origin: undefined });
    const answer = await world.ask('/api/session', { headers: { cookie } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'session.ended' });
  });

  it.each([
    ['member', 'kenanga', MEMBER_SESSION],
    ['coordinator', 'flamboyan', OFFICER_SESSION],
    ['leader', 'bakung', OFFICER_SESSION],
  ] as const)('lasts as long as a %s may stay', async (_, member, life) => {
    const world = await invited(member);
    const { expiresAt } = SessionReply.parse(await (await world.signIn()).json());
    expect(Date.parse(expiresAt)).toBe(MORNING + life);
  });

  it('takes a link once only', async () => {
    const world = await invited();
    const statuses = [await world.signIn(), await world.signIn()].map(({ status }) => status);
    expect(statuses).toEqual([200, 401]);
  });

  it('lets one of two in who use a link at the same moment, and keeps no session of the other', async () => {
    const world = await invited();
    const answers = await Promise.all([world.signIn(), world.signIn()]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 401]));
    const refused = answers.find(({ status }) => status === 401);
    expect(refused?.headers.get('set-cookie')).toBeNull();
  });

  it('does not use a link up when it is only opened', async () => {
    const world = await invited();
    await world.ask(`/api/session?secret=${SECRET}`);
    expect((await world.signIn()).status).toBe(200);
  });

  it('refuses links that are too old or never were, without saying which', async () => {
    const world = await invited();
    const never = await world.refused('/api/session', { method: 'POST', json: { secret: 'x'.repeat(20) } });
    await world.clock.advanceBy(7 * DAY);
    const old = await world.refused('/api/session', { method: 'POST', json: { secret: SECRET } });
    expect(old).toEqual(never);
    expect(old).toMatchObject({ status: 401, code: 'session.linkNotValid' });
  });

  it('leaves out Secure where everything is plain http, so that trying it at home works', async () => {
    const world = await invited('kenanga', { publicUrl: () => 'http://127.0.0.1:8080' });
    const response = await world.app.request('http://127.0.0.1:8080/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: SECRET }),
    });
    expect(response.headers.get('set-cookie')).not.toContain('Secure');
  });
});

const statusOf = ({ status }: Response): number => status;

describe('signing in again when the answer was lost', () => {
  it('lets the attempt in that used the link up, in a session of its own', async () => {
    const world = await invited();
    const lost = await world.attempt(HERS);
    await world.clock.advanceBy(10 * MINUTE);
    const again = await world.attempt(HERS);
    expect([lost, again].map(statusOf)).toEqual([200, 200]);
    const cookie = world.cookieFrom(again);
    expect(cookie).not.toBe(world.cookieFrom(lost));
    const session = await world.read(SessionReply, '/api/session', { headers: { cookie } });
    expect(session.member.id).toBe('kenanga');
  });

  it('lets nobody in from another phone, nor from one that names no attempt', async () => {
    const world = await invited();
    await world.attempt(HERS);
    const others = [await world.attempt(ANOTHERS), await world.signIn()];
    expect(others.map(statusOf)).toEqual([401, 401]);
    expect(others.map((response) => response.headers.get('set-cookie'))).toEqual([null, null]);
    // And takes nothing from her.
    expect((await world.attempt(HERS)).status).toBe(200);
  });

  it('ends some minutes after the first time, however often it was repeated', async () => {
    const world = await invited();
    await world.attempt(HERS);
    await world.clock.advanceBy(REPEAT_FOR - 1);
    expect((await world.attempt(HERS)).status).toBe(200);
    await world.clock.advanceBy(1);
    expect((await world.attempt(HERS)).status).toBe(401);
  });

  it('still works when the link would have ended meanwhile', async () => {
    const world = await invited();
    await world.clock.advanceBy(7 * DAY - MINUTE);
    await world.attempt(HERS);
    await world.clock.advanceBy(2 * MINUTE);
    expect((await world.attempt(HERS)).status).toBe(200);
  });

  it('is over once she was signed out of all devices', async () => {
    const world = await invited();
    await world.attempt(HERS);
    await world.clock.advanceBy(MINUTE);
    await world.ask('/api/members/kenanga/sessions', { method: 'DELETE', as: 'flamboyan' });
    expect((await world.attempt(HERS)).status).toBe(401);
  });

  it('lets in one request that arrives twice at the same moment', async () => {
    const world = await invited();
    const answers = await Promise.all([world.attempt(HERS), world.attempt(HERS)]);
    expect(answers.map(statusOf)).toEqual([200, 200]);
  });

  it.each([ANOTHERS, undefined])('lets one of two phones in at the same moment (%s)', async (other) => {
    const world = await invited();
    const others = other === undefined ? world.signIn() : world.attempt(other);
    const answers = await Promise.all([others, world.attempt(HERS)]);
    expect(new Set(answers.map(statusOf))).toEqual(new Set([200, 401]));
  });

  it('stores only the digest of the attempt, and logs nothing of it', async () => {
    const world = await invited();
    await world.attempt(HERS);
    const link = await world.table.get(keys.invitation(nodeIds.digest(SECRET)));
    expect(JSON.stringify(link)).toContain(nodeIds.digest(HERS));
    expect(JSON.stringify([link, world.log.lines])).not.toContain(HERS);
  });

  it('takes no attempt that is too short to be random', async () => {
    const world = await invited();
    expect((await world.attempt('again')).status).toBe(422);
    expect((await world.attempt(HERS)).status).toBe(200);
  });
});

describe('a session', () => {
  it('ends when it is not used for its whole life', async () => {
    const world = await httpWorld();
    await world.clock.advanceBy(80 * DAY);
    const problem = await world.refused('/api/session', { as: 'kenanga' });
    expect(problem).toMatchObject({ status: 401, code: 'session.ended' });
  });

  it('lives on with use: one day later its end has moved, and the cookie with it', async () => {
    const world = await invited();
    const cookie = world.cookieFrom(await world.signIn());
    await world.clock.advanceBy(2 * DAY);
    const response = await world.ask('/api/session', { headers: { cookie } });
    const { expiresAt } = SessionReply.parse(await response.json());
    expect(Date.parse(expiresAt)).toBe(MORNING + 2 * DAY + MEMBER_SESSION);
    expect(world.cookieFrom(response)).toBe(cookie);
  });

  it('is not written anew with every request of a day', async () => {
    const world = await invited();
    const cookie = world.cookieFrom(await world.signIn());
    await world.clock.advanceBy(20 * HOUR);
    const response = await world.ask('/api/session', { headers: { cookie } });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('is over at once when its member is gone', async () => {
    const world = await httpWorld();
    await world.table.delete(keys.member('rukun-lereng', 'kenanga'));
    const problem = await world.refused('/api/session', { as: 'kenanga' });
    expect(problem.code).toBe('session.ended');
  });

  it('is over after signing out, on the server too', async () => {
    const world = await httpWorld();
    const response = await world.ask('/api/session', { method: 'DELETE', as: 'kenanga' });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toContain('etalase=; Max-Age=0');
    const problem = await world.refused('/api/session', { as: 'kenanga' });
    expect(problem.code).toBe('session.ended');
  });

  it('can be signed out of twice', async () => {
    const world = await httpWorld();
    expect((await world.ask('/api/session', { method: 'DELETE' })).status).toBe(204);
  });
});
