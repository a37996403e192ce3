import type { Problem } from '../domain/problem.ts';

/** Product, photo or seller cannot be found. */
export const nothingToDraw: Problem = {
  code: 'render.nothingToDraw',
  kind: 'notFound',
  field: 'product',
  text: {
    id: 'Produk, foto, atau penjualnya belum ada.',
    en: 'The product, its photo or its seller is missing.',
  },
  retryable: false,
};
