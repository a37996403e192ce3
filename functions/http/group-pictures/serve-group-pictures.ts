import type { CreativePicture } from '../../domain/picture/creative.ts';
import { drawPoster } from '../../render/draw-poster.ts';
import { drawPriceList } from '../../render/draw-price-list.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { pictureLinks } from '../views/picture-links.ts';
import * as routes from './group-picture-routes.ts';

type GroupPicturesDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'pictures' | 'sealer'>;

/** Serves pictures in which several makers' products are together: posters and price lists. */
export function serveGroupPictures(app: InsideApp, deps: GroupPicturesDeps): void {
  const poster = drawPoster(deps);
  const priceList = drawPriceList(deps);
  const linked = async (pictures: readonly CreativePicture[]) => {
    const link = pictureLinks(deps);
    return {
      pictures: await Promise.all(
        pictures.map(async ({ key, ...one }) => ({ ...one, url: await link(key) })),
      ),
    };
  };

  app.openapi(routes.drawPoster, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.propose');
    const { community, member: asked } = caller.actor;
    const { formats, ...wanted } = c.req.valid('json');
    const pictures = await poster({ ...wanted, community, asked, formats: [...new Set(formats)] });
    return c.json(await linked(pictures), 200);
  });

  app.openapi(routes.drawPriceList, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.propose');
    const { community, member: asked } = caller.actor;
    const { formats, ...wanted } = c.req.valid('json');
    const pictures = await priceList({ ...wanted, community, asked, formats: [...new Set(formats)] });
    return c.json(await linked(pictures), 200);
  });
}
