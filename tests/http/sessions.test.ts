import { describe, expect, it } from 'vitest';
import { nodeIds } from '../../functions/adapters/system/node-ids.ts';
import { DAY, HOUR } from '../../functions/domain/instant.ts';
import { MEMBER_SESSION, OFFICER_SESSION } from '../../functions/domain/session.ts';
import type { AppDeps } from '../../functions/http/app-deps.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert } from '../../functions/records/record.ts';
import { invitationRecord } from '../../functions/records/session-records.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const SECRET = 'a-secret-that-nobody-guesses';

async function invited(member = 'kenanga', overrides: Partial<AppDeps> = {}) {
  const world = await httpWorld(overrides);
  const digest = world.deps.ids.digest(SECRET);
  const expiresAt = MORNING + 7 * DAY;
  await insert(world.table, invitationRecord, { digest, community: 'rukun-lereng', member, expiresAt });
  const signIn = (secret = SECRET) => world.ask('/api/session', { method: 'POST', json: { secret } });
  const cookieFrom = (response: Response): string =>
    (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { ...world, signIn, cookieFrom };
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
