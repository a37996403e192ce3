import { problem } from '../domain/problem.ts';

/** The product, its photo or its seller does not exist. */
export const nothingToDraw = problem('render.nothingToDraw', 'notFound', {
  field: 'product',
  id: 'Produk, foto, atau penjualnya belum ada.',
  en: 'The product, its photo or its seller is missing.',
});
