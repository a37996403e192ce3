import type { Session } from '../../domain/people/session.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Table } from '../../ports/table.ts';
import { change } from '../../records/record.ts';
import { sessionRecord } from '../../records/session-records.ts';

/** Notes in a session that a passkey proved who holds it. A session that has ended meanwhile stays ended. */
export async function markProven(table: Table, session: Session, provenAt: Instant): Promise<void> {
  await change(table, sessionRecord, session, { provenAt }, []);
}
