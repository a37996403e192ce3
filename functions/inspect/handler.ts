import { join } from 'node:path';
import { openQueue } from '../adapters/aws/open-sqs.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { openMedia } from '../adapters/aws/open-media.ts';
import { consumeInvocation } from '../adapters/aws/consume-queue.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { SECOND } from '../domain/time/instant.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { createDispatch } from '../due/dispatch.ts';
import { InspectSettings, LambdaSettings, readSettings } from '../config.ts';
import { byKind } from '../due/by-kind.ts';
import { createSubjectFinder } from '../pictures/subject/subject-finder.ts';
import { inspectPhotos } from '../intake/inspect-photos.ts';

const settings = readSettings(InspectSettings);
const { LAMBDA_TASK_ROOT: root } = readSettings(LambdaSettings);
const log = jsonLinesLog();
const clock = systemClock;
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });

const inspect = inspectPhotos({
  table: openTable(settings.TABLE_NAME),
  clock,
  dispatch: createDispatch({ queue, clock }),
  media: openMedia(settings.MEDIA_BUCKET, settings.PUBLIC_URL),
  // Lambda ends the function after a minute.
  finder: createSubjectFinder({
    models: join(root, 'models'),
    runtime: join(root, 'runtime'),
    longest: 25 * SECOND,
  }),
  log,
});

/** Looks for subject and faces in a product's photos; started by the work queue's router. */
export const handler = consumeInvocation({
  log,
  meter: emfMeter(),
  work: byKind<'inspect'>({ inspect }),
});
