import { KMSClient } from '@aws-sdk/client-kms';
import type { Table } from '../../ports/table.ts';
import { KmsSealer } from './kms-sealer.ts';
import { PATIENCE } from './patience.ts';

export const openKms = (keyId: string, table: Table): KmsSealer =>
  new KmsSealer({ client: new KMSClient(PATIENCE), keyId, table });
