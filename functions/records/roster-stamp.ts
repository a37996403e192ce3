import * as z from 'zod';
import { Id } from '../domain/identity.ts';
import { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { type RecordDefinition, replace } from './record.ts';

/** Changes whenever names or consents of a community's members, or names of its products, do, and when a page is connected. */
const RosterStamp = z.object({ community: Id, at: Instant, subject: z.string() });
export type RosterStamp = z.infer<typeof RosterStamp>;

export const rosterStampRecord: RecordDefinition<RosterStamp> = {
  name: 'roster stamp',
  schema: RosterStamp,
  keyOf: ({ community }) => keys.rosterStamp(community),
};

/** Notes that a name or a consent changed, or a page was connected: kept roll-ups are out of date now. Call it after the change was written. */
export async function stampRoster(
  table: Table,
  community: string,
  subject: string,
  at: Instant,
): Promise<void> {
  await replace(table, rosterStampRecord, { community, subject, at });
}
