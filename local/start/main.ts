import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedSettings, readSettings } from '../../functions/config.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { endOnSignal } from '../cli/end-on-signal.ts';
import { DEMO_COMMUNITY } from '../demo/community-data.ts';
import { seedCommunity, seedProducts } from '../demo/seed-community.ts';
import { makeDataFolder } from '../system/data-folder.ts';
import { jsonLog } from '../system/json-log.ts';
import { type Installation, openInstallation } from '../system/open-installation.ts';
import { serveWeb } from '../system/serve-web.ts';
import { type FetchHandler, notReady } from '../system/web-server.ts';
import { readTimeFile } from '../time/time-file.ts';
import { buildWeb } from './build-web.ts';
import { isNotSetUp, seedEmptyCommunity } from './empty-community.ts';
import { keepTime, type TimeKeeper } from './keep-time.ts';
import { clockFrom } from './offset-clock.ts';
import { healthProbes } from './probes.ts';
import { onOneOrigin } from './one-origin.ts';
import { makeRoleLinks } from './role-links.ts';
import { readStartOptions } from './start-options.ts';

type StartTime = { readonly clock: ReturnType<typeof clockFrom> };

/** `npm start`: the whole system standing on this machine, on real time, until it is told to end. */
export async function start(args: readonly string[]): Promise<void> {
  const settings = readSettings(EmbeddedSettings);
  const { port, folder, empty } = readStartOptions(args, settings);
  await makeDataFolder(folder);
  const log = jsonLog((line) => appendFileSync(join(folder, 'log.jsonl'), line));
  const latest = (await readTimeFile(join(folder, 'time.json'))) ?? 0;
  const late: { time?: TimeKeeper; web?: FetchHandler } = {};
  const installation = await openInstallation<StartTime>({
    folder,
    port,
    settings,
    log,
    time: async (sandbox) => ({ clock: clockFrom(Math.max(latest, sandbox?.now ?? 0)) }),
    serve: (system, url, graphUrl): FetchHandler => {
      const time: TimeKeeper = {
        lastTick: () => late.time?.lastTick() ?? system.clock.now(),
        stop: async () => undefined,
      };
      const app = createApp({
        ...system,
        publicUrl: () => url,
        probes: healthProbes(system, time, graphUrl),
      });
      return (request) =>
        new URL(request.url).pathname.startsWith('/api/')
          ? app.fetch(request)
          : (late.web?.(request) ?? notReady());
    },
  });
  const { system, sandbox, time } = installation;
  late.web = onOneOrigin(installation.url, serveWeb(await buildWeb(), installation.url));
  late.time = keepTime(system, sandbox, time.clock.ahead > 0);
  endOnSignal(async () => {
    await late.time?.stop();
    await installation.close();
    process.stdout.write('etalase: ended\n');
  });
  const community = empty ? await seedEmptyCommunity(system) : await seedDemo(installation);
  await say(installation, community);
}

async function seedDemo({ system, url }: Installation<StartTime>): Promise<string> {
  await seedCommunity(system, `${url}/api/connect/return`);
  await seedProducts(system);
  return DEMO_COMMUNITY.id;
}

async function say(
  { system, url, sandbox, graphUrl }: Installation<StartTime>,
  community: string,
): Promise<void> {
  const links = await makeRoleLinks(system, community, url);
  const lines = [
    `Etalase     ${url}`,
    ...links.map(({ role, name, address }) => `${role.padEnd(12)}${address}   (${name})`),
    ...((await isNotSetUp(system, community))
      ? [`first step  ${url}/komunitas   (the coordinator fills in its name, village and WhatsApp number)`]
      : []),
    `health      ${url}/api/health`,
    sandbox
      ? `feeds       ${graphUrl}/sandbox/feeds   (the sandbox that stands in for Facebook and Instagram)`
      : `graph       ${graphUrl}`,
    'etalase: ready',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
