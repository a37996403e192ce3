import type { AuditEntry } from '../../domain/people/audit.ts';
import { DAY, HOUR, type Instant } from '../../domain/time/instant.ts';
import { listAudit } from '../../records/audit.ts';
import type { AppDeps } from '../app-deps.ts';

/** How far back removals are told. */
export const REMOVALS_BACK = 90 * DAY;
/** Longer than a worker takes between two writes, and than the clocks of two machines are apart. */
const MEANWHILE = HOUR;

/** What was done in a community as long as removals are told, up to now. */
export const readRemovalLines = (
  table: AppDeps['table'],
  community: string,
  now: Instant,
): Promise<AuditEntry[]> => listAudit(table, community, Math.max(0, now - REMOVALS_BACK), now);

/**
 * The lines again, after the posts were read: a proof is on record before its post says that it is gone, so lines that were
 * read before the post may lack it. Only what may have been written meanwhile is read a second time.
 */
export async function reviseRemovalLines(
  { table, clock }: Pick<AppDeps, 'table' | 'clock'>,
  community: string,
  { lines, readAt }: { readonly lines: readonly AuditEntry[]; readonly readAt: Instant },
): Promise<AuditEntry[]> {
  const since = Math.max(0, readAt - MEANWHILE);
  const newest = await listAudit(table, community, since, clock.now() + MEANWHILE);
  return [...lines.filter(({ at }) => at < since), ...newest];
}
