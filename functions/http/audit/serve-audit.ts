import * as z from 'zod';
import { troubleView } from './trouble-view.ts';
import { readAudit } from '../../people/read-audit.ts';
import { listDeadLettersOf } from '../../records/dead-letters.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { sealedCursors } from '../edge/cursor.ts';
import * as routes from './audit-routes.ts';

/** Loaded on demand, because few requests read the log. */
const viewing = () => import('./audit-view.ts');

/** Serves the audit log and the list of quarantined work to coordinators. */
export function serveAudit(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock' | 'ids'>): void {
  const { table } = deps;
  const read = readAudit(deps);
  const cursors = sealedCursors(deps);

  app.openapi(routes.listAudit, async (c) => {
    const { caller } = c.var;
    allow(caller, 'audit.read');
    const { community } = caller.actor;
    const { cursor, limit } = c.req.valid('query');
    const scope = { list: routes.listAudit.operationId, community };
    const page = await read(community, { limit, after: await cursors.open(z.string(), scope, cursor) });
    const { auditView } = await viewing();
    const entries = await auditView(table, community, page.entries);
    return c.json({ entries, ...(await cursors.next(scope, page.next)) }, 200);
  });

  app.openapi(routes.listTroubles, async (c) => {
    const { caller } = c.var;
    allow(caller, 'audit.read');
    const { community } = caller.actor;
    const letters = await listDeadLettersOf(table, community);
    if (letters.length === 0) return c.json({ troubles: [] }, 200);
    const troubles = letters.map((letter) => troubleView(letter, community));
    return c.json({ troubles }, 200);
  });
}
