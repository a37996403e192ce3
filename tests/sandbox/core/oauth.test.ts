import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { appTokenOf } from '../../../sandbox/core/access/app.ts';
import { aBench, NOON, read, refusalOf, type Bench } from '../core-factory.ts';

const BACK = 'https://etalase.example/back?from=meta';

function agree(bench: Bench, overrides: { scope?: string; pages?: readonly string[] } = {}): URL {
  const { scope = 'pages_show_list,pages_manage_posts,pages_read_engagement' } = overrides;
  const consent = bench.core.openDialog({
    clientId: bench.core.app.id,
    redirectUri: BACK,
    state: 's1',
    scope,
  });
  if (typeof consent === 'string') throw new Error(consent);
  const [choice] = consent.choices;
  if (!choice) throw new Error('nobody to ask');
  const pages = overrides.pages ?? choice.pages.map(({ id }) => id);
  return new URL(bench.core.answerDialog(consent, { is: 'allow', user: choice.user.id, pages }, bench.now));
}

const exchange = (bench: Bench, parameters: Record<string, unknown>) =>
  bench.call(
    'GET',
    'oauth/access_token',
    { client_id: bench.core.app.id, client_secret: bench.core.app.secret, ...parameters },
    '',
  );

const codeOf = (address: URL): string => address.searchParams.get('code') ?? '';

describe('the OAuth dialog', () => {
  it('sends the person back with a code and the state, keeping what stood in the address', () => {
    const address = agree(aBench());

    expect(address.origin + address.pathname).toBe('https://etalase.example/back');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      from: 'meta',
      code: expect.stringMatching(/^AQ[A-Za-z0-9]{60}$/),
      state: 's1',
    });
  });

  it('sends her back with access_denied when she does not agree', () => {
    const bench = aBench();
    const consent = bench.core.openDialog({ clientId: bench.core.app.id, redirectUri: BACK, state: 's1' });
    if (typeof consent === 'string') throw new Error(consent);

    const address = new URL(bench.core.answerDialog(consent, { is: 'cancel' }, NOON));

    expect(address.searchParams.get('error')).toBe('access_denied');
    expect(address.searchParams.get('error_reason')).toBe('user_denied');
    expect(address.searchParams.get('state')).toBe('s1');
    expect(address.searchParams.has('code')).toBe(false);
  });

  it.each([
    ['another app', { clientId: '1' }, 'App ID'],
    ['an address of another kind', { redirectUri: 'javascript:alert(1)' }, 'URL blocked'],
    ['a relative address', { redirectUri: '/back' }, 'URL blocked'],
    ['an address with a fragment', { redirectUri: 'https://a.example/#x' }, 'URL blocked'],
    ['a permission that does not exist', { scope: 'pages_manage_everything' }, 'pages_manage_everything'],
    ['a token instead of a code', { responseType: 'token' }, 'response_type'],
  ])('does not open for %s, and says why', (_, overrides, reason) => {
    const { core } = aBench();

    const answer = core.openDialog({ clientId: core.app.id, redirectUri: BACK, ...overrides });

    expect(answer).toContain(reason);
  });
});

describe('exchanging', () => {
  it('a code gives a token of two hours, that one a token of sixty days', () => {
    const bench = aBench();

    const short = exchange(bench, { code: codeOf(agree(bench)), redirect_uri: BACK });
    const long = exchange(bench, {
      grant_type: 'fb_exchange_token',
      fb_exchange_token: read(short, 'access_token'),
    });

    expect(short.body).toEqual({ access_token: expect.any(String), token_type: 'bearer', expires_in: 7_200 });
    expect(read(long, 'expires_in')).toBe(5_183_944);
    expect(read(long, 'access_token')).not.toBe(read(short, 'access_token'));
  });

  it('a code works once', () => {
    const bench = aBench();
    const code = codeOf(agree(bench));
    exchange(bench, { code, redirect_uri: BACK });

    const second = exchange(bench, { code, redirect_uri: BACK });

    expect(read(second, 'error', 'message')).toBe('(#100) This authorization code has been used.');
  });

  it('a code needs the very same redirect_uri, ten minutes at most, and the app’s secret', () => {
    const bench = aBench();
    const code = codeOf(agree(bench));

    expect(refusalOf(exchange(bench, { code, redirect_uri: `${BACK}/` }))).toBe('100/36008');
    expect(refusalOf(exchange(bench, { code, redirect_uri: BACK, client_secret: 'guess' }))).toBe('1');
    expect(refusalOf(exchange(bench, { code: 'AQnever', redirect_uri: BACK }))).toBe('100');
    bench.now += 10 * MINUTE;
    expect(refusalOf(exchange(bench, { code, redirect_uri: BACK }))).toBe('100/36007');
  });

  it('an expired token cannot be made long', () => {
    const bench = aBench();
    const short = exchange(bench, { code: codeOf(agree(bench)), redirect_uri: BACK });
    bench.now += 3 * HOUR;

    const long = exchange(bench, {
      grant_type: 'fb_exchange_token',
      fb_exchange_token: read(short, 'access_token'),
    });

    expect(refusalOf(long)).toBe('190/463');
  });

  it('the app gets a token of its own', () => {
    const bench = aBench();

    const answer = exchange(bench, { grant_type: 'client_credentials' });

    expect(answer.body).toEqual({ access_token: appTokenOf(bench.core.app), token_type: 'bearer' });
  });
});

