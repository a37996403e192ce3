import { openQueue } from '../adapters/aws/open-sqs.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { runOf } from '../adapters/aws/lambda-call.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { traced } from '../adapters/system/trace.ts';
import { ClockSettings, readSettings } from '../config.ts';
import { runTick } from './run-tick.ts';

const settings = readSettings(ClockSettings);
const log = jsonLinesLog();
const meter = emfMeter();
const tick = runTick({
  table: openTable(settings.TABLE_NAME),
  queue: openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL }),
  clock: systemClock,
  log,
});

/** Runs a tick. EventBridge Scheduler calls it each minute; its event is ignored, since only the clock matters. */
export async function handler(_event?: unknown, context?: unknown): Promise<void> {
  await traced(runOf(context), async () => {
    const sent = await tick();
    log.info('ticked', { sent });
    meter.count({ Nudges: sent });
  });
}
