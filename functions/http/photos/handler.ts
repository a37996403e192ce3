import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { createPictures } from '../../pictures/face.ts';
import { createPrints } from '../../pictures/print/prints.ts';
import { traceOfCall } from '../../adapters/aws/lambda-call.ts';
import { openMedia } from '../../adapters/aws/open-media.ts';
import { openSealer } from '../../adapters/aws/open-sealer.ts';
import { openUploads } from '../../adapters/aws/open-uploads.ts';
import { traced } from '../../adapters/system/trace.ts';
import { createDispatch } from '../../due/dispatch.ts';
import { PhotosSettings, LambdaSettings, readSettings } from '../../config.ts';
import { CLOUDFRONT_AND_GATEWAY } from '../app-deps.ts';
import { createApp } from '../create-app.ts';
import { healthElsewhere, openSharedDeps } from '../../wiring/shared-deps.ts';
import {
  captionsElsewhere,
  graphElsewhere,
  passkeysElsewhere,
  spreadsheetsElsewhere,
} from '../../wiring/done-elsewhere.ts';

const settings = readSettings(PhotosSettings);
const { LAMBDA_TASK_ROOT: root } = readSettings(LambdaSettings);
const shared = openSharedDeps(settings);
// Created during the cold start, when Lambda provides a full processor.
const pictures = createPictures({ templates: join(root, 'templates') });

const api = handle(
  createApp({
    ...shared,
    proxies: CLOUDFRONT_AND_GATEWAY,
    graph: graphElsewhere,
    media: openMedia(settings.MEDIA_BUCKET, settings.PUBLIC_URL),
    sealer: openSealer(settings.KEY_ID, shared.table),
    uploads: openUploads(settings.UPLOADS_BUCKET, shared.clock),
    pictures,
    prints: createPrints({ templates: join(root, 'templates') }),
    spreadsheets: spreadsheetsElsewhere,
    passkeys: passkeysElsewhere,
    passkeyRule: 'required',
    dispatch: createDispatch(shared),
    captions: captionsElsewhere,
    writable: [],
    phraseBooks: { unread: [], problems: [] },
    probes: healthElsewhere,
  }),
);

/** The part of the API that accepts photos and draws pictures while the caller waits. */
export async function handler(...call: Parameters<ReturnType<typeof handle>>): Promise<unknown> {
  return traced(traceOfCall(...call), async () => api(...call));
}
