import { type Problem, problem } from '../../domain/problem.ts';

export const tooMuchText = (sizes: string): Problem =>
  problem('print.tooMuchText', 'invalid', {
    field: 'size',
    id: `Tulisannya tidak muat di ukuran ini tanpa jadi terlalu kecil. Pilih ukuran lebih besar (${sizes}) atau ringkas tulisannya.`,
    en: `The text does not fit at this size without becoming too small. Choose a larger size (${sizes}) or shorten the text.`,
  });

export const unprintable = (field: string, signs: readonly string[]): Problem =>
  problem('print.undrawable', 'invalid', {
    field,
    id: `Huruf atau tanda ini tidak bisa dicetak: ${signs.join(' ')}. Hapus atau ganti dulu.`,
    en: `These letters or signs cannot be printed: ${signs.join(' ')}. Remove or replace them.`,
  });

export const TOO_MANY_COPIES = problem('print.copies', 'invalid', {
  field: 'copies',
  id: 'Jumlahnya dari 1 sampai 600.',
  en: 'The number of copies is from 1 to 600.',
});
