import { MyDataPosition, readMyDataPage } from '../../people/my-data-pages.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp } from '../caller.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { readChangesForMe } from '../../people/read-changes-for-me.ts';
import { changesView } from './changes-view.ts';
import { downloadMyData, listMyChanges } from './my-data-routes.ts';
import { myDataView } from './my-data-view.ts';

/**
 * Serves all data stored about a member, page by page, which every member may have, whatever her roles (UU PDP 27/2022).
 */
export function serveMyData(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'ids' | 'media' | 'log'>,
): void {
  const cursors = sealedCursors(deps);
  const read = readMyDataPage(deps);
  const readChanges = readChangesForMe(deps);

  app.openapi(downloadMyData, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    const { cursor, limit } = c.req.valid('query');
    const scope = { list: downloadMyData.operationId, community, filters: { member } };
    const from = await cursors.open(MyDataPosition, scope, cursor);
    const page = await read(caller.member, { from, limit });
    const data = await myDataView(deps, page, { caller, link: pictureLinks(deps) });
    const answer = { ...data, ...(await cursors.next(scope, page.next)) };
    return c.json(answer, 200, { 'cache-control': 'no-store' });
  });

  app.openapi(listMyChanges, async (c) => {
    const { community, member } = c.var.caller.actor;
    return c.json(await changesView(deps.table, community, await readChanges(community, member)), 200);
  });
}
