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
  /** A symmetric key's id or ARN. */
  readonly keyId: string;
  /** Holds the wrapped key of fingerprints. */
  readonly table: Table;
  /** For the life of data keys in memory; the machine's time when absent. */
  readonly now?: () => Instant;
}

/** A context names its place from large to small; what stands before the last bar is shared by all of a community. */
const placeOf = (context: string): string => {
  const end = context.lastIndexOf('|');
  return end > 0 ? context.slice(0, end) : context;
};

/**
 * Never empty, and it shows in CloudTrail what was opened. Channels of a community that are connected together share a data
 * key: a call for each of them would be the dearest part of reading their numbers. The text is still bound to its channel.
 */
const useOf = (context: string): KeyUse => ({ purpose: 'seal', place: `place:${placeOf(context)}` });

/**
 * Envelope encryption: each text under AES-256-GCM with a data key of its context, the data key wrapped by KMS beside
 * it, the context authenticated by both. See docs/decisions/0006-sealing-with-one-kms-key.md for keys and their cost.
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
    // A key that could not be read now may be readable at the next call.
    this.#fingerprintKey.catch(() => (this.#fingerprintKey = undefined));
    return createHmac('sha256', await this.#fingerprintKey)
      .update(JSON.stringify([context, text]), 'utf8')
      .digest('hex');
  }
}

export const openKms = (keyId: string, table: Table): KmsSealer =>
  new KmsSealer({ client: new KMSClient(PATIENCE), keyId, table });
