import { Id } from '../../domain/identity.ts';
import { tellPeople } from '../../intake/tell-people.ts';
import { setFocus, showAsTaken } from '../../intake/show-photo.ts';
import { setSoldOut } from '../../intake/set-sold-out.ts';
import { takePhoto } from '../../intake/take-photo.ts';
import { keys } from '../../records/keys.ts';
import { productRecord } from '../../records/product-record.ts';
import { readPage } from '../../records/tenant-lists.ts';
import { load } from '../../records/record.ts';
import { allow, type InsideApp } from '../caller.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { readNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { productRow } from './product-view.ts';
import { findProduct, findWritable } from './find-product.ts';
import { type ProductDeps, replyWith } from './product-reply.ts';
import { withSentPhoto } from './sent-photo.ts';
import { tagged } from '../edge/revisions.ts';
import * as routes from './product-routes.ts';

/** Loads what reads a product's form: with it the law. Most requests only read products. */
const saving = () => import('../../intake/save-product.ts');

/** Serves reading and writing products, their main photo and its focus. */
export function serveProducts(app: InsideApp, deps: ProductDeps): void {
  const { table } = deps;
  const cursors = sealedCursors(deps);
  const take = takePhoto(deps);
  const focus = setFocus(deps);
  const change = setSoldOut(deps);
  const show = showAsTaken(deps);
  const tell = tellPeople(deps);

  app.openapi(routes.listProducts, async (c) => {
    const { caller } = c.var;
    allow(caller, 'product.read');
    const { community } = caller.actor;
    const { cursor, limit } = c.req.valid('query');
    const scope = { list: routes.listProducts.operationId, community };
    const after = await cursors.open(Id, scope, cursor);
    const where = { community, prefix: 'product#', limit, after };
    const { rows, next } = await readPage(table, productRecord, where);
    const names = await readNames(table, community, { members: rows.map(({ maker }) => maker) });
    const link = pictureLinks(deps);
    const products = await Promise.all(rows.map((product) => productRow(product, names, caller, link)));
    return c.json({ products, ...(await cursors.next(scope, next)) }, 200);
  });

  app.openapi(routes.readProduct, async (c) => {
    const { caller } = c.var;
    allow(caller, 'product.read');
    const product = await findProduct(table, caller, c.req.valid('param').id);
    return c.json(tagged(c, await replyWith(deps, product, caller)), 200);
  });

  app.openapi(routes.saveProduct, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    const { id } = c.req.valid('param');
    const { maker: named, ...facts } = c.req.valid('json');
    const seen = c.req.valid('header')['if-match'];
    const existing = await load(table, productRecord, keys.product(community, id));
    const maker = named ?? existing?.maker ?? member;
    allow(caller, 'product.write', [maker]);
    const request = {
      community,
      id,
      maker,
      facts,
      by: member,
      ...(seen !== undefined && { revision: Number(seen) }),
    };
    const { saveProduct } = await saving();
    const saved = await saveProduct(deps)(request);
    return c.json(tagged(c, await replyWith(deps, saved, caller)), 200);
  });

  app.openapi(routes.takePhoto, async (c) => {
    const { caller } = c.var;
    const product = await findWritable(table, caller, c.req.valid('param').id);
    const seen = Number(c.req.valid('header')['if-match']);
    const changed = await withSentPhoto(deps, { request: c.req, sender: caller.actor }, (bytes) =>
      take(product, bytes, { seen, by: caller.actor.member }),
    );
    return c.json(tagged(c, await replyWith(deps, changed, caller)), 200);
  });

  app.openapi(routes.setFocus, async (c) => {
    const { caller } = c.var;
    const found = await findWritable(table, caller, c.req.valid('param').id);
    return c.json(
      tagged(
        c,
        await replyWith(
          deps,
          await focus(found, c.req.valid('json'), {
            seen: Number(c.req.valid('header')['if-match']),
            by: caller.actor.member,
          }),
          caller,
        ),
      ),
      200,
    );
  });

  app.openapi(routes.setAsTaken, async (c) => {
    const { caller } = c.var;
    const found = await findWritable(table, caller, c.req.valid('param').id);
    const seen = Number(c.req.valid('header')['if-match']);
    const changed = await show(found, c.req.valid('json').asTaken, { seen, by: caller.actor.member });
    return c.json(tagged(c, await replyWith(deps, changed, caller)), 200);
  });

  app.openapi(routes.tellPeople, async (c) => {
    const { caller } = c.var;
    const found = await findWritable(table, caller, c.req.valid('param').id);
    const seen = Number(c.req.valid('header')['if-match']);
    const { people } = c.req.valid('json');
    const changed = await tell(found, { people, by: caller.actor.member }, seen);
    return c.json(tagged(c, await replyWith(deps, changed, caller)), 200);
  });

  app.openapi(routes.setSoldOut, async (c) => {
    const { caller } = c.var;
    const { soldOut } = c.req.valid('json');
    const found = await findWritable(table, caller, c.req.valid('param').id);
    return c.json(
      tagged(c, await replyWith(deps, await change(found, soldOut, caller.actor.member), caller)),
      200,
    );
  });
}
