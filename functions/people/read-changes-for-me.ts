import type { AuditEntry } from '../domain/people/audit.ts';
import { DAY } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { readHistoryPage } from '../records/audit.ts';
import { DONE_FOR_ANOTHER } from '../records/audit-for-another.ts';

/** How long a change is told on her home. */
const TOLD_FOR = 14 * DAY;
/** As many lines about her as are looked through; more are in the audit. */
const MOST_LINES = 50;

const EVENTS: ReadonlySet<string> = new Set(DONE_FOR_ANOTHER);

/** Returns what others changed of a member's in the last two weeks, newest first. */
export const readChangesForMe =
  ({ table, clock }: { readonly table: Table; readonly clock: Clock }) =>
  async (community: string, member: string): Promise<AuditEntry[]> => {
    const { entries } = await readHistoryPage(table, { community, subject: member, limit: MOST_LINES });
    const since = clock.now() - TOLD_FOR;
    return entries.filter(({ event, at }) => EVENTS.has(event) && at > since);
  };
