import { problem } from '../domain/problem.ts';

/** Product, photo or seller cannot be found. */
export const nothingToDraw = problem('render.nothingToDraw', 'notFound', {
  field: 'product',
  id: 'Produk, foto, atau penjualnya belum ada.',
  en: 'The product, its photo or its seller is missing.',
});
