import { openQueueOnDemand } from '../adapters/aws/open-queue.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { nodeIds } from '../adapters/system/node-ids.ts';
import { systemClock } from '../adapters/system/system-clock.ts';

export interface SharedApiSettings {
  readonly TABLE_NAME: string;
  readonly PUBLIC_URL: string;
  readonly PUBLISH_QUEUE_URL: string;
  readonly WORK_QUEUE_URL: string;
}

const notAsked = (): never => {
  throw new Error('health is asked of the API’s main function');
};
/** Health probes for the API functions that receive no health requests. */
export const healthElsewhere = { table: notAsked, queue: notAsked, clock: notAsked, graph: notAsked };

/** Returns the dependencies that all API functions share. */
export function openSharedDeps(settings: SharedApiSettings) {
  return {
    table: openTable(settings.TABLE_NAME),
    queue: openQueueOnDemand({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL }),
    clock: systemClock,
    ids: nodeIds,
    log: jsonLinesLog(),
    accessLines: true,
    publicUrl: () => settings.PUBLIC_URL,
  };
}
