import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { KmsSealer } from '../../../functions/adapters/aws/kms-sealer.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { Sealer } from '../../../functions/ports/sealer.ts';
import { communityRecord } from '../../../functions/records/community-record.ts';
import { keys } from '../../../functions/records/keys.ts';
import { load } from '../../../functions/records/record.ts';
import { KeyFileSealer } from '../../../embedded/media/key-file-sealer.ts';
import { readFolder, readOptions } from '../../kit/read-options.ts';
import { type Carry, exportStore } from '../backup/copy-store.ts';
import { refuseFilled, sayCounts } from '../backup/main.ts';
import { resealing } from '../backup/reseal.ts';
import type { SystemLocation } from '../sign-in-link/open-items.ts';
import { readLocation } from '../sign-in-link/read-location.ts';
import { bucketMissing, communityNotNamed, communityUnknown, toMissing } from './community-problems.ts';
import { inSystem, withMediaOf } from './open-community.ts';
import { itemsOf, learnItems } from './raw-of-community.ts';

export const EXPORT_OPTIONS = {
  texts: ['data', 'table', 'bucket', 'key', 'region', 'id', 'to'],
  switches: [],
} as const;

/**
 * Runs `npm run community -- export`: writes everything of one community into a folder, from which `restore` makes a system.
 * The folder has a key of its own, for its tokens alone: that of the installation opens the tokens of all communities.
 */
export async function exportCommunity(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, EXPORT_OPTIONS);
  const { id: community, bucket } = texts;
  if (community === undefined) throw new ProblemError([communityNotNamed]);
  if (texts.to === undefined) throw new ProblemError([toMissing]);
  const folder = readFolder('to', texts.to);
  const location = readLocation(texts.data, texts.table, texts.region);
  const sealer = sealerAt(location, texts.key);
  await refuseFilled(folder);
  await inSystem(location, async ({ table, raw }) => {
    if (!(await load(table, communityRecord, keys.community(community))))
      throw new ProblemError([communityUnknown(community)]);
    const theirs = await learnItems(raw, community);
    const reseal = resealing(sealer, new KeyFileSealer({ file: join(folder, 'key') }));
    // A connection lasts an hour, and what it holds is sealed with the installation's key.
    const carry: Carry = async (item) =>
      String(item['sk']).startsWith('connection#') ? undefined : reseal(item);
    await withMediaOf(location, { bucket, community }, async (media) => {
      const store = {
        items: () => itemsOf(raw, theirs),
        media: (known?: ReadonlySet<string>) => media.media(known),
      };
      sayCounts('exported', await exportStore(store, folder, carry));
    });
  });
}

function sealerAt(location: SystemLocation, key: string | undefined): Pick<Sealer, 'open'> {
  if ('folder' in location) return new KeyFileSealer({ file: join(location.folder, 'key') });
  if (key === undefined) throw new ProblemError([bucketMissing]);
  const client = new KMSClient({ region: location.region });
  return new KmsSealer({ client, keyId: key, table: new MemoryTable() });
}
