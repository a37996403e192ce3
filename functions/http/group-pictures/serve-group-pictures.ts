import type { CreativePicture } from '../../domain/picture/creative.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { pictureLinks } from '../views/picture-links.ts';
import * as routes from './group-picture-routes.ts';

type GroupPicturesDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'pictures' | 'sealer'>;

/** Load what draws: another function does, and with it come the titles' rules of law. */
const poster = () => import('../../render/draw-poster.ts');
const priceList = () => import('../../render/draw-price-list.ts');
const result = () => import('../../render/draw-result.ts');
/** Loads what reads reports. */
const reports = () => import('../reports/report-work.ts');

/** Serves pictures in which several makers' products are together: posters, price lists and results. */
export function serveGroupPictures(app: InsideApp, deps: GroupPicturesDeps): void {
  const linked = async ({ key, ...one }: CreativePicture) => ({ ...one, url: await pictureLinks(deps)(key) });
  const allLinked = (pictures: readonly CreativePicture[]) => Promise.all(pictures.map(linked));

  app.openapi(routes.drawPoster, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.propose');
    const { community, member: asked } = caller.actor;
    const { formats, ...wanted } = c.req.valid('json');
    const { drawPoster } = await poster();
    const pictures = await drawPoster(deps)({ ...wanted, community, asked, formats: [...new Set(formats)] });
    return c.json({ pictures: await allLinked(pictures) }, 200);
  });

  app.openapi(routes.drawPriceList, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.propose');
    const { community, member: asked } = caller.actor;
    const { formats, ...wanted } = c.req.valid('json');
    const { drawPriceList } = await priceList();
    const pictures = await drawPriceList(deps)({
      ...wanted,
      community,
      asked,
      formats: [...new Set(formats)],
    });
    return c.json({ pictures: await allLinked(pictures) }, 200);
  });

  app.openapi(routes.drawResult, async (c) => {
    const { caller } = c.var;
    allow(caller, 'report.details');
    const { periodAsked, readExtremes, readPeriodBefore, readRecentReport } = await reports();
    const { from, to, ...how } = c.req.valid('json');
    const period = await periodAsked(deps, { community: caller.actor.community, from, to });
    const [{ total }, before, { best }] = await Promise.all([
      readRecentReport(deps)({ ...period, people: false }),
      readPeriodBefore(deps)(period),
      readExtremes(deps)(period),
    ]);
    const { drawResult } = await result();
    const picture = await drawResult(deps)({ ...period, ...how, total, before: before.total, notable: best });
    return c.json(await linked(picture), 200);
  });
}
