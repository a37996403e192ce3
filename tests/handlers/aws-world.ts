import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { onTestFinished, vi } from 'vitest';
import { createTableIfAbsent } from '../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../functions/adapters/aws/dynamo-table.ts';
import { KmsSealer } from '../../functions/adapters/aws/kms-sealer.ts';
import { S3MediaStore } from '../../functions/adapters/aws/s3-media-store.ts';
import { systemClock } from '../../functions/adapters/system/system-clock.ts';
import { META_SECRET_CONTEXT } from '../../functions/config.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import { openWebServer } from '../../embedded/system/web-server.ts';
import { startTable } from '../../embedded/table/start-table.ts';
import { ROOT } from '../architecture/source-files.ts';
import { passGate } from '../factories/aws/fake-front.ts';
import { startFakeKms } from '../factories/aws/fake-kms.ts';
import { startFakeLambda } from '../factories/aws/fake-lambda.ts';
import { type FakeS3, startFakeS3 } from '../factories/aws/fake-s3.ts';
import { startFakeSqs } from '../factories/aws/fake-sqs.ts';
import { clientOf } from '../factories/aws/test-client.ts';
import { CREDENTIALS, REGION } from '../factories/aws/verify-signature.ts';
import { temporaryFolder } from '../embedded/table/temporary-folder.ts';
import { receiver } from './receiver.ts';

const TABLE = 'etalase-on-aws';
const QUEUE = { visibilitySeconds: 90, maxReceives: 8 };
export const FUNCTIONS = {
  CAMPAIGNS_FUNCTION: 'app-campaigns',
  INSPECT_FUNCTION: 'app-inspect',
  RENDER_FUNCTION: 'app-render',
  COLLECT_FUNCTION: 'app-collect',
  INSIGHTS_FUNCTION: 'app-insights',
};

/** CloudFront before the bucket, over HTTP: what Meta fetches pictures from. */
async function serveFront(s3: FakeS3, clock: Pick<Clock, 'now'>): Promise<string> {
  const server = await openWebServer(0);
  onTestFinished(() => server.close());
  server.serve((request) => {
    const passed = passGate(request.url, clock.now());
    const object = 'uri' in passed ? s3.objectAt(passed.uri) : undefined;
    if (!object) return new Response(null, { status: 403 });
    return new Response(new Uint8Array(object.bytes), { headers: { 'content-type': object.contentType } });
  });
  // A name: no browser makes passkeys for an address of numbers.
  return `http://localhost:${server.port}`;
}

/**
 * All that the functions stand on, on loopback, and their environment as Lambda and the template would set it. Handlers
 * read it while they load. They live on real time, the queues and addresses of pictures on the given one.
 */
export async function awsWorld(clock: Pick<Clock, 'now'> = systemClock) {
  const running = await startTable({ folder: await temporaryFolder() });
  onTestFinished(() => running.close());
  const [s3, kms, lambda] = await Promise.all([
    startFakeS3(),
    startFakeKms(),
    startFakeLambda(Object.values(FUNCTIONS)),
  ]);
  const sqs = await startFakeSqs(clock, { publish: QUEUE, work: QUEUE });
  const sandbox = await startSandbox({ port: 0, dataFolder: await temporaryFolder() });
  onTestFinished(() => sandbox.close());
  const publicUrl = await serveFront(s3, clock);

  const dynamo = new DynamoDBClient(clientOf(running.endpoint));
  await createTableIfAbsent(dynamo, TABLE);
  const table = new DynamoTable({ client: dynamo, name: TABLE });
  const keyId = kms.createKey();
  const sealer = new KmsSealer({ client: new KMSClient(clientOf(kms.endpoint)), keyId, table });
  const media = new S3MediaStore({
    client: new S3Client(clientOf(s3.endpoint)),
    bucket: s3.bucket,
    publicUrl,
  });
  const urls = { publish: sqs.url('publish'), work: sqs.url('work') };

  const environment = {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: running.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
    LAMBDA_TASK_ROOT: ROOT,
    TABLE_NAME: TABLE,
    PUBLISH_QUEUE_URL: urls.publish,
    WORK_QUEUE_URL: urls.work,
    MEDIA_BUCKET: s3.bucket,
    // One server with one bucket stands for both.
    UPLOADS_BUCKET: s3.bucket,
    PUBLIC_URL: publicUrl,
    KEY_ID: keyId,
    GRAPH_URL: sandbox.url,
    META_APP_ID: DEFAULT_APP.id,
    META_APP_SECRET_SEALED: await sealer.seal(DEFAULT_APP.secret, META_SECRET_CONTEXT),
    ...FUNCTIONS,
  };
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);

  return {
    table,
    sealer,
    media,
    s3,
    sqs,
    lambda,
    sandbox,
    publicUrl,
    environment,
    /** What the functions logged. */
    lines: (): unknown[] => lines.map((line) => JSON.parse(line) as unknown),
    receive: receiver(new SQSClient(clientOf(sqs.endpoint)), urls),
  };
}
export type AwsWorld = Awaited<ReturnType<typeof awsWorld>>;
