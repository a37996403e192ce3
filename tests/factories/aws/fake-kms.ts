import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type AwsServer, serveAws } from './aws-server.ts';
import { JsonRefusal, jsonService, operation } from './json-service.ts';

export interface FakeKms extends AwsServer {
  /** Makes a symmetric key and returns its ARN. */
  createKey(): string;
}

const ID_BYTES = 36;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const KeyId = z.string().regex(/^arn:aws:kms:ap-southeast-3:000000000000:key\/[0-9a-f-]{36}$/);
/** The real one does not say whether a value may be empty: so ours may not be. */
const EncryptionContext = z
  .record(z.string().min(1), z.string().min(1))
  .refine((context) => Buffer.byteLength(JSON.stringify(context)) <= 8_192)
  .default({});

const contextBytes = (context: Record<string, string>): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));
const arnOf = (id: string): string => `arn:aws:kms:ap-southeast-3:000000000000:key/${id}`;

/** Symmetric keys of KMS: GenerateDataKey and Decrypt, with the encryption context authenticated. */
export async function startFakeKms(): Promise<FakeKms> {
  const keys = new Map<string, Buffer>();
  const secretOf = (arn: string): Buffer => {
    const secret = keys.get(arn);
    if (!secret) throw new JsonRefusal('NotFoundException');
    return secret;
  };

  const generate = operation(
    z.strictObject({ KeyId, KeySpec: z.literal('AES_256'), EncryptionContext }),
    (input) => {
      const plain = randomBytes(32);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', secretOf(input.KeyId), nonce).setAAD(
        contextBytes(input.EncryptionContext),
      );
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      const id = Buffer.from(input.KeyId.slice(-ID_BYTES));
      const blob = Buffer.concat([id, nonce, cipher.getAuthTag(), text]);
      return {
        KeyId: input.KeyId,
        Plaintext: plain.toString('base64'),
        CiphertextBlob: blob.toString('base64'),
      };
    },
  );

  const decrypt = operation(
    z.strictObject({ KeyId, CiphertextBlob: z.base64().min(4).max(8_192), EncryptionContext }),
    (input) => {
      const blob = Buffer.from(input.CiphertextBlob, 'base64');
      const wrappedBy = arnOf(blob.subarray(0, ID_BYTES).toString('latin1'));
      if (blob.length < ID_BYTES + NONCE_BYTES + TAG_BYTES || !keys.has(wrappedBy))
        throw new JsonRefusal('InvalidCiphertextException');
      if (wrappedBy !== input.KeyId) throw new JsonRefusal('IncorrectKeyException');
      const nonceEnd = ID_BYTES + NONCE_BYTES;
      const decipher = createDecipheriv(
        'aes-256-gcm',
        secretOf(input.KeyId),
        blob.subarray(ID_BYTES, nonceEnd),
      )
        .setAAD(contextBytes(input.EncryptionContext))
        .setAuthTag(blob.subarray(nonceEnd, nonceEnd + TAG_BYTES));
      const start = decipher.update(blob.subarray(nonceEnd + TAG_BYTES));
      return { KeyId: input.KeyId, Plaintext: finish(start, () => decipher.final()).toString('base64') };
    },
  );

  const operations = { GenerateDataKey: generate, Decrypt: decrypt };
  const server = await serveAws(
    jsonService({ service: 'kms', version: '1.1', target: 'TrentService', operations }),
  );
  return {
    ...server,
    createKey() {
      const arn = arnOf(randomUUID());
      keys.set(arn, randomBytes(32));
      return arn;
    },
  };
}

function finish(start: Buffer, final: () => Buffer): Buffer {
  try {
    return Buffer.concat([start, final()]);
  } catch (error) {
    throw Object.assign(new JsonRefusal('InvalidCiphertextException'), { cause: error });
  }
}
