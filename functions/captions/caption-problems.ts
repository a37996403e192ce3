import { problem } from '../domain/problem.ts';
import { staleEdit } from '../domain/revision.ts';

export const offerNotFound = problem('captions.offerNotFound', 'notFound', {
  field: 'product',
  id: 'Produk atau penjualnya tidak ada.',
  en: 'The product or its seller does not exist.',
});

export const captionChanged = staleEdit('caption.changed');

export const tooLateToEdit = problem('post.tooLateToEdit', 'conflict', {
  field: 'text',
  id: 'Sudah terlambat: tulisan ini sedang atau sudah tayang.',
  en: 'Too late: this post is going out or is out.',
});

export const changedMeanwhile = staleEdit('post.changedMeanwhile');

export const changeProductFirst = problem('post.withoutWords', 'conflict', {
  field: 'text',
  id: 'Kiriman ini belum punya tulisan. Ubah dulu kata produknya; tulisannya lalu dibuat lagi.',
  en: "This post has no caption yet. Change the product's words first; then it is made again.",
});

export const waitForPhraseBook = problem('post.withoutWords', 'conflict', {
  field: 'text',
  id: 'Kiriman ini belum punya tulisan karena kalimat kami sendiri. Hubungi pengelola Etalase; produknya tidak perlu diubah.',
  en: 'This post has no caption yet because of our own sentences. Tell whoever runs Etalase; the product need not change.',
});
