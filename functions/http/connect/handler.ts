import { handle } from 'hono/aws-lambda';
import { traceOfCall } from '../../adapters/aws/lambda-call.ts';
import { once } from '../../adapters/aws/once.ts';
import { openSealer } from '../../adapters/aws/open-sealer.ts';
import { traced } from '../../adapters/system/trace.ts';
import { createDispatch } from '../../due/dispatch.ts';
import { ConnectSettings, readSettings } from '../../config.ts';
import { healthElsewhere, openSharedDeps } from '../../wiring/shared-deps.ts';
import {
  captionsElsewhere,
  mediaElsewhere,
  passkeysElsewhere,
  picturesElsewhere,
  printsElsewhere,
  spreadsheetsElsewhere,
  uploadsElsewhere,
} from '../../wiring/done-elsewhere.ts';
import { openGraph } from '../../wiring/open-graph.ts';
import { CLOUDFRONT_AND_GATEWAY } from '../app-deps.ts';
import { createApp } from '../create-app.ts';

const settings = readSettings(ConnectSettings);
const shared = openSharedDeps(settings);
const sealer = openSealer(settings.KEY_ID, shared.table);

const openApi = once(async () => {
  const app = createApp({
    ...shared,
    proxies: CLOUDFRONT_AND_GATEWAY,
    graph: await openGraph({ settings, sealer, clock: shared.clock }),
    media: mediaElsewhere(settings.PUBLIC_URL),
    sealer,
    pictures: picturesElsewhere,
    prints: printsElsewhere,
    spreadsheets: spreadsheetsElsewhere,
    passkeys: passkeysElsewhere,
    passkeyRule: 'required',
    uploads: uploadsElsewhere,
    dispatch: createDispatch(shared),
    captions: captionsElsewhere,
    writable: [],
    phraseBooks: { unread: [], problems: [] },
    probes: healthElsewhere,
  });
  return handle(app);
});

/** The part of the API that connects pages: the only part that calls Graph, and the only function that seals tokens. */
export async function handler(...call: Parameters<ReturnType<typeof handle>>): Promise<unknown> {
  return traced(traceOfCall(...call), async () => (await openApi())(...call));
}
