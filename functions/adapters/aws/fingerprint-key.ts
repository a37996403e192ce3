import * as z from 'zod';
import type { Key, Table } from '../../ports/table.ts';
import type { DataKeys, KeyUse } from './data-keys.ts';

const KEY: Key = { pk: 'installation', sk: 'fingerprintKey' };
const USE: KeyUse = { purpose: 'fingerprint' };

const KeyItem = z.object({ schemaVersion: z.literal(1), wrapped: z.base64() });

/**
 * Reads the key of all the installation's fingerprints. The table holds it, wrapped by KMS. The first call creates it, and
 * it never changes, because the names of pictures depend on it. Concurrent calls get the same key.
 */
export async function readFingerprintKey(table: Table, keys: DataKeys): Promise<Uint8Array> {
  return keys.open((await stored(table)) ?? (await make(table, keys)), USE);
}

async function stored(table: Table): Promise<Uint8Array | undefined> {
  const item = await table.get(KEY, { consistent: true });
  return item && Buffer.from(KeyItem.parse(item).wrapped, 'base64');
}

async function make(table: Table, keys: DataKeys): Promise<Uint8Array> {
  const { wrapped } = await keys.make(USE);
  const item = { ...KEY, schemaVersion: 1, wrapped: Buffer.from(wrapped).toString('base64') };
  if ((await table.put(item, [{ attribute: 'pk', is: 'absent' }])) === 'written') return wrapped;
  const other = await stored(table);
  if (!other) throw new Error('the fingerprint key was there and is gone');
  return other;
}
