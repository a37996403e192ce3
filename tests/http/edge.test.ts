import { describe, expect, it } from 'vitest';
import { OPEN_ROUTES } from '../../functions/http/all-routes.ts';
import { isWrite } from '../../functions/http/edge/origin-check.ts';
import { callerAddress } from '../../functions/http/edge/caller-address.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { TableUnavailableError } from '../../functions/ports/table.ts';
import { OLDEST_APP } from '../../functions/http/edge/app-version.ts';
import { APP_VERSION } from '../../web/api/app-version.ts';
import { HOME, httpWorld } from './world.ts';

const soldOut = { method: 'PUT', json: { soldOut: true }, as: 'kenanga' } as const;
const PATH = '/api/products/tiwul/sold-out';

describe('writes from a browser', () => {
  it.each([
    ['our own page', { origin: HOME, 'sec-fetch-site': 'same-origin' }],
    ['our own page in a browser that names no origin', { 'sec-fetch-site': 'same-origin' }],
    ['a program', {}],
  ])('are taken from %s', async (_, headers) => {
    const world = await httpWorld();
    expect((await world.ask(PATH, { ...soldOut, headers })).status).toBe(200);
  });

  it.each([
    ['another site', { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }],
    ['another port of ours', { origin: `${HOME}:444` }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
  ])('are refused from %s', async (_, headers) => {
    const world = await httpWorld();
    const problem = await world.refused(PATH, { ...soldOut, headers });
    expect(problem).toMatchObject({ status: 403, code: 'http.foreignOrigin' });
  });

  it('are refused even to sign somebody in', async () => {
    const world = await httpWorld();
    const how = {
      method: 'POST',
      json: { secret: 'x'.repeat(20) },
      headers: { origin: 'https://evil.test' },
    };
    expect((await world.refused('/api/session', how)).code).toBe('http.foreignOrigin');
  });
});

describe('an app on a phone', () => {
  it('is told to update itself when the API no longer means what it meant, before anything is changed', async () => {
    const world = await httpWorld();
    const old = { ...soldOut, headers: { 'etalase-app': String(OLDEST_APP - 1) } };
    expect(await world.refused(PATH, old)).toMatchObject({ status: 426, code: 'http.appTooOld' });
    const product = await (await world.ask('/api/products/tiwul', { as: 'kenanga' })).json();
    expect(product).toMatchObject({ soldOut: false });
  });

  it('is served when it is this one, and so is a program that says no version', async () => {
    const world = await httpWorld();
    for (const headers of [{ 'etalase-app': String(APP_VERSION) }, {}])
      expect((await world.ask(PATH, { ...soldOut, headers })).status).toBe(200);
    expect(APP_VERSION).toBeGreaterThanOrEqual(OLDEST_APP);
  });
});

describe('every answer', () => {
  it.each(['/api/health', '/api/session', '/api/nowhere', PATH])(
    'of %s is kept nowhere and runs nothing',
    async (path) => {
      const world = await httpWorld();
      const { headers } = await world.ask(path, { as: 'kenanga' });
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it.each([
    ['nothing is said', '/api/nowhere', {}, 'id'],
    ['the browser asks for English', '/api/nowhere', { 'accept-language': 'en-GB,en;q=0.9,id;q=0.8' }, 'en'],
    ['an old phone asks for Indonesian', '/api/nowhere', { 'accept-language': 'in-ID,en;q=0.5' }, 'id'],
    ['only unknown languages are asked for', '/api/nowhere', { 'accept-language': 'jv,fr;q=0.9' }, 'id'],
    ['English is refused', '/api/nowhere', { 'accept-language': 'en;q=0' }, 'id'],
    ['the address says so', '/api/nowhere?lang=en', { 'accept-language': 'id' }, 'en'],
    ['the address asks for a third', '/api/nowhere?lang=zh', { 'accept-language': 'en' }, 'en'],
  ])('is in the right language when %s', async (_, path, headers, language) => {
    const world = await httpWorld();
    const response = await world.ask(path, { as: 'kenanga', headers });
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.json()).toMatchObject({
      detail: { id: 'Alamat ini tidak ada.', en: 'There is nothing at this address.' }[language],
    });
  });
});

describe('what cannot be read', () => {
  it('is told field by field, as sentences', async () => {
    const world = await httpWorld();
    const json = { kind: 'car', name: '', words: 'x', price: 'mahal', unit: 'x'.repeat(21), languages: [] };
    const problem = await world.refused('/api/products/baru', { method: 'PUT', json, as: 'kenanga' });
    expect(problem).toMatchObject({ status: 422, code: 'input.notAChoice', retryable: false });
    expect(problem.problems.map(({ field, text }) => [field, text])).toEqual([
      ['kind', 'Pilih salah satu: food, craft, experience, class.'],
      ['name', 'Isian ini masih kosong.'],
      ['price', 'Isi bagian ini dengan angka.'],
      ['unit', 'Paling panjang 20 huruf.'],
      ['languages', 'Pilih paling sedikit 1.'],
      ['audiences', 'Isi bagian ini dengan daftar.'],
    ]);
  });

  it('may be an id in the address, a day or a choice in the query', async () => {
    const world = await httpWorld();
    const how = { as: 'kenanga' };
    expect((await world.refused('/api/products/BUKAN%20ID', how)).problems[0]?.field).toBe('id');
    expect((await world.refused('/api/report?from=kemarin', how)).problems[0]).toMatchObject({
      code: 'input.notADay',
      field: 'from',
    });
    expect((await world.refused('/api/report?view=all', how)).code).toBe('input.notAChoice');
  });

  it.each([
    ['half a JSON', { 'content-type': 'application/json' }, 400, 'http.malformed'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'http.notJson'],
    ['plain text, which other sites may send', { 'content-type': 'text/plain' }, 415, 'http.notJson'],
  ] as const)('may be %s', async (_, headers, status, code) => {
    const world = await httpWorld();
    const bytes = new TextEncoder().encode('{"soldOut": tr');
    const problem = await world.refused(PATH, { method: 'PUT', bytes, headers, as: 'kenanga' });
    expect(problem).toMatchObject({ status, code });
  });

  it.each([
    ['a photo over 15 MB', '/api/products/tiwul/photo', 15 * 1024 * 1024 + 1],
    ['anything else over 64 KB', PATH, 64 * 1024 + 1],
  ])('may be too large: %s', async (_, path, size) => {
    const world = await httpWorld();
    const how = { method: 'PUT', as: 'kenanga', bytes: new Uint8Array(size) };
    const told = { 'content-type': 'application/json', 'content-length': String(size) };
    for (const headers of [{ 'content-type': 'application/json' }, told]) {
      expect(await world.refused(path, { ...how, headers })).toMatchObject({
        status: 413,
        code: 'http.tooLarge',
      });
    }
  });

  it('takes a photo of exactly 15 MB', async () => {
    const world = await httpWorld();
    const bytes = new Uint8Array(15 * 1024 * 1024);
    const response = await world.ask('/api/products/tiwul/photo', { method: 'PUT', bytes, as: 'kenanga' });
    expect(response.status).toBe(200);
  });
});

describe('what nobody foresaw', () => {
  const broken = async (error: Error) => {
    const world = await httpWorld();
    world.table.query = async () => {
      throw error;
    };
    return world;
  };

  it('is told to nobody but the log, which gets no text of hers', async () => {
    const world = await broken(new TypeError('phone 0800-0000-0101 is odd'));
    const problem = await world.refused('/api/products?limit=77', { as: 'kenanga' });
    expect(problem).toMatchObject({ status: 500, code: 'http.surprise', retryable: true });
    expect(JSON.stringify(problem)).not.toContain('0800');
    expect(world.log.lines).toHaveLength(1);
    expect(world.log.lines[0]).toMatchObject({
      message: 'a request met a surprise',
      fields: { route: 'GET /api/products', error: 'TypeError' },
    });
    expect(JSON.stringify(world.log.lines)).not.toMatch(/0800|limit=77|secret-of/);
  });

  it('is "try again later" when the table is out of reach', async () => {
    const world = await broken(new TableUnavailableError('throttled'));
    const response = await world.ask('/api/products', { as: 'kenanga' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(await response.json()).toMatchObject({ code: 'table.unavailable', retryable: true });
  });
});

describe('writing very fast', () => {
  it('is refused for a while to that session only', async () => {
    const world = await httpWorld({ limits: { writes: 3 } });
    for (const _ of [1, 2, 3]) expect((await world.ask(PATH, soldOut)).status).toBe(200);
    const response = await world.ask(PATH, soldOut);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('10');
    expect((await world.ask('/api/products', { as: 'kenanga' })).status).toBe(200);
    const other = { method: 'PUT', json: { granted: true }, as: 'melati' };
    expect((await world.ask('/api/consents/hosting', other)).status).toBe(200);
    await world.clock.advanceBy(MINUTE);
    expect((await world.ask(PATH, soldOut)).status).toBe(200);
  });
});

describe('what an answer announces of the limits', () => {
  it('is how many writes and reads of the session are left, and when it is full again', async () => {
    const world = await httpWorld({ limits: { writes: 4, reads: 6 } });
    const write = await world.ask(PATH, soldOut);
    expect(write.headers.get('ratelimit-policy')).toBe('"writes";q=4;w=60');
    expect(write.headers.get('ratelimit')).toBe('"writes";r=3;t=15');
    const read = await world.ask('/api/products', { as: 'kenanga' });
    expect(read.headers.get('ratelimit')).toBe('"reads";r=5;t=10');
  });

  it('comes with a refusal too, of reads as of writes', async () => {
    const world = await httpWorld({ limits: { reads: 1 } });
    await world.ask('/api/products', { as: 'kenanga' });
    const refused = await world.ask('/api/products', { as: 'kenanga' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toBe('"reads";r=0;t=60');
    expect((await world.ask('/api/products', { as: 'melati' })).status).toBe(200);
  });
});

describe('opening links very fast', () => {
  const attempt = (address: string) => ({
    method: 'POST',
    json: { secret: 'x'.repeat(40) },
    headers: { 'x-forwarded-for': address },
  });

  it('is refused for a while to that address only, before the link is looked at', async () => {
    const world = await httpWorld({ limits: { signIns: 2 } });
    const statuses = async (address: string) => (await world.ask('/api/session', attempt(address))).status;
    expect([await statuses('1.1.1.1'), await statuses('1.1.1.1'), await statuses('1.1.1.1')]).toEqual([
      401, 401, 429,
    ]);
    expect(await statuses('2.2.2.2')).toBe(401);
    await world.clock.advanceBy(MINUTE);
    expect(await statuses('1.1.1.1')).toBe(401);
  });

  it.each(
    OPEN_ROUTES.filter(({ method }) => isWrite(method.toUpperCase())).map(
      ({ method, path }) => [method.toUpperCase(), path] as const,
    ),
  )(
    'is counted with everything else that an address changes without a session: %s %s',
    async (method, path) => {
      const world = await httpWorld({ limits: { signIns: 3 } });
      const { headers } = await world.ask(path, { method });
      expect(headers.get('ratelimit')).toMatch(/^"signIns";r=2;/);
    },
  );

  it.each(OPEN_ROUTES.filter(({ method }) => method === 'get').map(({ path }) => [path] as const))(
    'is counted apart from what an address reads without a session: %s',
    async (path) => {
      const world = await httpWorld({ limits: { reads: 3 } });
      const { headers } = await world.app.request(`https://etalase.test${path.replaceAll(/\{\w+\}/g, 'x')}`);
      expect(headers.get('ratelimit')).toMatch(/^"reads";r=2;/);
    },
  );

  it('does not use up what it may read, nor the other way round', async () => {
    const world = await httpWorld({ limits: { signIns: 1, reads: 1 } });
    expect((await world.ask('/api/health')).status).toBe(200);
    expect((await world.ask('/api/health')).status).toBe(429);
    expect((await world.ask('/api/session', attempt('near'))).status).toBe(401);
  });

  it('is not got round by writing other addresses before one’s own', async () => {
    const world = await httpWorld({ limits: { signIns: 1 } });
    await world.ask('/api/session', attempt('9.9.9.9, 1.1.1.1'));
    expect((await world.ask('/api/session', attempt('8.8.8.8, 1.1.1.1'))).status).toBe(429);
  });

  it.each([
    ['1.1.1.1, 2.2.2.2', 1, '2.2.2.2'],
    ['9.9.9.9, 1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
    ['2.2.2.2', 2, '2.2.2.2'],
    [undefined, 1, 'near'],
    [' , ', 1, 'near'],
  ])('counts %s behind %d proxies as %s', (forwarded, proxies, address) => {
    expect(callerAddress(forwarded, proxies)).toBe(address);
  });
});
