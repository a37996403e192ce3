import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../functions/domain/time/instant.ts';
import { FaultPlan } from '../../../sandbox/core/faults/fault.ts';
import { PERMISSIONS } from '../../../sandbox/core/access/permissions.ts';
import { A_PICTURE, aBench, NOON, read, refusalOf, type Bench } from '../core-factory.ts';

const answer = (bench: Bench, path: string, token?: string, body: Record<string, unknown> = {}) => {
  const query = token === undefined ? {} : { access_token: token };
  const reply = bench.core.handle({ method: 'GET', path, query: { ...query, ...body } }, bench.now);
  if (reply.is !== 'answer') throw new Error(reply.is);
  return reply;
};

describe('the door of Graph', () => {
  it('asks for a token with 2500, and does not know a forged one', () => {
    const bench = aBench();
    const path = `/v24.0/${bench.mine.page}`;

    expect(refusalOf(answer(bench, path))).toBe('2500');
    expect(refusalOf(answer(bench, path, 'EAASforged'))).toBe('190');
    expect(refusalOf(answer(bench, path, `${bench.mine.token.slice(0, -2)}AA`))).toBe('190');
  });

  it('takes the token from query, body or bearer header', () => {
    const bench = aBench();
    const request = { method: 'POST', path: `/v24.0/${bench.mine.page}/feed` } as const;
    const body = { message: 'x' };
    const statuses = [
      bench.core.handle({ ...request, query: { access_token: bench.mine.token }, body }, NOON),
      bench.core.handle({ ...request, body: { ...body, access_token: bench.mine.token } }, NOON),
      bench.core.handle({ ...request, token: bench.mine.token, body }, NOON),
    ].map((reply) => (reply.is === 'answer' ? reply.status : reply.is));

    expect(statuses).toEqual([200, 200, 200]);
  });

  it.each([
    ['v27.0', 'v27.0'],
    ['v21.0', 'v21.0'],
    ['v12.0', 'v21.0'],
  ])('answers %s as %s', (asked, answering) => {
    const bench = aBench();

    const reply = answer(bench, `/${asked}/me`, bench.mine.token);

    expect(reply.status).toBe(200);
    expect(reply.headers['facebook-api-version']).toBe(answering);
  });

  it.each(['v28.0', 'v99.0', 'v24.1'])('does not know %s', (version) => {
    const bench = aBench();

    const reply = answer(bench, `/${version}/me`, bench.mine.token);

    expect(refusalOf(reply)).toBe('2500');
    expect(read(reply, 'error', 'message')).toBe('Unknown path components: /me');
  });

  it('refuses what Meta took away: ids and date_format', () => {
    const bench = aBench();

    expect(refusalOf(answer(bench, '/v24.0/', bench.mine.token, { ids: '1,2' }))).toBe('100');
    expect(refusalOf(answer(bench, '/v24.0/me', bench.mine.token, { date_format: 'U' }))).toBe('100');
    expect(answer(bench, '/v24.0/me', bench.mine.token, { pretty: '1', debug: 'all' }).status).toBe(200);
  });

  it.each([
    ['an alias', 'rukun.lereng', '803'],
    ['an id that is nothing', '123456', '100/33'],
    ['a path too long', 'me/feed/more', '2500'],
    ['an edge that is none', 'me/groups', '100'],
  ])('refuses %s', (_, path, refusal) => {
    const bench = aBench();

    expect(refusalOf(answer(bench, `/v24.0/${path}`, bench.mine.token))).toBe(refusal);
  });
});

