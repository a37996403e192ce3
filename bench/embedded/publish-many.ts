import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedSettings } from '../../functions/config.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { Log } from '../../functions/ports/log.ts';
import { defaultPhoto } from '../../bin/commands/demo/demo-options.ts';
import { demoStart } from '../../bin/commands/demo/run-demo.ts';
import { openInstallation } from '../../embedded/system/open-installation.ts';
import { openCoarseTime } from './coarse-time.ts';
import { median } from '../measure.ts';
import { COMMUNITY, scheduleCampaigns, settleSellers } from './many-sellers.ts';
import { RawPuts } from './raw-puts.ts';
import { startSandboxAlone } from './sandbox-alone.ts';

// Run in a process of its own by `embedded.bench.ts`; prints its measurements on one line.

const POSTS = Number(process.argv[2] ?? '5000');
/** Raw puts are measured each time this many more posts are published. */
const POSTS_PER_SAMPLE = 200;
const MEGABYTE = 1024 * 1024;

/** Memory is the median over this many posts, since it rises and falls with each garbage collection. */
const SAMPLE = 200;

/** Counts published posts, and records the memory at each. */
function counter() {
  const memory: number[] = [];
  const log: Log = {
    info: (_, fields) => {
      if (fields?.['outcome'] === 'published') memory.push(process.memoryUsage.rss() / MEGABYTE);
    },
    warn: () => undefined,
    error: (message, fields) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
  };
  const memoryAt = (post: number): number => median(memory.slice(post - SAMPLE, post));
  return { log, memoryAt, published: () => memory.length };
}

async function measure(folder: string, graphUrl: string): Promise<Record<string, number>> {
  const { log, memoryAt, published } = counter();
  const installation = await openInstallation({
    folder,
    port: 0,
    settings: EmbeddedSettings.parse({ GRAPH_URL: graphUrl, PHOTO_MODELS: 'off' }),
    log,
    time: async (sandbox) => {
      if (!sandbox) throw new Error('there is no sandbox');
      return openCoarseTime(folder, sandbox, demoStart(Date.now()));
    },
  });
  try {
    const { system, time } = installation;
    const photo = await readFile(defaultPhoto());
    await time.run(() => settleSellers(system, graphUrl, photo));
    const rawPuts = new RawPuts(system.table);
    const began = performance.now();
    await rawPuts.sample();
    const days = await time.run(() => scheduleCampaigns(system, POSTS));
    let sampledAt = 0;
    await time.settle(system, time.clock.now() + days * DAY, async () => {
      if (published() < sampledAt + POSTS_PER_SAMPLE) return;
      sampledAt = published();
      await rawPuts.sample();
    });
    const seconds = (performance.now() - began) / 1000 - rawPuts.seconds;
    return {
      published: published(),
      seconds,
      rawPutsPerSecond: rawPuts.perSecond,
      rssAt1000: memoryAt(1_000),
      rssAtLast: memoryAt(POSTS),
    };
  } finally {
    await installation.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), `etalase-${COMMUNITY}-`));
const sandbox = await startSandboxAlone(join(folder, 'sandbox'));
try {
  process.stdout.write(`${JSON.stringify(await measure(join(folder, 'data'), sandbox.url))}\n`);
} finally {
  await sandbox.end();
  await rm(folder, { recursive: true, force: true });
}
