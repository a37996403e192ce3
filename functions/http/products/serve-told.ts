import { takeBackOrder, tellOrder, type ToldOutcome } from '../../intake/tell-order.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp } from '../caller.ts';
import type { ToldReply } from '../contract/told.ts';
import { findWritable } from './find-product.ts';
import * as routes from './product-routes.ts';

const reply = ({ told, product }: ToldOutcome): ToldReply => ({
  id: told.id,
  kind: told.kind,
  count: told.count,
  undone: told.undone === true,
  ...(product.left !== undefined && { left: product.left }),
  soldOut: product.soldOut,
});

/** Serves what people tell of orders and questions. */
export function serveTold(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch'>): void {
  const tell = tellOrder(deps);
  const takeBack = takeBackOrder(deps);

  app.openapi(routes.tellOrder, async (c) => {
    const { id, told } = c.req.valid('param');
    const product = await findWritable(deps.table, c.var.caller, id);
    return c.json(reply(await tell(product, { id: told, ...c.req.valid('json') })), 200);
  });

  app.openapi(routes.takeBackOrder, async (c) => {
    const { id, told } = c.req.valid('param');
    const product = await findWritable(deps.table, c.var.caller, id);
    return c.json(reply(await takeBack(product, told)), 200);
  });
}
