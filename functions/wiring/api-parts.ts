import { openQueue, openTable } from '../adapters/aws/aws-clients.ts';
import { openMedia } from '../adapters/aws/open-media.ts';
import { openSealer } from '../adapters/aws/open-sealer.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { nodeIds } from '../adapters/system/node-ids.ts';
import { systemClock } from '../adapters/system/system-clock.ts';

export interface ApiPartsSettings {
  readonly TABLE_NAME: string;
  readonly KEY_ID: string;
  readonly MEDIA_BUCKET: string;
  readonly PUBLIC_URL: string;
  readonly PUBLISH_QUEUE_URL: string;
  readonly WORK_QUEUE_URL: string;
}

const notAsked = (): never => {
  throw new Error('health is asked of the API’s main function');
};
/** For the API's functions to which no question about health comes. */
export const healthElsewhere = { table: notAsked, queue: notAsked, clock: notAsked, graph: notAsked };

/** What all functions of the API stand on. */
export function openApiParts(settings: ApiPartsSettings) {
  const table = openTable(settings.TABLE_NAME);
  return {
    table,
    media: openMedia(settings.MEDIA_BUCKET, settings.PUBLIC_URL),
    queue: openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL }),
    sealer: openSealer(settings.KEY_ID, table),
    clock: systemClock,
    ids: nodeIds,
    log: jsonLinesLog(),
    publicUrl: () => settings.PUBLIC_URL,
  };
}
