import { join } from 'node:path';
import { openQueue } from '../adapters/aws/open-sqs.ts';
import { openTable } from '../adapters/aws/open-table.ts';
import { consumeInvocation } from '../adapters/aws/consume-queue.ts';
import { emfMeter } from '../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { systemClock } from '../adapters/system/system-clock.ts';
import { createDispatch } from '../due/dispatch.ts';
import { CampaignsSettings, LambdaSettings, modelFrom, readSettings } from '../config.ts';
import { byKind } from '../due/by-kind.ts';
import { openCaptions } from '../wiring/open-captions.ts';
import { expandCampaign } from './expand-campaign.ts';
import { reconcilePosts } from './reconcile-posts.ts';

const settings = readSettings(CampaignsSettings);
const { LAMBDA_TASK_ROOT: root, AWS_REGION: region } = readSettings(LambdaSettings);
const log = jsonLinesLog();
const clock = systemClock;
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });

const deps = {
  table: openTable(settings.TABLE_NAME),
  clock,
  dispatch: createDispatch({ queue, clock }),
  ...(await openCaptions(join(root, 'templates/captions'), {
    clock,
    log,
    bedrock: modelFrom(settings, region),
  })),
  log,
  meter: emfMeter(),
};

/** Makes a plan's posts, and reconciles posts after a decision; started by the work queue's router. */
export const handler = consumeInvocation({
  log,
  meter: deps.meter,
  work: byKind<'campaigns'>({ expand: expandCampaign(deps), sweep: reconcilePosts(deps) }),
});
