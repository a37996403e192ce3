import { DAY } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { type AuditPage, readAuditPage, readHistoryPage } from '../records/audit.ts';

const BACK = 90 * DAY;

/** Returns one page of a community's audit of the last ninety days, newest first. */
export const readAudit =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  (
    community: string,
    page: { readonly limit: number; readonly after: string | undefined },
  ): Promise<AuditPage> =>
    readAuditPage(deps.table, { community, from: Math.max(0, deps.clock.now() - BACK), ...page });

/** Returns one page of what was done to one thing of a community, newest first. */
export const readHistory =
  (deps: { readonly table: Table }) =>
  (
    about: { readonly community: string; readonly subject: string },
    page: { readonly limit: number; readonly after: string | undefined },
  ): Promise<AuditPage> =>
    readHistoryPage(deps.table, { ...about, ...page });
