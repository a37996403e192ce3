import type { Problem } from '../../domain/problem.ts';

export const tooMuchText = (sizes: string): Problem => ({
  code: 'print.tooMuchText',
  kind: 'invalid',
  field: 'size',
  text: {
    id: `Tulisannya tidak muat di ukuran ini tanpa jadi terlalu kecil. Pilih ukuran lebih besar (${sizes}) atau ringkas tulisannya.`,
    en: `The text does not fit at this size without becoming too small. Choose a larger size (${sizes}) or shorten the text.`,
  },
  retryable: false,
});

export const unprintable = (field: string, signs: readonly string[]): Problem => ({
  code: 'print.undrawable',
  kind: 'invalid',
  field,
  text: {
    id: `Huruf atau tanda ini tidak bisa dicetak: ${signs.join(' ')}. Hapus atau ganti dulu.`,
    en: `These letters or signs cannot be printed: ${signs.join(' ')}. Remove or replace them.`,
  },
  retryable: false,
});

export const TOO_MANY_COPIES: Problem = {
  code: 'print.copies',
  kind: 'invalid',
  field: 'copies',
  text: { id: 'Jumlahnya dari 1 sampai 600.', en: 'The number of copies is from 1 to 600.' },
  retryable: false,
};
