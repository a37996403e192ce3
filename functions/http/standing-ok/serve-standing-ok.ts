import { giveStandingOk } from '../../people/give-standing-ok.ts';
import { refuseIfAny } from '../../domain/problem.ts';
import type { StandingOk } from '../../domain/people/member.ts';
import { makerNotFound, productNotFound } from '../../domain/product/product-problems.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { productRecord } from '../../records/product-record.ts';
import { glanceAtMany } from '../../records/record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import * as routes from './standing-ok-routes.ts';

/** Refuses members and products that the community does not have. */
async function checkKnown(table: Table, community: string, { makers, products }: StandingOk): Promise<void> {
  const [wantedMakers, wantedProducts] = [[...new Set(makers)], [...new Set(products)]];
  const [members, found] = await Promise.all([
    glanceAtMany(
      table,
      memberRecord,
      wantedMakers.map((id) => keys.member(community, id)),
    ),
    glanceAtMany(
      table,
      productRecord,
      wantedProducts.map((id) => keys.product(community, id)),
    ),
  ]);
  refuseIfAny([
    ...(members.length < wantedMakers.length ? [{ ...makerNotFound, field: 'makers' }] : []),
    ...(found.length < wantedProducts.length ? [{ ...productNotFound, field: 'products' }] : []),
  ]);
}

/** A page owner's standing word; hers alone to give. */
export function serveStandingOk(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock'>): void {
  const give = giveStandingOk(deps);

  app.openapi(routes.readStandingOk, async (c) => c.json(c.var.caller.member.standingOk, 200));

  app.openapi(routes.giveStandingOk, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    allow(caller, 'standingOk.give', [member]);
    const standingOk = c.req.valid('json');
    await checkKnown(deps.table, community, standingOk);
    const given = await give({ community, member, standingOk });
    return c.json(given.standingOk, 200);
  });
}
