import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { EmbeddedSettings } from '../../../functions/config.ts';
import { breakChannel } from '../../../functions/due/break-channel.ts';
import { ConnectStart } from '../../../functions/http/contract/channels.ts';
import { redirectUri } from '../../../functions/http/channels/serve-return.ts';
import { createApp } from '../../../functions/http/create-app.ts';
import { loadChannelsOf } from '../../../functions/records/owned-channels.ts';
import { LINK_LIFE, makeInvitation } from '../../../functions/records/session-records.ts';
import { formFields } from '../../../bin/commands/demo/agree-in-dialog.ts';
import { seedCommunity } from '../../../bin/commands/demo/seed-community.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import { silentLog } from '../../factories/silent-log.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';
import { CookieBrowser } from './cookie-browser.ts';

const OWNER = 'cempaka';
const community = DEMO_COMMUNITY.id;

/** The demo community at its sandbox, over HTTP, and its owner of a page in a browser of her own. */
async function standing() {
  const installation = await openInstallation({
    folder: await temporaryFolder(),
    port: 0,
    settings: EmbeddedSettings.parse({ PHOTO_MODELS: 'off' }),
    log: silentLog,
    time: async () => ({ clock: systemClock }),
    serve: (system, url) => {
      const well = async (): Promise<boolean> => true;
      const probes = { table: well, queue: well, clock: well, graph: well };
      const app = createApp({ ...system, publicUrl: () => url, probes });
      // The web app is not served here: its pages are their addresses.
      return (request) =>
        new URL(request.url).pathname.startsWith('/api/') ? app.fetch(request) : new Response('a page');
    },
  });
  onTestFinished(() => installation.close());
  const { system, url } = installation;
  await seedCommunity(system, redirectUri(url));
  const now = system.clock.now();
  const secret = await makeInvitation(system, {
    community,
    member: OWNER,
    expiresAt: now + LINK_LIFE,
    origin: { how: 'start', madeAt: now },
  });
  const browser = new CookieBrowser();
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ secret });
  expect((await browser.open(`${url}/api/session`, { method: 'POST', headers, body })).response.status).toBe(
    200,
  );
  const pages = () => loadChannelsOf(system.table, community, OWNER);
  return { system, url, browser, pages };
}

describe('the owner of a page, at the sandbox', () => {
  it('connects her page and its Instagram account again, from one button through the dialog to her home', async () => {
    const { system, url, browser, pages } = await standing();
    const before = await pages();
    for (const channel of before)
      await breakChannel(system, channel, 'channel.tokenDead', system.clock.now());
    expect((await pages()).map(({ health }) => health.state)).toEqual(['broken', 'broken']);
    const start = await browser.open(`${url}/api/connect/start`);
    const { address } = ConnectStart.parse(await start.response.json());
    const shown = await browser.open(address);
    const back = await browser.open(address, {
      method: 'POST',
      body: formFields(await shown.response.text()),
    });
    expect(back.url.href).toBe(`${url}/`);
    const after = await pages();
    expect(after.map(({ id, health }) => [id, health.state])).toEqual(
      before.map(({ id }) => [id, 'healthy']),
    );
    expect(after.map(({ owner }) => owner)).toEqual([OWNER, OWNER]);
  });
});
