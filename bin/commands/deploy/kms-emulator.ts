import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import type { Emulator } from './emulators.ts';

const NONCE = 12;
const TAG = 16;
const Context = z.record(z.string(), z.string()).default({});
const Request = z.object({ CiphertextBlob: z.base64().optional(), EncryptionContext: Context });
type Request = z.infer<typeof Request>;

const aadOf = (context: Record<string, string>): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));

function wrap(key: Uint8Array, plain: Uint8Array, aad: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Returns undefined when another key, or the same key with another context, wrapped the blob. */
function unwrap(key: Uint8Array, blob: Buffer, aad: Buffer): Buffer | undefined {
  if (blob.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(aad)
    .setAuthTag(blob.subarray(NONCE, NONCE + TAG));
  const start = decipher.update(blob.subarray(NONCE + TAG));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    // `final` throws when the tag does not match, and for no other reason.
    return undefined;
  }
}

function generate(key: Uint8Array, { EncryptionContext }: Request): object {
  const plain = randomBytes(32);
  return {
    Plaintext: plain.toString('base64'),
    CiphertextBlob: wrap(key, plain, aadOf(EncryptionContext)).toString('base64'),
  };
}

function decrypt(key: Uint8Array, { CiphertextBlob = '', EncryptionContext }: Request): object | undefined {
  const plain = unwrap(key, Buffer.from(CiphertextBlob, 'base64'), aadOf(EncryptionContext));
  return plain && { Plaintext: plain.toString('base64') };
}

/**
 * Starts the two operations of KMS that the system uses, with one key, on loopback: no package emulates KMS. The same key
 * opens what an earlier run sealed.
 */
export async function startKms(key: Uint8Array): Promise<Emulator> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const target = String(incoming.headers['x-amz-target'] ?? '')
        .split('.')
        .at(-1);
      const request = Request.parse(JSON.parse((await buffer(incoming)).toString('utf8')));
      const answer = target === 'GenerateDataKey' ? generate(key, request) : decrypt(key, request);
      outgoing
        .writeHead(answer === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(answer ?? { __type: 'InvalidCiphertextException' }));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
