import { cleanText } from './clean-text.ts';

/** The demo prints CONTOH ("sample") where a real number would stand, so that no invented number looks real. */
export const isSample = (text: string): boolean => /\bcontoh\b/iu.test(text);

const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} .:/-]{2,39}$/u;

/** A number as it was copied from a certificate, its full-width and unseen characters made plain. */
export const plainNumber = (typed: string | undefined): string =>
  cleanText((typed ?? '').normalize('NFKC')).replaceAll(/\s+/g, ' ');

/** Whether it can be the number of a certificate: one has digits, and only the sample has none. */
export const isPrintedNumber = (text: string): boolean =>
  NUMBER.test(text) && (/\d/.test(text) || isSample(text));
