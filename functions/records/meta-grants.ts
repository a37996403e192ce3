import * as z from 'zod';
import { MetaId } from '../domain/channel/meta-id.ts';
import { Id } from '../domain/identity.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { list, type RecordDefinition, replace } from './record.ts';

/** Points from a person at Meta to what she let us do, for Meta's callbacks, which name only her. */
const MetaGrant = z.object({
  user: MetaId,
  kind: z.enum(['channel', 'connection']),
  community: Id,
  id: Id,
});
export type MetaGrant = z.infer<typeof MetaGrant>;

const metaGrantRecord: RecordDefinition<MetaGrant> = {
  name: 'meta grant',
  schema: MetaGrant,
  keyOf: (grant) => keys.metaPerson(grant.user, grant),
};

/** For the partition, in which nothing of it counts. */
const NOTHING = { kind: 'channel', community: '', id: '' } as const;

/** Records what a person at Meta let us do. Written before the thing itself, so that no callback can miss it. */
export async function recordGrant(table: Table, grant: MetaGrant): Promise<void> {
  await replace(table, metaGrantRecord, grant);
}

/** Returns what a person at Meta let us do, strongly consistent. Some of it may be gone, or let by somebody else since. */
export const listGrants = (table: Table, user: string): Promise<MetaGrant[]> =>
  list(table, metaGrantRecord, { pk: keys.metaPerson(user, NOTHING).pk });

/** Deletes such a pointer. Idempotent. */
export async function forgetGrant(table: Table, grant: MetaGrant): Promise<void> {
  await table.delete(keys.metaPerson(grant.user, grant));
}
