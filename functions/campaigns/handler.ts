import { join } from 'node:path';
import { openQueue, openTable } from '../adapters/aws/aws-clients.ts';
import { consumeInvocation } from '../adapters/aws/consume-queue.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { loadPhraseBooks } from '../adapters/captions/load-phrase-books.ts';
import { createPhraseBookWriter } from '../adapters/captions/phrase-book-writer.ts';
import { systemClock } from '../adapters/embedded/system-clock.ts';
import { createDispatch } from '../clock/dispatch.ts';
import { CampaignsSettings, LambdaSettings, readSettings } from '../config.ts';
import { expandCampaign } from './expand-campaign.ts';

const settings = readSettings(CampaignsSettings);
const { LAMBDA_TASK_ROOT: root } = readSettings(LambdaSettings);
const log = jsonLinesLog();
const clock = systemClock;
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });

const work = expandCampaign({
  table: openTable(settings.TABLE_NAME),
  clock,
  dispatch: createDispatch({ queue, clock }),
  captions: createPhraseBookWriter(await loadPhraseBooks(join(root, 'templates/captions'))),
  log,
});

/** Makes the posts of one piece of a campaign's plan; started by the work queue's router. */
export const handler = consumeInvocation({ work, log });
