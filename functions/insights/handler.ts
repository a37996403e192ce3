import { openTable } from '../adapters/aws/open-table.ts';
import { consumeInvocation } from '../adapters/aws/consume-queue.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { InsightsSettings, readSettings } from '../config.ts';
import { byKind } from '../due/by-kind.ts';
import { aggregateDay } from './aggregate-day.ts';
import { prepareRecap } from './prepare-recap.ts';

const settings = readSettings(InsightsSettings);
const log = jsonLinesLog();
const clock = systemClock;
const table = openTable(settings.TABLE_NAME);
const deps = { table, clock, log };

/** Aggregates one day's metrics items into its report, and prepares the recap of a week; started by the work queue's router. */
export const handler = consumeInvocation({
  log,
  meter: emfMeter(),
  work: byKind<'insights'>({ fold: aggregateDay(deps), recap: prepareRecap(deps) }),
});
