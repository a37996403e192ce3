import { createHmac } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import type { Instant } from '../../domain/time/instant.ts';
import type { Sealer } from '../../ports/sealer.ts';
import type { Table } from '../../ports/table.ts';
import { DataKeys, type KeyUse } from './data-keys.ts';
import { readFingerprintKey } from './fingerprint-key.ts';
import { decryptText, encryptText, joinSealed, splitSealed } from './sealed-text.ts';
import { PATIENCE } from './patience.ts';

export interface KmsSealerOptions {
  readonly client: KMSClient;
  /** Id or ARN of a symmetric key. */
  readonly keyId: string;
  /** Holds the wrapped fingerprint key. */
  readonly table: Table;
  /** For the expiry of cached data keys; by default the machine's time. */
  readonly now?: () => Instant;
}

/**
 * The part of a context before its last bar. A context lists its parts from the largest to the smallest, so the whole
 * community shares that part.
 */
const prefixOf = (context: string): string => {
  const end = context.lastIndexOf('|');
  return end > 0 ? context.slice(0, end) : context;
};

/**
 * Returns the use of the data key for a context. It is never empty, and CloudTrail shows by it what was opened. The
 * channels of a community that are connected together share a data key, because a KMS call for each of them would be the
 * most expensive part of reading their metrics. Each sealed text is still bound to its channel.
 */
const useOf = (context: string): KeyUse => ({ purpose: 'seal', place: `place:${prefixOf(context)}` });

/**
 * Envelope encryption: each text is encrypted with AES-256-GCM under a data key for its context. The data key, wrapped by
 * KMS, is stored beside the text. Both encryptions authenticate the context. See
 * docs/decisions/0006-sealing-with-one-kms-key.md for keys and their cost.
 */
export class KmsSealer implements Sealer {
  readonly #keys: DataKeys;
  readonly #table: Table;
  #fingerprintKey: Promise<Uint8Array> | undefined;

  constructor({ client, keyId, table, now = () => Date.now() }: KmsSealerOptions) {
    this.#keys = new DataKeys({ client, keyId, now });
    this.#table = table;
  }

  async seal(plain: string, context: string): Promise<string> {
    const { plain: key, wrapped } = await this.#keys.make(useOf(context));
    return joinSealed({ wrapped, body: encryptText(key, plain, context) });
  }

  async open(sealed: string, context: string): Promise<string> {
    const { wrapped, body } = splitSealed(sealed);
    return decryptText(await this.#keys.open(wrapped, useOf(context)), body, context);
  }

  async fingerprint(text: string, context: string): Promise<string> {
    this.#fingerprintKey ??= readFingerprintKey(this.#table, this.#keys);
    // Forget a failed read, so that the next call tries again.
    this.#fingerprintKey.catch(() => (this.#fingerprintKey = undefined));
    return createHmac('sha256', await this.#fingerprintKey)
      .update(JSON.stringify([context, text]), 'utf8')
      .digest('hex');
  }
}

/** Returns the sealer of a KMS key, with the credentials and region that the SDK finds. */
export const openKms = (keyId: string, table: Table): KmsSealer =>
  new KmsSealer({ client: new KMSClient(PATIENCE), keyId, table });
