import { setImmediate as nextIteration } from 'node:timers/promises';
import { onTestFinished, describe, expect, it, vi } from 'vitest';
import { createGraph } from '../../../../functions/adapters/meta/graph.ts';
import { createSdkTransport } from '../../../../functions/adapters/meta/sdk-transport.ts';
import { systemClock } from '../../../../functions/adapters/system/system-clock.ts';
import { EmbeddedSettings } from '../../../../functions/config.ts';
import { MINUTE } from '../../../../functions/domain/time/instant.ts';
import { dayOf } from '../../../../functions/domain/time/local-day.ts';
import { reasonOf } from '../../../../functions/domain/post/reasons.ts';
import { CampaignReply } from '../../../../functions/http/contract/campaigns.ts';
import { createApp } from '../../../../functions/http/create-app.ts';
import { communityRecord } from '../../../../functions/records/community-record.ts';
import type { Clock } from '../../../../functions/ports/clock.ts';
import type { Table } from '../../../../functions/ports/table.ts';
import { campaignRecord } from '../../../../functions/records/campaign-record.ts';
import { keys } from '../../../../functions/records/keys.ts';
import { load, replace } from '../../../../functions/records/record.ts';
import { agreeInDialog } from '../../../../bin/commands/demo/agree-in-dialog.ts';
import { DEMO_COMMUNITY } from '../../../../embedded/standing/demo-community.ts';
import { seedCommunity } from '../../../../bin/commands/demo/seed-community.ts';
import { SmokeError } from '../../../../bin/commands/smoke/api-client.ts';
import { askMeta } from '../../../../bin/commands/smoke/ask-meta.ts';
import { throughSystem } from '../../../../bin/commands/smoke/through-system.ts';
import { keepTime } from '../../../../embedded/standing/keep-time.ts';
import { appOfFolder } from '../../../../embedded/system/app-of-folder.ts';
import { makeRoleLinks } from '../../../../bin/commands/start/what-to-open.ts';
import { openInstallation } from '../../../../embedded/system/open-installation.ts';
import { DEADLINE } from '../../../factories/manual-timer.ts';
import { valueOf } from '../../../adapters/meta/sandbox-stage.ts';
import { silentLog } from '../../../factories/silent-log.ts';
import { photoFile } from '../../../pictures/fixtures.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';

/** The embedded system and its sandbox, standing on real time, with a community that never sleeps. */
async function standing() {
  // What is planned for now goes out some minutes later; the test does not wait for them.
  const time = { ahead: 0 };
  const clock: Clock = {
    now: () => systemClock.now() + time.ahead,
    sleepUntil: (instant, options) => systemClock.sleepUntil(instant - time.ahead, options),
  };
  const folder = await temporaryFolder();
  const installation = await openInstallation({
    folder,
    port: 0,
    settings: EmbeddedSettings.parse({ PHOTO_MODELS: 'off' }),
    log: silentLog,
    time: async () => ({ clock }),
    serve: (system, url) => {
      const well = async (): Promise<boolean> => true;
      const probes = { table: well, queue: well, clock: well, graph: well };
      const app = createApp({ ...system, publicUrl: () => url, probes });
      return (request) => app.fetch(request);
    },
  });
  onTestFinished(() => installation.close());
  const { system, url, sandbox } = installation;
  const awake = { ...DEMO_COMMUNITY, quietHours: { from: '00:00', to: '00:00' } };
  await seedCommunity(system, `${url}/api/connect/return`);
  await replace(system.table, communityRecord, awake);
  const keeper = keepTime(system, sandbox, true);
  onTestFinished(() => keeper.stop());
  const links = await makeRoleLinks(system, DEMO_COMMUNITY.id, url);
  const secretOf = (role: string): string =>
    links.find((link) => link.role === role)?.address.split('#')[1] ?? 'none';
  const goOn = async (milliseconds: number): Promise<void> => {
    time.ahead += milliseconds;
    await sandbox?.setClock(clock.now());
    await system.tick();
  };
  return { ...installation, folder, secretOf, goOn };
}

/** The status of the campaign of the smoke test. */
const statusOf = async ({ table }: { readonly table: Table }): Promise<string | undefined> =>
  (await load(table, campaignRecord, keys.campaign(DEMO_COMMUNITY.id, 'uji-1')))?.status;

const optionsFor = async (url: string, secret: string, page: string) => {
  const said: string[] = [];
  const now = Date.now();
  return {
    said,
    url,
    secret,
    page,
    maker: 'kantil',
    photo: await photoFile(900, 900),
    // It looks again at once, as often as it takes.
    patience: 1_000_000,
    pause: () => nextIteration(),
    run: '1',
    today: (zone: string) => dayOf(now, zone),
    say: (line: string) => void said.push(line),
  };
};

