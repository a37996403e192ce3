import { KmsSealer } from '../../functions/adapters/aws/kms-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { sealerContract } from '../contracts/sealer.ts';
import { openKey, remote } from './services.ts';

sealerContract(`KmsSealer on ${remote ? 'a real key' : 'an emulated key'}`, async () => {
  const { client, keyId } = await openKey();
  return new KmsSealer({ client, keyId, table: new MemoryTable() });
});
