import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { KmsSealer } from '../../../functions/adapters/aws/kms-sealer.ts';
import { S3MediaStore } from '../../../functions/adapters/aws/s3-media-store.ts';
import { S3Uploads } from '../../../functions/adapters/aws/s3-uploads.ts';
import { deriveKey, readKeyFile } from '../../../embedded/media/key-file.ts';
import { VISIBILITY } from '../../../functions/domain/work/due.ts';
import { SECOND } from '../../../functions/domain/time/instant.ts';
import type { OpenServices } from '../../../embedded/system/services.ts';
import { type Emulator, startS3, startSqs } from './emulators.ts';
import { frontOf } from './front.ts';
import { startKms } from './kms-emulator.ts';
import { queueThroughSqs } from './queue-through-sqs.ts';

const BUCKET = 'etalase-media';
const UPLOADS_BUCKET = 'etalase-uploads';
/** A made-up key: the KMS emulator has one key and ignores the id. */
const KEY_ID = 'arn:aws:kms:ap-southeast-3:000000000000:key/00000000-0000-0000-0000-000000000000';

/**
 * Returns the options of an SDK client for an emulator. The key pair is the only one that the S3 emulator accepts; the
 * emulators of SQS and KMS accept any.
 */
const clientOf = ({ endpoint }: Emulator) => ({
  endpoint,
  region: 'ap-southeast-3',
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
});

/** Creates a queue and returns its URL. */
async function makeQueue(client: SQSClient, name: string): Promise<string> {
  const Attributes = { VisibilityTimeout: String(VISIBILITY / SECOND) };
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name, Attributes }));
  return z.string().parse(QueueUrl);
}

/** Returns a function that closes all emulators, even when one fails to close. */
const closing = (emulators: readonly Emulator[]) => async (): Promise<void> => {
  await Promise.all(emulators.map((each) => each.close()));
};

/**
 * Opens the adapters that are used on AWS, with emulators of S3, SQS and KMS on this machine; the table is the caller's.
 * Throws `ProblemError` when the emulators are not installed. When one of them fails, those already started are closed.
 */
export const openAwsServices: OpenServices = async (needs) => {
  const { folder, clock, publicUrl, table } = needs;
  const master = await readKeyFile(join(folder, 'key'));
  const opened: Emulator[] = [];
  const open = async (start: Promise<Emulator>): Promise<Emulator> => {
    const emulator = await start;
    opened.push(emulator);
    return emulator;
  };
  try {
    const s3 = await open(startS3(join(folder, 's3'), [BUCKET, UPLOADS_BUCKET]));
    const sqs = await open(startSqs());
    const kms = await open(startKms(deriveKey(master, 'emulated kms')));
    const client = new S3Client({ ...clientOf(s3), forcePathStyle: true });
    const media = new S3MediaStore({ client, bucket: BUCKET, publicUrl });
    const queueClient = new SQSClient(clientOf(sqs));
    const queues = {
      publish: await makeQueue(queueClient, 'etalase-publish'),
      work: await makeQueue(queueClient, 'etalase-work'),
    };
    return {
      media,
      uploads: new S3Uploads({ client, bucket: UPLOADS_BUCKET, clock }),
      serveMedia: frontOf(media, clock),
      queue: queueThroughSqs(queueClient, queues, needs),
      sealer: new KmsSealer({ client: new KMSClient(clientOf(kms)), keyId: KEY_ID, table }),
      close: closing(opened),
    };
  } catch (error) {
    await closing(opened)();
    throw error;
  }
};
