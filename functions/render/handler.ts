import { join } from 'node:path';
import { openQueue } from '../adapters/aws/open-sqs.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { openMedia } from '../adapters/aws/open-media.ts';
import { openSealer } from '../adapters/aws/open-sealer.ts';
import { consumeInvocation } from '../adapters/aws/consume-queue.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { createPictures } from '../pictures/face.ts';
import { createDispatch } from '../due/dispatch.ts';
import { LambdaSettings, readSettings, RenderSettings } from '../config.ts';
import { byKind } from '../due/by-kind.ts';
import { drawPostPicture } from './draw-post-picture.ts';

const settings = readSettings(RenderSettings);
const { LAMBDA_TASK_ROOT: root } = readSettings(LambdaSettings);
const log = jsonLinesLog();
const clock = systemClock;
const table = openTable(settings.TABLE_NAME);
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });

const picture = drawPostPicture({
  table,
  clock,
  dispatch: createDispatch({ queue, clock }),
  media: openMedia(settings.MEDIA_BUCKET, settings.PUBLIC_URL),
  sealer: openSealer(settings.KEY_ID, table),
  pictures: createPictures({ templates: join(root, 'templates') }),
  log,
});

/** Draws the picture that a post waits for; started by the work queue's router. */
export const handler = consumeInvocation({
  log,
  meter: emfMeter(),
  work: byKind<'render'>({ picture }),
});
