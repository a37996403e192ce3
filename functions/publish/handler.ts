import { openQueue } from '../adapters/aws/open-sqs.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { openSealer } from '../adapters/aws/open-sealer.ts';
import { consumeQueue } from '../adapters/aws/consume-queue.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { mediaAddress } from '../adapters/aws/media-address.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { createDispatch } from '../due/dispatch.ts';
import { PublishSettings, readSettings } from '../config.ts';
import { byKind } from '../due/by-kind.ts';
import { once } from '../adapters/aws/once.ts';
import { openGraph } from '../wiring/open-graph.ts';
import { probeChannel, type ProbeDeps } from '../channels/probe-channel.ts';
import type { PublishDeps } from './publish-deps.ts';
import { workOnPost } from './work-on-post.ts';

const settings = readSettings(PublishSettings);
const log = jsonLinesLog();
const clock = systemClock;
const table = openTable(settings.TABLE_NAME);
const sealer = openSealer(settings.KEY_ID, table);
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });

const openWork = once(async () => {
  const deps: PublishDeps & ProbeDeps = {
    table,
    graph: await openGraph({ settings, sealer, clock }),
    // Meta fetches the pictures itself; publishing only passes their addresses.
    media: { publicUrl: async (key, expiresAt) => mediaAddress(settings.PUBLIC_URL, key, expiresAt) },
    sealer,
    clock,
    dispatch: createDispatch({ queue, clock }),
    random: Math.random,
    log,
  };
  return byKind<'publish'>({ publish: workOnPost(deps), probe: probeChannel(deps) });
});

/** Does the next step of posts and probes channels' tokens; triggered by the publish queue. */
export const handler = consumeQueue({
  log,
  meter: emfMeter(),
  work: async (message) => (await openWork())(message),
});
