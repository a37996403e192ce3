import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBrokenError } from '../../ports/sealer.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'k1';

/** The parts of `k1.<wrapped data key>.<nonce, tag and text>`, both in base64url: a text and the key that decrypts it. */
export interface Envelope {
  readonly wrapped: Uint8Array;
  readonly body: Uint8Array;
}

const text64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** Accepts only our own encoding, because base64url decoders tolerate many others. Throws `SealBrokenError`. */
function bytes64(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new SealBrokenError('this is no sealed text');
  return bytes;
}

/** Joins an envelope to one text: version, wrapped key and encrypted body. */
export const joinSealed = ({ wrapped, body }: Envelope): string =>
  `${VERSION}.${text64(wrapped)}.${text64(body)}`;

/** Splits a sealed text. Throws `SealBrokenError` when the text has another form. */
export function splitSealed(sealed: string): Envelope {
  const [version, wrapped = '', body = '', ...rest] = sealed.split('.');
  if (version !== VERSION || rest.length > 0) throw new SealBrokenError('this is no sealed text');
  return { wrapped: bytes64(wrapped), body: bytes64(body) };
}

/** Encrypts a text under a data key and authenticates the context with it. */
export function encryptText(key: Uint8Array, plain: string, context: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(context, 'utf8'));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Decrypts a text. Throws `SealBrokenError` unless text, key and context are those of `encryptText`. */
export function decryptText(key: Uint8Array, body: Uint8Array, context: string): string {
  if (body.length < NONCE_BYTES + TAG_BYTES) throw new SealBrokenError('this is no sealed text');
  const nonce = body.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(body.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const start = decipher.update(body.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([start, decipher.final()]).toString('utf8');
  } catch (error) {
    throw new SealBrokenError('the seal is broken', { cause: error });
  }
}