describe('the accounts of a person', () => {
  it('come with a token and her tasks, and the Instagram account where there is one', () => {
    const bench = aBench();

    const answer = bench.call(
      'GET',
      'me/accounts',
      { fields: 'id,name,access_token,tasks,instagram_business_account{id,username}', limit: 100 },
      bench.userToken,
    );

    const rows = read(answer, 'data');
    expect(rows).toHaveLength(8);
    expect(read(rows, 1)).toEqual({
      id: bench.other.page,
      name: 'Watu Lereng',
      access_token: bench.other.token,
      tasks: ['ANALYZE', 'ADVERTISE', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'],
      instagram_business_account: { id: bench.other.instagram, username: 'watu.lereng' },
    });
    expect(read(rows, 3)).toMatchObject({ name: 'Ladang Embun' });
    expect(read(rows, 3)).not.toHaveProperty('instagram_business_account');
  });

  it('are only those that she chose, with only the permissions that she gave', () => {
    const bench = aBench();
    const code = codeOf(agree(bench, { pages: [bench.mine.page] }));
    const token = String(read(exchange(bench, { code, redirect_uri: BACK }), 'access_token'));

    const rows = read(bench.call('GET', 'me/accounts', {}, token), 'data');

    expect(rows).toMatchObject([{ id: bench.mine.page }]);
    const page = String(read(rows, 0, 'access_token'));
    expect(bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' }, page).status).toBe(200);
    expect(refusalOf(bench.call('GET', bench.mine.instagram, {}, page))).toBe('10');
    expect(refusalOf(bench.call('GET', bench.other.page, {}, token))).toBe('100/33');
    expect(read(bench.call('GET', 'me/permissions', {}, token), 'data')).toHaveLength(4);
  });

  it('have page tokens that end with a login that was never made long', () => {
    const bench = aBench();
    const short = exchange(bench, { code: codeOf(agree(bench)), redirect_uri: BACK });
    const rows = bench.call('GET', 'me/accounts', {}, String(read(short, 'access_token')));
    bench.now += 3 * HOUR;

    expect(refusalOf(bench.call('GET', 'me', {}, String(read(rows, 'data', 0, 'access_token'))))).toBe(
      '190/463',
    );
  });

  it('are paged by cursors', () => {
    const bench = aBench();
    const names = (parameters: Record<string, unknown>) =>
      bench.call('GET', 'me/accounts', { limit: 5, fields: 'name', ...parameters }, bench.userToken);

    const first = names({});
    const second = names({ after: read(first, 'paging', 'cursors', 'after') });

    expect(read(first, 'data')).toHaveLength(5);
    expect(read(second, 'data')).toHaveLength(3);
    expect(read(second, 'paging', 'next')).toBeUndefined();
  });
});

describe('debug_token', () => {
  const inspect = (bench: Bench, token: string) =>
    bench.call('GET', 'debug_token', { input_token: token }, appTokenOf(bench.core.app));

  it('tells what a Page token is good for, and that it has no end', () => {
    const bench = aBench();

    expect(read(inspect(bench, bench.mine.token), 'data')).toMatchObject({
      app_id: bench.core.app.id,
      type: 'PAGE',
      is_valid: true,
      expires_at: 0,
      profile_id: bench.mine.page,
      data_access_expires_at: NOON / 1_000 + 90 * 86_400,
      scopes: expect.arrayContaining(['pages_manage_posts', 'instagram_content_publish']),
    });
  });

  it('tells why a token is dead, and knows a forged one', () => {
    const bench = aBench();
    bench.now += 61 * 24 * HOUR;

    expect(read(inspect(bench, bench.userToken), 'data')).toMatchObject({
      type: 'USER',
      is_valid: false,
      error: { code: 190, subcode: 463 },
    });
    expect(read(inspect(bench, 'EAASforged'), 'data')).toMatchObject({
      is_valid: false,
      error: { code: 190 },
    });
  });
});
