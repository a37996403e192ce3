import { openQueue } from '../adapters/aws/open-sqs.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { openSealer } from '../adapters/aws/open-sealer.ts';
import { consumeInvocation } from '../adapters/aws/consume-queue.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { createDispatch } from '../due/dispatch.ts';
import { CollectSettings, readSettings } from '../config.ts';
import { byKind } from '../due/by-kind.ts';
import { once } from '../adapters/aws/once.ts';
import { openGraph } from '../wiring/open-graph.ts';
import { collectMetrics } from './collect-metrics.ts';

const settings = readSettings(CollectSettings);
const log = jsonLinesLog();
const clock = systemClock;
const table = openTable(settings.TABLE_NAME);
const sealer = openSealer(settings.KEY_ID, table);
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });

const openWork = once(async () => {
  const collect = collectMetrics({
    table,
    graph: await openGraph({ settings, sealer, clock }),
    sealer,
    clock,
    dispatch: createDispatch({ queue, clock }),
    log,
  });
  return byKind<'collect'>({ collect });
});

/** Reads the metrics of a community's posts at their ages; started by the work queue's router. */
export const handler = consumeInvocation({
  log,
  meter: emfMeter(),
  work: async (message) => (await openWork())(message),
});
