import { join } from 'node:path';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { openTranslator } from '../adapters/captions/open-translator.ts';
import { webauthn } from '../adapters/passkeys/webauthn.ts';
import { spreadsheets } from '../adapters/spreadsheets/spreadsheets.ts';
import { traceOfCall } from '../adapters/aws/lambda-call.ts';
import { once } from '../adapters/aws/once.ts';
import { traced } from '../adapters/system/trace.ts';
import { createDispatch } from '../due/dispatch.ts';
import { findNextDue } from '../due/next-due.ts';
import { HttpSettings, LambdaSettings, modelFrom, readSettings } from '../config.ts';
import { MINUTE } from '../domain/time/instant.ts';
import { openCaptions } from '../wiring/open-captions.ts';
import { openSharedDeps } from '../wiring/shared-deps.ts';
import {
  graphElsewhere,
  mediaElsewhere,
  picturesElsewhere,
  printsElsewhere,
  sealerElsewhere,
  uploadsElsewhere,
} from '../wiring/done-elsewhere.ts';
import { WORKBOOK } from './edge/workbook.ts';
import { CLOUDFRONT_AND_GATEWAY } from './app-deps.ts';
import { createApp } from './create-app.ts';

/**
 * Each tick moves due entries to a later time, and ticks are at most two minutes apart. An entry that is overdue by more
 * than three minutes was therefore missed.
 */
const LATE_TICK = 3 * MINUTE;

const settings = readSettings(HttpSettings);
const { LAMBDA_TASK_ROOT: root, AWS_REGION: region } = readSettings(LambdaSettings);
const shared = openSharedDeps(settings);
const { table, queue, clock, log } = shared;
const nextDue = findNextDue(shared);

/** Hono takes every type with "xml" in its name for a text. */
const isContentTypeBinary = (type: string): boolean => type === WORKBOOK || defaultIsContentTypeBinary(type);

const openApi = once(async () => {
  const bedrock = modelFrom(settings, region);
  const app = createApp({
    ...shared,
    proxies: CLOUDFRONT_AND_GATEWAY,
    graph: graphElsewhere,
    media: mediaElsewhere(settings.PUBLIC_URL),
    sealer: sealerElsewhere,
    pictures: picturesElsewhere,
    prints: printsElsewhere,
    spreadsheets,
    passkeys: webauthn,
    passkeyRule: 'required',
    uploads: uploadsElsewhere,
    dispatch: createDispatch(shared),
    ...(await openCaptions(join(root, 'templates/captions'), { clock, log, bedrock })),
    translator: await openTranslator({ log, bedrock }),
    graphVersion: settings.GRAPH_VERSION,
    probes: {
      table: async () => (await table.get({ pk: 'health', sk: 'probe' })) === undefined,
      queue: (signal) => queue.answers(signal),
      clock: async () => clock.now() - ((await nextDue()) ?? clock.now()) < LATE_TICK,
      // Graph returns 400 without a token, which shows that it responds.
      graph: async (signal) =>
        (await fetch(`${settings.GRAPH_URL}/${settings.GRAPH_VERSION}/me`, { signal })).status < 500,
    },
  });
  return handle(app, { isContentTypeBinary });
});

/**
 * The API behind API Gateway (payload version 2), without the routes that need an image library (`functions/http/photos`)
 * or Meta's SDK (`functions/http/connect`). It therefore starts much faster than they do, and has access to neither tokens
 * nor pictures.
 */
export async function handler(...call: Parameters<ReturnType<typeof handle>>): Promise<unknown> {
  return traced(traceOfCall(...call), async () => (await openApi())(...call));
}
