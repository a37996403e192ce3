import type { AuditEntry } from '../domain/people/audit.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { listAudit } from '../records/audit.ts';

const BACK = 90 * DAY;
const MOST_ENTRIES = 100;

/** Audit entries, newest first, and the instant before which the next page begins. */
export interface AuditPage {
  readonly lines: readonly AuditEntry[];
  readonly next?: Instant;
}

/**
 * Returns one page of a community's audit of the last ninety days. A page contains all entries of its last instant, so it
 * may be longer than `MOST_ENTRIES`; the next page begins before that instant.
 */
export const readAudit =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (community: string, before: Instant | undefined): Promise<AuditPage> => {
    const now = deps.clock.now();
    const to = before === undefined ? now : before - 1;
    const lines = (await listAudit(deps.table, community, Math.max(0, now - BACK), to)).reverse();
    const last = lines[MOST_ENTRIES - 1] ?? lines.at(-1);
    const shown = lines.filter((line, place) => place < MOST_ENTRIES || line.at === last?.at);
    return { lines: shown, ...(lines.length > shown.length && last && { next: last.at }) };
  };
