import { printLabels, sellerOnPrint } from '../../render/print-labels.ts';
import type { Product } from '../../domain/product/product.ts';
import type { PrintRequest } from '../../render/print-labels.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp } from '../caller.ts';
import { findProduct } from '../products/find-product.ts';
import * as routes from './print-routes.ts';

interface RunQuery {
  readonly producedOn?: string | undefined;
  readonly batch?: string | undefined;
  readonly origin?: string | undefined;
  readonly copies?: number | undefined;
}

const runOf = ({ producedOn, batch, origin, copies }: RunQuery) => ({
  run: { producedOn, batch, ingredientOrigin: origin },
  copies,
});

const headersOf = (name: string) => ({
  'content-type': 'application/pdf',
  'content-disposition': `attachment; filename="${name}.pdf"`,
});

/** Serves labels and shelf cards as PDF files for a printer. */
export function servePrints(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock' | 'prints'>): void {
  const findMine = async (caller: Caller, id: string): Promise<Product> => {
    const product = await findProduct(deps.table, caller, id);
    allow(caller, 'product.print', [product.maker]);
    return product;
  };
  const draw = async ({ community, id: product, maker }: Product, printer: string, wanted: PrintRequest) => {
    const asked = { community, product, seller: sellerOnPrint(wanted, { maker, printer }), wanted };
    return new Uint8Array(await printLabels(deps)(asked));
  };

  app.openapi(routes.printLabels, async (c) => {
    const { caller } = c.var;
    const product = await findMine(caller, c.req.valid('param').id);
    const { size, ...run } = c.req.valid('query');
    const wanted: PrintRequest = { kind: 'label', size, ...runOf(run) };
    return c.body(await draw(product, caller.actor.member, wanted), 200, headersOf('etalase-label'));
  });

  app.openapi(routes.printShelfCards, async (c) => {
    const { caller } = c.var;
    const product = await findMine(caller, c.req.valid('param').id);
    const wanted: PrintRequest = { kind: 'shelf', ...runOf(c.req.valid('query')) };
    return c.body(await draw(product, caller.actor.member, wanted), 200, headersOf('etalase-kartu'));
  });
}
