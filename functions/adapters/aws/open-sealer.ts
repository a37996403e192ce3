import type { Sealer } from '../../ports/sealer.ts';
import type { Table } from '../../ports/table.ts';
import { once } from './once.ts';

/**
 * Opens the sealer. The KMS client is loaded at the first seal, open or fingerprint, because most requests need none of
 * them.
 */
export function openSealer(keyId: string, table: Table): Sealer {
  const sealer = once(async () => (await import('./kms-sealer.ts')).openKms(keyId, table));
  return {
    seal: async (plain, context) => (await sealer()).seal(plain, context),
    open: async (sealed, context) => (await sealer()).open(sealed, context),
    fingerprint: async (text, context) => (await sealer()).fingerprint(text, context),
  };
}