describe('tokens', () => {
  it('speak for one Page only', () => {
    const bench = aBench();
    const post = bench.publishPost();

    expect(refusalOf(bench.call('GET', post, {}, bench.other.token))).toBe('100/33');
    expect(
      refusalOf(bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' }, bench.other.token)),
    ).toBe('100/33');
    expect(
      refusalOf(
        bench.call('POST', `${bench.mine.instagram}/media`, { image_url: A_PICTURE }, bench.other.token),
      ),
    ).toBe('100/33');
  });

  it('of a person may not write as a Page, but may act on Instagram', () => {
    const bench = aBench();

    expect(refusalOf(bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' }, bench.userToken))).toBe(
      '200',
    );
    expect(refusalOf(bench.call('GET', `${bench.mine.page}/feed`, {}, bench.userToken))).toBe('210');
    expect(
      bench.call('POST', `${bench.mine.instagram}/media`, { image_url: A_PICTURE }, bench.userToken).status,
    ).toBe(200);
  });

  it.each([
    ['pages_manage_posts', '200'],
    ['pages_read_engagement', '200'],
  ])('without %s may not post on a Page', (missing, refusal) => {
    const bench = aBench({ login: { scopes: PERMISSIONS.filter((name) => name !== missing) } });
    const reply = bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' });

    expect(refusalOf(reply)).toBe(refusal);
    expect(reply.status).toBe(403);
  });

  it.each(['instagram_basic', 'instagram_content_publish'])(
    'without %s may not post on Instagram',
    (missing) => {
      const bench = aBench({ login: { scopes: PERMISSIONS.filter((name) => name !== missing) } });
      const reply = bench.call('POST', `${bench.mine.instagram}/media`, { image_url: A_PICTURE });

      expect(refusalOf(reply)).toBe('10');
    },
  );

  it('lose Instagram, but not the Page, ninety days after the person agreed', () => {
    const bench = aBench();
    bench.now += 90 * DAY;

    expect(refusalOf(bench.call('GET', bench.mine.instagram))).toBe('10');
    expect(bench.call('GET', bench.mine.page).status).toBe(200);
  });

  it('of a Page have no end of their own, those of the person end after sixty days', () => {
    const bench = aBench();
    bench.now += 61 * DAY;

    expect(refusalOf(bench.call('GET', 'me', {}, bench.userToken))).toBe('190/463');
    expect(bench.call('GET', 'me').status).toBe(200);
  });

  it('die for one account at once when told so, and a new login brings it back', () => {
    const bench = aBench();
    const script = [{ on: { account: bench.mine.instagram }, act: { mode: 'tokenDead' } }];
    bench.core.setFaults(FaultPlan.parse({ script }), NOON);

    const dead = bench.call('GET', bench.mine.page);
    const others = bench.call('GET', bench.other.page, {}, bench.other.token);
    const again = bench.core.logIn(NOON).pages.get(bench.mine.page);

    expect(refusalOf(dead)).toBe('190/460');
    expect(dead.status).toBe(400);
    expect(others.status).toBe(200);
    expect(bench.call('GET', bench.mine.instagram, {}, again).status).toBe(200);
    expect(bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' }, again).status).toBe(200);
    expect(refusalOf(bench.call('GET', bench.mine.page))).toBe('190/460');
  });

  it('given after their account’s were killed live on when the same fault is set again beside another', () => {
    const bench = aBench();
    const kill = (account: string) => ({ on: { account }, act: { mode: 'tokenDead' } });
    bench.core.setFaults(FaultPlan.parse({ script: [kill(bench.mine.page)] }), NOON);
    const again = bench.core.logIn(NOON).pages;

    bench.core.setFaults(FaultPlan.parse({ script: [kill(bench.mine.page), kill(bench.other.page)] }), NOON);

    expect(bench.call('GET', bench.mine.page, {}, again.get(bench.mine.page)).status).toBe(200);
    expect(refusalOf(bench.call('GET', bench.other.page, {}, again.get(bench.other.page)))).toBe('190/460');
  });
});

describe('the proof of the app’s secret', () => {
  const proofFor = (bench: Bench, message: string) =>
    createHmac('sha256', bench.core.app.secret).update(message).digest('hex');

  it('is checked when it is given, asked for or not', () => {
    const bench = aBench();
    const { token } = bench.mine;

    expect(bench.call('GET', 'me', { appsecret_proof: proofFor(bench, token) }).status).toBe(200);
    expect(refusalOf(bench.call('GET', 'me', { appsecret_proof: proofFor(bench, 'other') }))).toBe('100');
  });

  it('is missed when the app requires it', () => {
    const bench = aBench({ app: { requireProof: true } });

    expect(refusalOf(bench.call('GET', 'me'))).toBe('104');
    expect(bench.call('GET', 'me', { appsecret_proof: proofFor(bench, bench.mine.token) }).status).toBe(200);
  });

  it('may carry a time that is at most five minutes off', () => {
    const bench = aBench({ app: { requireProof: true } });
    const timed = (seconds: number) => ({
      appsecret_time: seconds,
      appsecret_proof: proofFor(bench, `${bench.mine.token}|${seconds}`),
    });

    expect(bench.call('GET', 'me', timed(NOON / 1_000)).status).toBe(200);
    expect(refusalOf(bench.call('GET', 'me', timed((NOON - 6 * MINUTE) / 1_000)))).toBe('100');
  });
});
