import { problem } from '../domain/problem.ts';

/** The product, its photo or its seller does not exist. */
export const nothingToDraw = problem('render.nothingToDraw', 'notFound', {
  field: 'product',
  id: 'Produk, foto, atau penjualnya belum ada.',
  en: 'The product, its photo or its seller is missing.',
});

/** There is no number that a picture could show. */
export const noResultYet = problem('picture.noResult', 'invalid', {
  field: 'from',
  id: 'Belum ada angka orang yang melihat di hari-hari ini. Pilih waktu yang lain, atau coba lagi besok.',
  en: 'Nobody is known to have seen a post on these days yet. Choose other days, or try again tomorrow.',
});

/** A picture would offer what cannot be bought. */
export const isSoldOut = problem('picture.soldOut', 'invalid', {
  field: 'products',
  id: 'Produk ini habis, jadi tidak ikut di gambar bersama. Ganti dengan produk lain.',
  en: 'This product is sold out, so it is not in a picture with others. Choose another one.',
});
