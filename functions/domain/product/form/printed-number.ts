import { cleanText } from './clean-text.ts';

/**
 * Whether a number is a sample: the demo prints CONTOH ("sample") instead of a real number, so that no invented number
 * looks real.
 */
export const isSample = (text: string): boolean => /\bcontoh\b/iu.test(text);

const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} .:/-]{2,39}$/u;

/** Returns a number that was copied from a certificate with full-width characters made plain and invisible ones removed. */
export const plainNumber = (typed: string | undefined): string =>
  cleanText((typed ?? '').normalize('NFKC')).replaceAll(/\s+/g, ' ');

/** Whether a text can be the number of a certificate: it has digits, unless it is a sample. */
export const isPrintedNumber = (text: string): boolean =>
  NUMBER.test(text) && (/\d/.test(text) || isSample(text));
