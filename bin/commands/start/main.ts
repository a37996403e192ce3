import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedSettings, readSettings } from '../../../functions/config.ts';
import { type Problem, ProblemError } from '../../../functions/domain/problem.ts';
import { redirectUri } from '../../../functions/http/channels/serve-return.ts';
import type { PasskeyRule } from '../../../functions/people/passkeys/demand-proof.ts';
import { createApp } from '../../../functions/http/create-app.ts';
import { endOnSignal } from '../../kit/on-signal.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { seedCommunity, seedProducts } from '../demo/seed-community.ts';
import { holdsSystem, makeDataFolder } from '../../../embedded/system/data-folder.ts';
import { findGraph, type NamedGraph } from '../../../embedded/system/graph-target.ts';
import { jsonLog } from '../../../embedded/system/json-log.ts';
import { LOOPBACK } from '../../../embedded/system/known-hosts.ts';
import { type Installation, openInstallation } from '../../../embedded/system/open-installation.ts';
import { serveWeb } from '../../../embedded/system/serve-web.ts';
import { type FetchHandler, notReady } from '../../../embedded/system/web-server.ts';
import { readTimeFile } from '../../../embedded/time/time-file.ts';
import { buildWeb } from '../../../embedded/standing/build-web.ts';
import { EMPTY_COMMUNITY, seedEmptyCommunity } from '../../../embedded/standing/empty-community.ts';
import { keepTime, type TimeKeeper } from '../../../embedded/standing/keep-time.ts';
import { clockFrom } from '../../../embedded/standing/offset-clock.ts';
import { healthProbes } from '../../../embedded/standing/probes.ts';
import { onOneOrigin } from '../../../embedded/standing/one-origin.ts';
import { holdsSeason } from '../season/season-marker.ts';
import { beginVillage } from './begin-village.ts';
import { offerAnew } from './newest-day.ts';
import { readStartOptions } from './start-options.ts';
import { standingCommunities } from './standing-communities.ts';
import { whatToOpen } from './what-to-open.ts';

type StartTime = { readonly clock: ReturnType<typeof clockFrom> };

const notHere: FetchHandler = () => new Response('The web app is not served here.\n', { status: 404 });

/** Runs `npm start`: the whole system on this machine, on real time, until it is stopped by a signal. */
export async function start(args: readonly string[]): Promise<void> {
  const options = readStartOptions(args, () => readSettings(EmbeddedSettings));
  const { port, folder, empty, withoutWeb, settings } = options;
  // After a power cut the machine may start before its network: an existing system starts nevertheless.
  const graph = await findGraph(settings, { maySleep: await holdsSystem(folder) });
  await beginVillage(options, settings);
  await makeDataFolder(folder);
  const isPlayed = await holdsSeason(folder);
  const log = jsonLog((line) => appendFileSync(join(folder, 'log.jsonl'), line));
  const late: { time?: TimeKeeper; web?: FetchHandler } = {};
  const installation = await openInstallation<StartTime>({
    folder,
    port,
    settings,
    graph,
    log,
    time: async (sandbox) => {
      const latest = (await readTimeFile(join(folder, 'time.json'))) ?? 0;
      const clock = clockFrom(Math.max(latest, sandbox?.now ?? 0));
      // A season leaves the sandbox's clock where it ended; from there it runs by itself.
      if (sandbox?.isSet && clock.ahead === 0) await sandbox.letClockGo();
      return { clock };
    },
    serve: (system, url, graphUrl): FetchHandler => {
      const time: TimeKeeper = {
        lastTick: () => late.time?.lastTick() ?? system.clock.now(),
        stop: async () => undefined,
      };
      const app = createApp({
        ...system,
        publicUrl: () => url,
        probes: healthProbes(system, time, graphUrl),
        passkeyRule: passkeyRuleAt(url),
      });
      return (request) =>
        new URL(request.url).pathname.startsWith('/api/')
          ? app.fetch(request)
          : (late.web?.(request) ?? notReady());
    },
  });
  const { system, sandbox, time } = installation;
  late.web = withoutWeb
    ? notHere
    : onOneOrigin(installation.url, serveWeb(await buildWeb(), installation.url));
  late.time = keepTime(system, sandbox, time.clock.ahead > 0);
  endOnSignal(async () => {
    await late.time?.stop();
    await installation.close();
    process.stdout.write('etalase: ended\n');
  });
  const begun: { unconnected?: Problem | undefined } = {};
  const communities = await standingCommunities(
    system,
    empty && !isPlayed ? EMPTY_COMMUNITY : DEMO_COMMUNITY.id,
    async () => {
      if (isPlayed) return;
      if (empty) await seedEmptyCommunity(system);
      else begun.unconnected = await seedDemo(installation, graph);
    },
  );
  const lines = await whatToOpen(installation, { communities, graph, unconnected: begun.unconnected });
  const isDemoHere = isPlayed && communities.includes(DEMO_COMMUNITY.id);
  const offer = isDemoHere ? await offerAnew(system, DEMO_COMMUNITY.id, folder) : [];
  process.stdout.write(`${[...offer, ...lines].join('\n')}\n`);
}

/** Passkeys are demanded where others than this machine reach the app. */
const passkeyRuleAt = (url: string): PasskeyRule =>
  LOOPBACK.has(new URL(url).hostname) ? 'offered' : 'required';

/** Creates the demo community. Connects its pages where a program may consent; otherwise returns the reason. */
async function seedDemo(
  { system, url }: Installation<StartTime>,
  graph: NamedGraph | undefined,
): Promise<Problem | undefined> {
  let unconnected: Problem | undefined;
  try {
    await seedCommunity(system, redirectUri(url));
  } catch (error) {
    if (!graph || graph.sandbox || !(error instanceof ProblemError)) throw error;
    [unconnected] = error.problems;
  }
  await seedProducts(system);
  return unconnected;
}
