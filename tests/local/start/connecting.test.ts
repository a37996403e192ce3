import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ChannelList, ConnectablePages, ConnectStart } from '../../../functions/http/contract/channels.ts';
import { formFields } from '../../../local/demo/agree-in-dialog.ts';
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

describe('connecting pages on one machine', () => {
  it('works from the printed link to the connected page, on one name all the way', async () => {
    const { address } = await standingCommand(['--empty']);
    const browser = new CookieBrowser();
    const link = address('coordinator');
    const { origin } = await signIn(browser, link);
    expect(new URL(origin).hostname).toBe('localhost');

    const start = await browser.open(`${origin}/api/connect/start`);
    const { address: dialog } = await read(ConnectStart, start.response);
    const back = await agree(browser, dialog);
    expect({ origin: back.url.origin, path: back.url.pathname, search: back.url.search }).toEqual({
      origin: new URL(link).origin,
      path: expect.stringMatching(/^\/connect\/[\w-]+$/),
      search: '',
    });
    expect(new URL(dialog).searchParams.get('redirect_uri')).toBe(`${origin}/api/connect/return`);

    const connecting = `${origin}/api${back.url.pathname}`;
    const { pages } = await read(ConnectablePages, (await browser.open(connecting)).response);
    const page = pages.find(({ mayPost }) => mayPost);
    const body = JSON.stringify({ owners: { [page?.id ?? '']: null } });
    const connected = await browser.open(connecting, { method: 'PUT', headers: { ...json, origin }, body });
    const { channels } = await read(ChannelList, connected.response);
    expect(channels.map(({ name, health }) => [name, health.state])).toContainEqual([page?.name, 'healthy']);
    expect(browser.cookiesOf(new URL(origin).hostname)).toEqual(['etalase']);
  });
});
