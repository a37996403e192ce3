import { Rupiah } from '../money.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const LOWEST = 100;
const HIGHEST = 1_000_000_000;
const EXAMPLE = { id: 'Contoh: 32.000 atau 32000.', en: 'For example 32.000 or 32000.' };

const WITH_THOUSANDS = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)$/;
/** "32.000,00", "32,000.00" and "32000,00": sen are written and are zero. */
const NOUGHT_SEN = /^(?:(\d{1,3}(?:\.\d{3})+),00|(\d{1,3}(?:,\d{3})+)\.00|(\d{4,})[.,]00)$/;
const SHORTHAND = /^(\d{1,4})(?:[.,](\d{1,2}))? ?(rb|ribu|k|jt|juta)$/;

const digitsOf = (text: string): number => Number(text.replaceAll(/\D/g, ''));

/** Reads "32rb", "32,5 ribu", "1,2 juta" as rupiah, computed in whole numbers so that nothing is rounded. */
function fromShorthand(text: string): number | undefined {
  const match = SHORTHAND.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', word = ''] = match;
  const hundredths = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return hundredths * (word.startsWith('j') ? 10_000 : 10);
}

const amountIn = (text: string): number | undefined => {
  if (WITH_THOUSANDS.test(text)) return digitsOf(text);
  const sen = NOUGHT_SEN.exec(text);
  return sen ? digitsOf(sen[1] ?? sen[2] ?? sen[3] ?? '') : fromShorthand(text);
};

/** Removes the currency and the usual signs around an amount: "Rp 32.000,-" → "32.000". */
const bare = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(-?)\s*(?:rp\.?|idr)\s*/u, '$1')
    .replace(/\s*(?:rupiah|idr)$/u, '')
    .replace(/[.,]-{1,2}$/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Reads a price in rupiah as people in Indonesia write it: 32000, 32.000, 32,000, Rp32.000, 32rb, 1,2 juta. An amount
 * that can be read in two ways (32.5, 32.00) is refused: a price that is wrong by a factor of a thousand would be on
 * every page.
 */
export function readPrice(typed: string | undefined, field = 'price'): Reading<Rupiah> {
  const text = bare(typed ?? '');
  if (text === '') {
    return refused(
      'priceMissing',
      field,
      { id: 'Harganya belum diisi.', en: 'The price is missing.' },
      EXAMPLE,
    );
  }
  if (/^[-−–]/u.test(text)) {
    return refused(
      'priceNegative',
      field,
      {
        id: `Harga ${echo(typed ?? '')} kurang dari nol.`,
        en: `The price ${echo(typed ?? '')} is below zero.`,
      },
      EXAMPLE,
    );
  }
  const amount = amountIn(text);
  if (amount === undefined) return unreadable(text, typed ?? '', field);
  if (Rupiah.safeParse(amount).success) return read(amount);
  return refused('priceRange', field, {
    id: `Harga ${echo(typed ?? '')} di luar batas Rp ${LOWEST} sampai Rp 1.000.000.000.`,
    en: `The price ${echo(typed ?? '')} is outside Rp ${LOWEST} to Rp ${HIGHEST.toLocaleString('en')}.`,
  });
}

function unreadable(text: string, typed: string, field: string): Reading<Rupiah> {
  if (/^\d[\d.,' ]*$/.test(text)) {
    return refused(
      'priceUnclear',
      field,
      {
        id: `Harga ${echo(typed)} bisa dibaca lebih dari satu cara; tulis rupiah utuh.`,
        en: `The price ${echo(typed)} can be read in more than one way; write whole rupiah.`,
      },
      EXAMPLE,
    );
  }
  return refused(
    'priceNotNumber',
    field,
    { id: `Harga ${echo(typed)} bukan angka.`, en: `The price ${echo(typed)} is not a number.` },
    EXAMPLE,
  );
}
