import { once } from 'node:events';
import { request } from 'node:http';
import { hostname } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { EmbeddedSettings, readSettings } from '../../../functions/config.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { forKnownHosts, type KnownHosts } from '../../../embedded/system/known-hosts.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import { silentLog } from '../../factories/silent-log.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

const KNOWN: KnownHosts = {
  publicUrl: 'https://etalase.example',
  alsoAllowed: ['etalase.lan'],
  ownAddresses: () => ['192.168.1.7', 'fe80::42:1'],
};

const askedAt = async (host: string, url = `http://${host}/api/health`, known = KNOWN): Promise<Response> =>
  forKnownHosts(known, () => new Response('ours'))(new Request(url, { headers: { host } }));

describe('a request to one machine', () => {
  it.each([
    ['localhost'],
    ['LocalHost:8080'],
    ['127.0.0.1:1234'],
    ['[::1]:8080'],
    ['etalase.example'],
    ['etalase.example:8443'],
    ['etalase.lan:8080'],
    ['192.168.1.7:8080'],
    ['[fe80::42:1]:8080'],
    [`${hostname()}:8080`],
    [`${hostname().toLowerCase()}.local`],
  ])('is answered when it is addressed to %s', async (host) => {
    expect(await (await askedAt(host)).text()).toBe('ours');
  });

  it.each([
    ['another name', 'attacker.example'],
    ['another name with our port', 'attacker.example:8080'],
    ['a name that begins as ours', 'localhost.attacker.example'],
    ['a name that ends as ours', 'attacker-etalase.example'],
    ['an address in our network that is another machine’s', '192.168.1.8'],
    ['the address that leads everywhere', '0.0.0.0:8080'],
  ])('is refused as misdirected when its Host is %s', async (_, host) => {
    const response = await askedAt(host);
    expect(response.status).toBe(421);
    expect(await response.json()).toMatchObject({ code: 'http.foreignHost', problems: [{ field: 'host' }] });
  });

  it('is refused when its address is ours but its Host is not, and the other way round', async () => {
    expect((await askedAt('attacker.example', 'http://localhost/')).status).toBe(421);
    expect((await askedAt('localhost', 'http://attacker.example/')).status).toBe(421);
  });

  it('is told in the reader’s language which settings let a name in', async () => {
    for (const language of ['id', 'en']) {
      const text = await (await askedAt('x.example', `http://x.example/?lang=${language}`)).text();
      expect(text).toContain('PUBLIC_URL');
      expect(text).toContain('ALLOWED_HOSTS');
    }
  });

  it('is answered at an address that the machine got after its start', async () => {
    const addresses = ['10.0.0.2'];
    const known = { ...KNOWN, ownAddresses: () => addresses };
    const asked = async () => (await askedAt('10.0.0.3', 'http://10.0.0.3/', known)).status;
    const before = await asked();
    addresses.push('10.0.0.3');
    expect([before, await asked()]).toEqual([421, 200]);
  });
});

describe('the setting ALLOWED_HOSTS', () => {
  it('takes names and addresses with commas between them, as a browser writes them', () => {
    const { ALLOWED_HOSTS } = readSettings(EmbeddedSettings, { ALLOWED_HOSTS: 'Etalase.lan, [fe80::1]' });
    expect(ALLOWED_HOSTS).toEqual(['etalase.lan', '[fe80::1]']);
    expect(readSettings(EmbeddedSettings, {}).ALLOWED_HOSTS).toEqual([]);
  });

  it.each([['http://etalase.lan'], ['etalase.lan:8080'], ['etalase.lan,'], ['*']])('refuses %s', (text) => {
    expect(() => readSettings(EmbeddedSettings, { ALLOWED_HOSTS: text })).toThrow(ProblemError);
  });
});

/** `fetch` sets the Host by itself. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const asking = request(url, { headers: { host } }).end();
  const [response] = await once(asking, 'response');
  response.resume();
  return response.statusCode;
}

describe('the system on one machine', () => {
  it('answers neither for its API nor for pictures under a foreign name', async () => {
    const installation = await openInstallation({
      folder: await temporaryFolder(),
      port: 0,
      settings: EmbeddedSettings.parse({ PHOTO_MODELS: 'off', ALLOWED_HOSTS: 'etalase.lan' }),
      log: silentLog,
      time: async () => ({ clock: systemClock }),
      serve: () => () => new Response('the API'),
    });
    onTestFinished(() => installation.close());
    const { localUrl } = installation;
    const statuses = await Promise.all(
      ['/api/session', '/media/a', '/'].flatMap((path) =>
        ['attacker.example', 'etalase.lan', 'localhost'].map((host) => statusFor(`${localUrl}${path}`, host)),
      ),
    );
    // A picture's address without its signature.
    expect(statuses).toEqual([421, 200, 200, 421, 403, 403, 421, 200, 200]);
  });
});
