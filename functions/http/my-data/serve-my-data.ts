import { dayOf } from '../../domain/time/local-day.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp } from '../caller.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { downloadMyData } from './my-data-routes.ts';

/**
 * Serves the download of all data stored about a member, which every member may have, whatever her roles (UU PDP 27/2022).
 */
export function serveMyData(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock' | 'media' | 'log'>): void {
  app.openapi(downloadMyData, async (c) => {
    const { caller } = c.var;
    // Loaded on demand, because downloads are rare.
    const [{ myDataView }, { takeHome }] = await Promise.all([
      import('./my-data-view.ts'),
      import('../../people/own-data.ts'),
    ]);
    const taken = await takeHome(deps)(caller.member);
    const data = await myDataView(deps, taken, { caller, link: pictureLinks(deps) });
    const day = dayOf(taken.madeAt, taken.community.zone);
    return c.json(data, 200, {
      'content-disposition': `attachment; filename="etalase-${day}.json"`,
      'cache-control': 'no-store',
    });
  });
}
