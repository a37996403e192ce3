import { mayReadHistory } from '../../domain/post/rights.ts';
import { ProblemError } from '../../domain/problem.ts';
import { readHistory } from '../../people/read-audit.ts';
import { ListPosition } from '../../records/by-time.ts';
import { channelRecord } from '../../records/channel-record.ts';
import { keys } from '../../records/keys.ts';
import { loadPost, postNotFound } from '../../records/posts.ts';
import { loadEventually } from '../../records/record.ts';
import type { AppDeps } from '../app-deps.ts';
import { forbidden, type InsideApp } from '../caller.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { readPostHistory } from './post-routes.ts';

/** Loaded on demand, because few requests read a history. */
const viewing = () => import('../audit/audit-view.ts');

/** Serves what was done to one post, to those whom it concerns and to coordinators. */
export function servePostHistory(app: InsideApp, deps: Pick<AppDeps, 'table' | 'ids'>): void {
  const { table } = deps;
  const read = readHistory(deps);
  const cursors = sealedCursors(deps);

  app.openapi(readPostHistory, async (c) => {
    const { actor } = c.var.caller;
    const { community } = actor;
    const { id } = c.req.valid('param');
    const { cursor, limit } = c.req.valid('query');
    const post = await loadPost(table, community, id);
    if (!post) throw new ProblemError([postNotFound]);
    const channel = await loadEventually(table, channelRecord, keys.channel(community, post.channel));
    if (!mayReadHistory(post, channel?.owner, actor)) throw new ProblemError([forbidden]);
    const scope = { list: readPostHistory.operationId, community, filters: { post: id } };
    const after = await cursors.open(ListPosition, scope, cursor);
    const page = await read({ community, subject: id }, { limit, after });
    const { auditView } = await viewing();
    const entries = await auditView(table, community, page.entries);
    return c.json({ entries, ...(await cursors.next(scope, page.next)) }, 200);
  });
}