describe('the smoke test', () => {
  it('brings a post to the community’s own page and says each step', async () => {
    const { url, secretOf, goOn } = await standing();
    const options = await optionsFor(url, secretOf('coordinator'), 'Rukun Lereng');
    const say = (line: string): void => {
      options.say(line);
      if (line === 'the post is scheduled') void goOn(10 * MINUTE);
    };
    const { permalink } = await throughSystem({ ...options, say });
    expect(permalink).toMatch(/^http/);
    expect(options.said[0]).toBe('table, queue, clock and graph are well');
    expect(options.said.at(-1)).toBe('the post is published');
  });

  it('goes on waiting while the post is held only until its picture is made again', async () => {
    const { url, secretOf, goOn } = await standing();
    const options = await optionsFor(url, secretOf('coordinator'), 'Rukun Lereng');
    const real = globalThis.fetch;
    let isHeld = true;
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      const reply = await real(...asked);
      if (!isHeld || !reply.url.endsWith('/api/campaigns/uji-1') || asked[1]?.method !== 'GET') return reply;
      isHeld = false;
      const campaign = CampaignReply.parse(await reply.json());
      const { text, nextStep } = reasonOf('product.changed');
      const reason = { code: 'product.changed', text, nextStep };
      return Response.json({
        ...campaign,
        posts: campaign.posts.map((post) => ({ ...post, state: 'held', reason })),
      });
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const say = (line: string): void => {
      options.say(line);
      if (line === 'the post is scheduled') void goOn(10 * MINUTE);
    };
    await throughSystem({ ...options, say });
    expect(options.said).toContain('the post is held');
    expect(options.said.at(-1)).toBe('the post is published');
  });

  it('calls off a post that is planned for later than it may wait, and says when', async () => {
    const { url, secretOf, system } = await standing();
    const options = await optionsFor(url, secretOf('coordinator'), 'Rukun Lereng');
    await expect(throughSystem({ ...options, patience: 1 })).rejects.toThrow(
      /^the post is planned for 2\d{3}-.*quiet hours.* It was called off/,
    );
    expect(await statusOf(system)).toBe('cancelled');
  });

  it('calls off a post that did not go out while it waited, and says how long that was', async () => {
    const { url, secretOf, system } = await standing();
    const options = await optionsFor(url, secretOf('coordinator'), 'Rukun Lereng');
    await expect(throughSystem({ ...options, patience: 400, pause: async () => undefined })).rejects.toThrow(
      /^the post is \w+ after 400 s.* It was called off/,
    );
    expect(await statusOf(system)).toBe('cancelled');
  });

  it('says in words what is wrong', async () => {
    const { url, secretOf } = await standing();
    const tell = async (secret: string, page: string): Promise<string> => {
      const error: unknown = await throughSystem(await optionsFor(url, secret, page)).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(SmokeError);
      return error instanceof SmokeError ? error.message : '';
    };
    expect(await tell('a-secret-that-never-was', 'Rukun Lereng')).toMatch(
      /^POST \/api\/session was answered 4/,
    );
    expect(await tell(secretOf('leader'), 'Rukun Lereng')).toContain('not a coordinator’s');
    expect(await tell(secretOf('coordinator'), 'Tidak Ada')).toContain(
      'no channel is called "Tidak Ada"; there is',
    );
  });
});

describe('Meta’s open questions', () => {
  it('are asked on a test page, and the answers noted without its token', async () => {
    const { folder, graphUrl, url, system } = await standing();
    const endpoint = { baseUrl: graphUrl, version: 'v24.0' };
    const transport = createSdkTransport({ ...endpoint, timeoutMs: DEADLINE });
    const { id: appId, secret: appSecret } = await appOfFolder(folder);
    const graph = createGraph({ transport, ...endpoint, appId, appSecret, now: () => Date.now() });
    const redirectUri = `${url}/api/connect/return`;
    const code = await agreeInDialog(graph.consentAddress({ redirectUri, state: 'smoke' }));
    const { token } = valueOf(await graph.exchangeCode({ code, redirectUri }));
    const [page] = valueOf(await graph.listManagedPages(token));
    if (!page) throw new Error('the sandbox has no page');
    await system.media.write('pictures/uji.jpg', await photoFile(600, 600), 'image/jpeg');
    const pictureUrl = await system.media.publicUrl('pictures/uji.jpg', Date.now() + 60_000);
    const facts = await askMeta({ transport, page, appSecret, pictureUrl });
    expect(facts.map(({ question, status }) => [question, status])).toEqual(
      expect.arrayContaining([
        ['Does is_published=true publish an unpublished post?', 200],
        ['What does publishing it a second time answer?', 200],
        ['What does reading a removed post answer?', 400],
      ]),
    );
    expect(JSON.stringify(facts)).not.toContain(page.token);
  });
});
