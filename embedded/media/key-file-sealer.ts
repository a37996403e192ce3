import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { SealBrokenError, type Sealer } from '../../functions/ports/sealer.ts';
import { deriveKey, readKeyFile } from './key-file.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/** Seals text with AES-256-GCM under a key in a file; the context is authenticated with the text. */
export class KeyFileSealer implements Sealer {
  readonly #file: string;
  #keys: Promise<Keys> | undefined;

  constructor(options: { readonly file: string }) {
    this.#file = options.file;
  }

  async seal(plain: string, context: string): Promise<string> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, (await this.#ownKeys()).seal, nonce).setAAD(
      Buffer.from(context, 'utf8'),
    );
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  async open(sealed: string, context: string): Promise<string> {
    const { seal: key } = await this.#ownKeys();
    const [version, text = '', ...rest] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    const isWhole = bytes.toString('base64url') === text && bytes.length >= NONCE_BYTES + TAG_BYTES;
    if (version !== VERSION || rest.length > 0 || !isWhole)
      throw new SealBrokenError('this is no sealed text');
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(context, 'utf8'))
      .setAuthTag(tag);
    const start = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([start, decipher.final()]).toString('utf8');
    } catch (error) {
      throw new SealBrokenError('the seal is broken', { cause: error });
    }
  }

  async fingerprint(text: string, context: string): Promise<string> {
    const { fingerprint } = await this.#ownKeys();
    return createHmac('sha256', fingerprint)
      .update(JSON.stringify([context, text]), 'utf8')
      .digest('hex');
  }

  #ownKeys(): Promise<Keys> {
    this.#keys ??= readKeys(this.#file);
    // Forgets the failure: a file that could not be read now may be readable at the next call.
    this.#keys.catch(() => (this.#keys = undefined));
    return this.#keys;
  }
}

interface Keys {
  readonly seal: Uint8Array;
  readonly fingerprint: Uint8Array;
}

async function readKeys(file: string): Promise<Keys> {
  const master = await readKeyFile(file);
  return { seal: deriveKey(master, 'seal'), fingerprint: deriveKey(master, 'fingerprint') };
}
