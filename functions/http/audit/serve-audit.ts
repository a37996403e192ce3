import { DAY, fromIso, toIso } from '../../domain/time/instant.ts';
import { listAudit } from '../../records/audit.ts';
import { listDeadLetters } from '../../records/dead-letters.ts';
import { tenant } from '../../records/keys.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import * as routes from './audit-routes.ts';

const BACK = 90 * DAY;
const MOST_ENTRIES = 100;
const MOST_TROUBLES = 50;

/** What coordinators look back at: who did what, and what got stuck. */
export function serveAudit(app: InsideApp, { table, clock }: Pick<AppDeps, 'table' | 'clock'>): void {
  app.openapi(routes.listAudit, async (c) => {
    const { caller } = c.var;
    allow(caller, 'audit.read');
    const { community } = caller.actor;
    const { before } = c.req.valid('query');
    const now = clock.now();
    const to = before === undefined ? now : fromIso(before) - 1;
    const lines = (await listAudit(table, community, Math.max(0, now - BACK), to)).reverse();
    const last = lines[MOST_ENTRIES - 1] ?? lines.at(-1);
    // A page ends with a whole moment, at which much may have been done: the next begins before it.
    const shown = lines.filter((line, place) => place < MOST_ENTRIES || line.at === last?.at);
    // Its words are many, and asked for seldom.
    const { auditView } = await import('./audit-view.ts');
    const entries = await auditView(table, community, shown);
    return c.json({ entries, ...(lines.length > shown.length && last && { next: toIso(last.at) }) }, 200);
  });

  app.openapi(routes.listTroubles, async (c) => {
    const { caller } = c.var;
    allow(caller, 'audit.read');
    const own = tenant(caller.actor.community);
    // Another community's items are not hers to know of; what has no name concerns all.
    const mine = (await listDeadLetters(table)).filter(
      ({ item }) => item === undefined || item.startsWith(`${own}#`) || item.startsWith(`${own} `),
    );
    // Loaded when there is anything to tell: mostly nothing is set aside.
    if (mine.length === 0) return c.json({ troubles: [] }, 200);
    const { troubleView } = await import('./trouble-view.ts');
    const troubles = mine
      .reverse()
      .slice(0, MOST_TROUBLES)
      .map((letter) => troubleView(letter, caller.actor.community));
    return c.json({ troubles }, 200);
  });
}
