import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import { SealBrokenError } from '../../ports/sealer.ts';
import { reachingAws } from './aws-errors.ts';
import { ExpiringCache } from './expiring-cache.ts';

/** How long a data key is reused before KMS is asked for a new one. */
const LIFE = 5 * MINUTE;
const MOST_KEPT = 500;
/** KMS accepts no longer ciphertext. */
const LONGEST_WRAPPED = 6144;
const NOT_OURS = new Set(['InvalidCiphertextException', 'IncorrectKeyException']);

/** An AES-256 key, in plain text and wrapped, so that only KMS can unwrap it. */
export interface DataKey {
  readonly plain: Uint8Array;
  readonly wrapped: Uint8Array;
}

/**
 * The purpose of a key, as KMS's encryption context. KMS authenticates it with the wrapped key and writes it to CloudTrail,
 * so it must hold nothing secret.
 */
export type KeyUse = Readonly<Record<string, string>>;

/** Data keys wrapped by one KMS key. Each is cached in memory for five minutes. */
export class DataKeys {
  readonly #options: { readonly client: KMSClient; readonly keyId: string };
  readonly #made: ExpiringCache<DataKey>;
  readonly #opened: ExpiringCache<Uint8Array>;

  constructor(options: { readonly client: KMSClient; readonly keyId: string; readonly now: () => Instant }) {
    const life = { lifeMs: LIFE, most: MOST_KEPT, now: options.now };
    this.#options = options;
    this.#made = new ExpiringCache(life);
    this.#opened = new ExpiringCache(life);
  }

  /** Returns a data key for a use: a cached one that was made for the same use, or a new one. */
  make(use: KeyUse): Promise<DataKey> {
    return this.#made.get(JSON.stringify(use), async () => {
      const { client, keyId } = this.#options;
      const command = new GenerateDataKeyCommand({
        KeyId: keyId,
        KeySpec: 'AES_256',
        EncryptionContext: use,
      });
      const { Plaintext: plain, CiphertextBlob: wrapped } = await reachingAws('kms', () =>
        client.send(command),
      );
      if (!plain || !wrapped) throw new Error('KMS answered without a data key');
      return { plain, wrapped };
    });
  }

  /** Unwraps a key. Throws `SealBrokenError` unless our KMS key wrapped it for exactly this use. */
  open(wrapped: Uint8Array, use: KeyUse): Promise<Uint8Array> {
    if (wrapped.length === 0 || wrapped.length > LONGEST_WRAPPED)
      return Promise.reject(new SealBrokenError('this holds no data key'));
    const name = JSON.stringify([Buffer.from(wrapped).toString('base64'), use]);
    return this.#opened.get(name, () => this.#decrypt(wrapped, use));
  }

  async #decrypt(wrapped: Uint8Array, use: KeyUse): Promise<Uint8Array> {
    const { client, keyId } = this.#options;
    const command = new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: use });
    try {
      const { Plaintext: plain } = await reachingAws('kms', () => client.send(command));
      if (!plain) throw new Error('KMS answered without a data key');
      return plain;
    } catch (error) {
      if (error instanceof Error && NOT_OURS.has(error.name))
        throw new SealBrokenError('the data key does not open here', { cause: error });
      throw error;
    }
  }
}
