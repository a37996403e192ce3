import { AuditEntry } from '../domain/people/audit.ts';
import { toIso } from '../domain/time/instant.ts';
import { hash64 } from '../domain/seeded.ts';
import type { Table } from '../ports/table.ts';
import { auditPartition, keys } from './keys.ts';
import { insert, list, type RecordDefinition } from './record.ts';

const auditRecord: RecordDefinition<AuditEntry> = {
  name: 'audit entry',
  schema: AuditEntry,
  keyOf: ({ community, at, id }) => keys.audit(community, at, id),
};

/** Writes one audit entry. An equal entry at the same instant is stored once. */
export async function audit(table: Table, entry: Omit<AuditEntry, 'id'>): Promise<void> {
  const id = hash64(JSON.stringify([entry.event, entry.subject, entry.by, entry.at, entry.detail]));
  await insert(table, auditRecord, { ...entry, id });
}

/** Returns a community's audit entries between two instants, both included, oldest first. */
export const listAudit = (table: Table, community: string, from: number, to: number): Promise<AuditEntry[]> =>
  list(table, auditRecord, { pk: auditPartition(community), from: toIso(from), to: `${toIso(to)}#~` });
