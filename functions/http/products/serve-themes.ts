import { chooseLook } from '../../intake/choose-look.ts';
import { addPhoto, removePhoto } from '../../intake/more-photos.ts';
import { movePrice } from '../../intake/move-price.ts';
import { allow, type InsideApp } from '../caller.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { findProduct, findWritable } from './find-product.ts';
import { type ProductDeps, replyWith } from './product-reply.ts';
import { withSentPhoto } from './sent-photo.ts';
import { tagged } from '../edge/revisions.ts';
import * as routes from './product-routes.ts';

/** Load what draws: on AWS another function does. */
const drawing = () => import('../../render/draw-previews.ts');
const layingOut = () => import('../../render/next-price-corner.ts');

/** Serves a product's theme, which is chosen by preview pictures, where its price is, and the further photos of its carousel. */
export function serveThemes(app: InsideApp, deps: ProductDeps): void {
  const { table } = deps;
  const add = addPhoto(deps);
  const remove = removePhoto(deps);
  const choose = chooseLook(deps);
  const move = movePrice(deps);

  app.openapi(routes.addPhoto, async (c) => {
    const { caller } = c.var;
    const product = await findWritable(table, caller, c.req.valid('param').id);
    const sent = { request: c.req, sender: caller.actor };
    const changed = await withSentPhoto(deps, sent, (bytes) =>
      add(product, bytes, { by: caller.actor.member }),
    );
    return c.json(tagged(c, await replyWith(deps, changed, caller)), 200);
  });

  app.openapi(routes.removePhoto, async (c) => {
    const { caller } = c.var;
    const { id, photo } = c.req.valid('param');
    const product = await findWritable(table, caller, id);
    return c.json(
      tagged(c, await replyWith(deps, await remove(product, photo, { by: caller.actor.member }), caller)),
      200,
    );
  });

  app.openapi(routes.drawLooks, async (c) => {
    const { caller } = c.var;
    allow(caller, 'product.read');
    const product = await findProduct(table, caller, c.req.valid('param').id);
    const { community, id } = product;
    const names = { community, product: id, seller: caller.actor.member };
    const { drawPreviews } = await drawing();
    const { previews, more } = await drawPreviews(deps)(names, c.req.valid('query').seen);
    const link = pictureLinks(deps);
    const looks = await Promise.all(
      previews.map(async ({ thumbKey, ...look }) => ({ ...look, thumbUrl: await link(thumbKey) })),
    );
    return c.json({ looks, more }, 200);
  });

  app.openapi(routes.chooseTheme, async (c) => {
    const { caller } = c.var;
    const found = await findWritable(table, caller, c.req.valid('param').id);
    return c.json(
      tagged(
        c,
        await replyWith(
          deps,
          await choose(found, c.req.valid('json'), {
            seen: Number(c.req.valid('header')['if-match']),
            by: caller.actor.member,
          }),
          caller,
        ),
      ),
      200,
    );
  });

  app.openapi(routes.movePrice, async (c) => {
    const { caller } = c.var;
    const found = await findWritable(table, caller, c.req.valid('param').id);
    const { community, id: product } = found;
    const seller = caller.actor.member;
    const { nextPriceCorner } = await layingOut();
    const corner = await nextPriceCorner(deps)({ community, product, seller, ...c.req.valid('json') });
    const seen = Number(c.req.valid('header')['if-match']);
    const changed = await move(found, corner, { seen, by: seller });
    return c.json(tagged(c, await replyWith(deps, changed, caller)), 200);
  });
}
