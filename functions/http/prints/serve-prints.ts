import type { Product } from '../../domain/product/product.ts';
import type { PrintRequest } from '../../render/print-labels.ts';
import { LABEL_PAPERS, type LabelSize, type PrintFile } from '../../domain/labels/paper-size.ts';
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

const TYPES: Readonly<Record<PrintFile, string>> = { pdf: 'application/pdf', png: 'image/png' };

const headersOf = (name: string, as: PrintFile) => ({
  'content-type': TYPES[as],
  'content-disposition': `attachment; filename="${name}.${as}"`,
});

/** Loaded on demand, because few requests print. */
const printing = () => import('../../render/print-labels.ts');

/** Serves labels and shelf cards as PDF files for a printer, and those of a roll as pictures too. */
export function servePrints(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'prints' | 'media'>,
): void {
  const findMine = async (caller: Caller, id: string): Promise<Product> => {
    const product = await findProduct(deps.table, caller, id);
    allow(caller, 'product.print', [product.maker]);
    return product;
  };
  const draw = async ({ community, id: product, maker }: Product, wanted: PrintRequest) => {
    const { printLabels } = await printing();
    return new Uint8Array(await printLabels(deps)({ community, product, maker, wanted }));
  };

  app.openapi(routes.printLabels, async (c) => {
    const { caller } = c.var;
    const product = await findMine(caller, c.req.valid('param').id);
    const { size, ink, as, ...run } = c.req.valid('query');
    const wanted: PrintRequest = { kind: 'label', size, ink, as, ...runOf(run) };
    return c.body(await draw(product, wanted), 200, headersOf('etalase-label', as));
  });

  app.openapi(routes.printShelfCards, async (c) => {
    const { caller } = c.var;
    const product = await findMine(caller, c.req.valid('param').id);
    const { size, ink, as, ...run } = c.req.valid('query');
    const wanted: PrintRequest = { kind: 'shelf', size, ink, as, ...runOf(run) };
    return c.body(await draw(product, wanted), 200, headersOf('etalase-kartu', as));
  });

  app.openapi(routes.readLabelSizes, async (c) => {
    const { community, id: product, maker } = await findMine(c.var.caller, c.req.valid('param').id);
    const { run } = runOf(c.req.valid('query'));
    const { offerLabelSizes } = await printing();
    const offered = await offerLabelSizes(deps)({ community, product, maker, run });
    const sizes = offered.map(({ size, problem }) => ({ size, ...measuresOf(size), problem: problem?.text }));
    return c.json({ sizes }, 200);
  });
}

function measuresOf(size: LabelSize) {
  const paper = LABEL_PAPERS[size];
  const { title, width } = paper;
  if ('paper' in paper) return { title, width };
  return { title, width, height: paper.height, perPage: paper.columns * paper.rows };
}
