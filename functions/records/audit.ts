import { AuditEntry } from '../domain/people/audit.ts';
import { isOfRemoval } from '../domain/post/removals.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import { hash64 } from '../domain/seeded.ts';
import type { Key, Table } from '../ports/table.ts';
import { boundsInTime, type ListPosition, timeSortKey } from './by-time.ts';
import { listEntries } from './index-entries.ts';
import { aboutPartition, auditPartition, keys, removalLinesPartition } from './keys.ts';
import { fromItem, insert, list, readItems, type RecordDefinition } from './record.ts';

/** The item with an entry of the audit. */
export const auditRecord: RecordDefinition<AuditEntry> = {
  name: 'audit entry',
  schema: AuditEntry,
  keyOf: ({ community, at, id }) => keys.audit(community, at, id),
  /**
   * Beside its position in the audit, an entry has one among the entries about the same thing, and one about a removal another
   * among those.
   */
  indexesOf: ({ community, event, subject, at, id }) => ({
    timePk: aboutPartition(community, subject),
    timeSk: timeSortKey(at, id),
    helpPk: isOfRemoval({ event }) ? removalLinesPartition(community) : undefined,
  }),
};

/** Writes one audit entry. An equal entry at the same instant is stored once. */
export async function audit(table: Table, entry: Omit<AuditEntry, 'id'>): Promise<void> {
  const id = hash64(JSON.stringify([entry.event, entry.subject, entry.by, entry.at, entry.detail]));
  await insert(table, auditRecord, { ...entry, id });
}

/** One page of audit entries, newest first. `next` is the position after which the next page begins, for `after`. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly next?: string;
}

/** Reads one page of a community's audit entries from an instant on, newest first. */
export async function readAuditPage(
  table: Table,
  where: {
    readonly community: string;
    readonly from: number;
    readonly limit: number;
    readonly after?: string | undefined;
  },
): Promise<AuditPage> {
  const pk = auditPartition(where.community);
  const page = await table.query({
    pk,
    from: toIso(where.from),
    descending: true,
    limit: where.limit,
    consistent: true,
    ...(where.after !== undefined && { after: { pk, sk: where.after } }),
  });
  const entries = page.items.map((item) => fromItem(auditRecord, item));
  return { entries, ...(page.next && { next: page.next.sk }) };
}

/**
 * Reads one page of what was done to one thing, newest first: its positions in the index, eventually consistent, then the
 * entries. Nothing of it is older than the thing, so it is read without a bound.
 */
export async function readHistoryPage(
  table: Table,
  where: {
    readonly community: string;
    readonly subject: string;
    readonly limit: number;
    readonly after?: ListPosition | undefined;
  },
): Promise<AuditPage> {
  const { community, subject, limit, after } = where;
  const pk = aboutPartition(community, subject);
  const cursor = after === undefined ? undefined : { pk: auditPartition(community), sk: after };
  const page = await table.query({
    index: 'byTime',
    pk,
    descending: true,
    limit,
    ...(cursor && { after: { ...cursor, timePk: pk, timeSk: cursor.sk } }),
  });
  // The sort key of an entry is the same in the audit and in the index.
  return {
    entries: (await readEntries(table, page.items)).toReversed(),
    ...(page.next && { next: page.next.sk }),
  };
}

/** Reads audit entries by their keys, eventually consistent, oldest first. */
async function readEntries(table: Table, named: readonly Key[]): Promise<AuditEntry[]> {
  const items = await readItems(table, named, { consistent: false });
  const entries = items.map((item) => fromItem(auditRecord, item));
  return entries.sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
}

const sortKeyOf = ({ at, id }: AuditEntry): ListPosition => timeSortKey(at, id);

/** Returns a community's audit entries about removals between two instants, eventually consistent, oldest first. */
export async function listRemovalLines(
  table: Table,
  community: string,
  span: { readonly from: Instant; readonly to: Instant },
): Promise<AuditEntry[]> {
  const bounds = boundsInTime(span.from, span.to);
  const pk = removalLinesPartition(community);
  return readEntries(table, await listEntries(table, { index: 'needHelp', pk, ...bounds }));
}

/** Returns a community's audit entries between two instants, both included, oldest first. */
export const listAudit = (table: Table, community: string, from: number, to: number): Promise<AuditEntry[]> =>
  list(table, auditRecord, { pk: auditPartition(community), from: toIso(from), to: `${toIso(to)}#~` });
