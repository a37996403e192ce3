import type { AppDeps } from '../app-deps.ts';
import type { InsideApp } from '../caller.ts';
import { languageOf } from '../edge/language.ts';
import { lineOf } from '../problem-responses.ts';
import { findWritable } from './find-product.ts';
import * as routes from './product-routes.ts';

/** Loads what checks drafts: with it the law. */
const drafting = () => import('../../captions/draft-translation.ts');

/** Serves drafts of what a maker typed, in other languages, for the maker and coordinators to confirm. */
export function serveTranslations(app: InsideApp, deps: Pick<AppDeps, 'table' | 'translator'>): void {
  app.openapi(routes.draftTranslation, async (c) => {
    const { id, language } = c.req.valid('param');
    const product = await findWritable(deps.table, c.var.caller, id);
    const { draftTranslation } = await drafting();
    const { drafts, refused } = await draftTranslation(deps)(product, language);
    const reader = languageOf(c.req.raw);
    const refusals = refused.map(({ field, problem }) => ({ field, problems: [lineOf(problem, reader)] }));
    return c.json({ product: id, language, drafts, refused: refusals }, 200);
  });
}
