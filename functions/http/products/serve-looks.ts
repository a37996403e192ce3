import { USUAL_THEMES } from '../../domain/picture/usual-themes.ts';
import { ProblemError } from '../../domain/problem.ts';
import { changeProduct } from '../../intake/change-product.ts';
import { addPhoto, removePhoto } from '../../intake/more-photos.ts';
import { themeUnknown } from '../../domain/product/product-problems.ts';
import { drawLooks } from '../../render/draw-looks.ts';
import { allow, type InsideApp } from '../caller.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { findProduct, findWritable } from './find-product.ts';
import { type ProductDeps, replyWith } from './product-reply.ts';
import { withSentPhoto } from './sent-photo.ts';
import * as routes from './product-routes.ts';

/** How a product looks beside its main photo: its theme, chosen by picture, and the photos of a carousel. */
export function serveLooks(app: InsideApp, deps: ProductDeps): void {
  const { table } = deps;
  const add = addPhoto(deps);
  const remove = removePhoto(deps);
  const draw = drawLooks(deps);

  app.openapi(routes.addPhoto, async (c) => {
    const { caller } = c.var;
    const { community, id: product } = await findWritable(table, caller, c.req.valid('param').id);
    const changed = await withSentPhoto(deps, { request: c.req, community }, (bytes) =>
      add({ community, product, bytes }),
    );
    return c.json(await replyWith(deps, changed, caller), 200);
  });

  app.openapi(routes.removePhoto, async (c) => {
    const { caller } = c.var;
    const { id, photo } = c.req.valid('param');
    const { community } = await findWritable(table, caller, id);
    return c.json(await replyWith(deps, await remove({ community, product: id, photo }), caller), 200);
  });

  app.openapi(routes.drawLooks, async (c) => {
    const { caller } = c.var;
    allow(caller, 'product.read');
    const found = await findProduct(table, caller, c.req.valid('param').id);
    const { community, id: product, theme: chosen = USUAL_THEMES[found.kind] } = found;
    const drawn = await draw({ community, product, seller: caller.actor.member });
    const link = pictureLinks(deps);
    const looks = await Promise.all(
      drawn.map(async ({ name: theme, title, thumbKey }) => ({
        theme,
        title,
        chosen: theme === chosen,
        thumbUrl: await link(thumbKey),
      })),
    );
    return c.json({ looks }, 200);
  });

  app.openapi(routes.chooseTheme, async (c) => {
    const { caller } = c.var;
    const { theme } = c.req.valid('json');
    const found = await findWritable(table, caller, c.req.valid('param').id);
    if (!deps.pictures.themes.some(({ name }) => name === theme)) throw new ProblemError([themeUnknown]);
    const product = await changeProduct(deps, found, () => ({ theme }));
    return c.json(await replyWith(deps, product, caller), 200);
  });
}
