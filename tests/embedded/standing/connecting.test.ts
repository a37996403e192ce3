import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type * as z from 'zod';
import { ChannelList, ConnectablePages, ConnectStart } from '../../../functions/http/contract/channels.ts';
import { NewPasskeyQuestion } from '../../../functions/http/contract/passkeys.ts';
import { formFields } from '../../../bin/commands/demo/agree-in-dialog.ts';
import { virtualKey } from '../../factories/virtual-key.ts';
import { startForeignGraph } from '../../story/foreign-graph.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';
import { CookieBrowser } from './cookie-browser.ts';
import { standingCommand } from './standing-command.ts';

const json = { 'content-type': 'application/json' };

async function read<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  return schema.parse(await response.json());
}

/** Opens a printed link and signs in by the request that its page sends. */
async function signIn(browser: CookieBrowser, link: string): Promise<{ readonly origin: string }> {
  const page = await browser.open(link);
  expect(page.response.status).toBe(200);
  const { origin } = page.url;
  const body = JSON.stringify({ secret: new URL(link).hash.slice(1) });
  const headers = { ...json, origin, 'sec-fetch-site': 'same-origin' };
  const signedIn = await browser.open(`${origin}/api/session`, { method: 'POST', headers, body });
  expect(signedIn.response.status).toBe(200);
  return { origin };
}

/** Agrees in the consent dialog as a person does, and is sent back. */
async function agree(browser: CookieBrowser, dialog: string) {
  const shown = await browser.open(dialog);
  const body = formFields(await shown.response.text());
  return browser.open(dialog, { method: 'POST', body });
}

/** From the printed link to a connected page, in one browser. */
async function connectByHand(link: string) {
  const browser = new CookieBrowser();
  const { origin } = await signIn(browser, link);
  const start = await browser.open(`${origin}/api/connect/start`);
  const { address: dialog } = await read(ConnectStart, start.response);
  const back = await agree(browser, dialog);
  expect({ origin: back.url.origin, path: back.url.pathname, search: back.url.search }).toEqual({
    origin: new URL(link).origin,
    path: expect.stringMatching(/^\/connect\/[\w-]+$/),
    search: '',
  });
  const connecting = `${origin}/api${back.url.pathname}`;
  const { pages } = await read(ConnectablePages, (await browser.open(connecting)).response);
  const page = pages.find(({ mayPost }) => mayPost);
  const body = JSON.stringify({ owners: { [page?.id ?? '']: null } });
  const connected = await browser.open(connecting, { method: 'PUT', headers: { ...json, origin }, body });
  const { channels } = await read(ChannelList, connected.response);
  expect(channels.map(({ name, health }) => [name, health.state])).toContainEqual([page?.name, 'healthy']);
  return { browser, origin, redirect: new URL(dialog).searchParams.get('redirect_uri') };
}

async function foreignGraph() {
  const foreign = await startForeignGraph(await temporaryFolder());
  onTestFinished(() => foreign.close());
  return { foreign, environment: { GRAPH_URL: foreign.url, ...foreign.app } };
}

const PATIENCE = 60_000;

describe('connecting pages on one machine', () => {
  it(
    'works from the printed link to the connected page, on one name all the way',
    async () => {
      const { address } = await standingCommand(['--empty']);
      const { browser, origin, redirect } = await connectByHand(address('coordinator'));
      expect(new URL(origin).hostname).toBe('localhost');
      expect(redirect).toBe(`${origin}/api/connect/return`);
      expect(browser.cookiesOf('localhost')).toEqual(['etalase']);
    },
    PATIENCE,
  );

  it(
    'works the same at another Graph server, with the very redirect address that is printed',
    async () => {
      const { foreign, environment } = await foreignGraph();
      const { said, address, folder } = await standingCommand(['--empty'], environment);
      expect(address('graph')).toBe(foreign.url);
      const { origin, redirect } = await connectByHand(address('coordinator'));
      expect(address('redirect')).toBe(redirect);
      expect(address('connect')).toBe(`${origin}/halaman`);
      const log = await readFile(join(folder, 'log.jsonl'), 'utf8').catch(() => '');
      expect(said + log).not.toMatch(/access_token|appsecret|EAA/i);
      expect(said + log).not.toContain(foreign.app.META_APP_SECRET);
    },
    PATIENCE,
  );

  it(
    'of the demo is done at the start where a program may agree, and left to a person where it may not',
    async () => {
      const { environment } = await foreignGraph();
      const connected = await standingCommand([], environment);
      expect(connected.said).toMatch(/^graph .*\(15 pages and accounts connected\)$/m);
      expect(connected.said).not.toMatch(/^connect /m);
      const wrong = await standingCommand([], { ...environment, META_APP_ID: '31337' });
      expect(wrong.said).toMatch(/^graph .*\(0 pages and accounts connected\)$/m);
      expect(wrong.said).toMatch(
        /^not connected yet: .*HTTP 400.*META_APP_ID \(31337\).*api\/connect\/return/m,
      );
      expect(wrong.address('connect')).toBe(`${wrong.address('Etalase')}/halaman`);
      expect(await wrong.end()).toEqual(expect.objectContaining({ code: 0, stderr: '' }));
    },
    PATIENCE,
  );

  it(
    'comes back to PUBLIC_URL where there is one, with a cookie that is sent over https alone',
    async () => {
      const url = 'https://etalase.example';
      const { address } = await standingCommand(['--empty'], { PUBLIC_URL: url });
      const link = address('coordinator');
      expect(link).toMatch(/^https:\/\/etalase\.example\/masuk#/);
      const here = address('listens');
      const body = JSON.stringify({ secret: new URL(link).hash.slice(1) });
      const headers = { ...json, origin: url, 'sec-fetch-site': 'same-origin' };
      const browser = new CookieBrowser();
      const signedIn = await browser.open(`${here}/api/session`, { method: 'POST', headers, body });
      expect(signedIn.response.headers.getSetCookie()).toEqual([expect.stringMatching(/; Secure\b/)]);
      const post = async (path: string, sent: unknown) => {
        const asked = { method: 'POST', headers, body: JSON.stringify(sent) };
        return (await browser.open(`${here}${path}`, asked)).response;
      };
      // Where others than this machine reach the app, a coordinator first shows that it is she.
      const unproven = await browser.open(`${here}/api/connect/start`);
      expect(await unproven.response.json()).toMatchObject({ code: 'passkey.missing' });
      const { challenge } = await read(NewPasskeyQuestion, await post('/api/me/passkeys/new', {}));
      const made = virtualKey().make({ challenge, origin: url });
      expect((await post('/api/me/passkeys', made)).status).toBe(200);
      const start = await read(ConnectStart, (await browser.open(`${here}/api/connect/start`)).response);
      expect(new URL(start.address).searchParams.get('redirect_uri')).toBe(`${url}/api/connect/return`);
    },
    PATIENCE,
  );
});
