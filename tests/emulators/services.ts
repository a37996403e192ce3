import { randomBytes } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { type Emulator, startS3, startSqs } from '../../bin/commands/deploy/emulators.ts';
import { startKms } from '../../bin/commands/deploy/kms-emulator.ts';
import { temporaryFolder } from '../embedded/table/temporary-folder.ts';

/**
 * What a test against a real account is given: things made for the tests alone, in the account and region that the SDK
 * finds in the environment. The suites write, read and remove in them.
 */
const Remote = z.object({
  REMOTE_BUCKET: z.string().min(3),
  REMOTE_PUBLISH_QUEUE_URL: z.url(),
  REMOTE_WORK_QUEUE_URL: z.url(),
  REMOTE_KEY_ID: z.string().min(1),
  REMOTE_OTHER_KEY_ID: z.string().min(1),
  REMOTE_TABLE: z.string().min(3),
});

/** Undefined unless REMOTE=1. Throws when the account's things are not named. */
export const remote = process.env['REMOTE'] === '1' ? Remote.parse(process.env) : undefined;

const clientOf = ({ endpoint }: Emulator) => ({
  endpoint,
  region: 'ap-southeast-3',
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
});

async function untilEnd(start: Promise<Emulator>): Promise<Emulator> {
  const emulator = await start;
  onTestFinished(() => emulator.close());
  return emulator;
}

export async function openBucket(): Promise<{ client: S3Client; bucket: string }> {
  if (remote) return { client: new S3Client({}), bucket: remote.REMOTE_BUCKET };
  const s3 = await untilEnd(startS3(await temporaryFolder(), ['media']));
  return { client: new S3Client({ ...clientOf(s3), forcePathStyle: true }), bucket: 'media' };
}

export async function openQueues(): Promise<{
  client: SQSClient;
  queues: { publish: string; work: string };
}> {
  if (remote) {
    const queues = { publish: remote.REMOTE_PUBLISH_QUEUE_URL, work: remote.REMOTE_WORK_QUEUE_URL };
    return { client: new SQSClient({}), queues };
  }
  const client = new SQSClient(clientOf(await untilEnd(startSqs())));
  const make = async (QueueName: string): Promise<string> =>
    z.string().parse((await client.send(new CreateQueueCommand({ QueueName }))).QueueUrl);
  return { client, queues: { publish: await make('publish'), work: await make('work') } };
}

const REMOTE_KEYS = ['REMOTE_KEY_ID', 'REMOTE_OTHER_KEY_ID'] as const;
let taken = 0;

/** A key of its own for each who asks; on a real account there are two, in turn. */
export async function openKey(): Promise<{ client: KMSClient; keyId: string }> {
  if (remote) {
    taken += 1;
    return { client: new KMSClient({}), keyId: remote[REMOTE_KEYS[taken % 2] ?? 'REMOTE_KEY_ID'] };
  }
  const kms = await untilEnd(startKms(randomBytes(32)));
  return { client: new KMSClient(clientOf(kms)), keyId: 'arn:aws:kms:ap-southeast-3:000000000000:key/test' };
}
