import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { openMedia, openQueue, openSealer, openTable } from '../adapters/aws/aws-clients.ts';
import { jsonLinesLog } from '../adapters/aws/json-lines-log.ts';
import { loadPhraseBooks } from '../adapters/captions/load-phrase-books.ts';
import { openCaptionWriter } from '../adapters/captions/open-caption-writer.ts';
import { nodeIds } from '../adapters/embedded/node-ids.ts';
import { systemClock } from '../adapters/embedded/system-clock.ts';
import { createPictures } from '../adapters/pictures/pictures.ts';
import { createDispatch } from '../clock/dispatch.ts';
import { findNextDue } from '../clock/next-due.ts';
import { HttpSettings, LambdaSettings, modelFrom, readSettings } from '../config.ts';
import { MINUTE } from '../domain/instant.ts';
import { Language } from '../domain/language.ts';
import { once } from '../wiring/once.ts';
import { openGraph } from '../wiring/open-graph.ts';
import { createApp } from './create-app.ts';

/** A tick moves what has come due ahead of now, and ticks are at most two minutes apart: an older entry was not seen. */
const LATE_TICK = 3 * MINUTE;

const settings = readSettings(HttpSettings);
const { LAMBDA_TASK_ROOT: root, AWS_REGION: region } = readSettings(LambdaSettings);
const log = jsonLinesLog();
const clock = systemClock;
const table = openTable(settings.TABLE_NAME);
const sealer = openSealer(settings.KEY_ID, table);
const queue = openQueue({ publish: settings.PUBLISH_QUEUE_URL, work: settings.WORK_QUEUE_URL });
const nextDue = findNextDue({ table });

const openApi = once(async () => {
  const books = await loadPhraseBooks(join(root, 'templates/captions'));
  const app = createApp({
    table,
    media: openMedia(settings.MEDIA_BUCKET, settings.PUBLIC_URL),
    clock,
    ids: nodeIds,
    sealer,
    graph: await openGraph({ settings, sealer, clock }),
    dispatch: createDispatch({ queue, clock }),
    pictures: createPictures({ templates: join(root, 'templates') }),
    captions: await openCaptionWriter({ books, clock, log, bedrock: modelFrom(settings, region) }),
    log,
    writable: Language.options.filter((language) => books[language] !== undefined),
    publicUrl: () => settings.PUBLIC_URL,
    probes: {
      table: async () => (await table.get({ pk: 'health', sk: 'probe' })) === undefined,
      queue: (signal) => queue.answers(signal),
      clock: async () => clock.now() - ((await nextDue()) ?? clock.now()) < LATE_TICK,
      // Graph answers 400 without a token, which is an answer.
      graph: async (signal) =>
        (await fetch(`${settings.GRAPH_URL}/${settings.GRAPH_VERSION}/me`, { signal })).status < 500,
    },
  });
  return handle(app);
});

/** The API behind API Gateway (payload version 2). Intake and captions run in it: they have no work of their own. */
export async function handler(...call: Parameters<ReturnType<typeof handle>>): Promise<unknown> {
  return (await openApi())(...call);
}
