import type { Locale } from './locale.ts';

/**
 * Unicode isolates. Without them a phone number, a price or a size inside Arabic text is shown in the wrong order
 * (measured: docs/facts/pictures.md#right-to-left). They have no width and are ignored by search and by our law.
 */
const LEFT_TO_RIGHT = '\u2066';
const BY_FIRST_LETTER = '\u2068';
const END = '\u2069';

/** Isolates a number, an amount or a size, so that it reads from left to right within Arabic. */
export const leftToRight = (text: string): string => `${LEFT_TO_RIGHT}${text}${END}`;

/** Isolates typed text within Arabic, in the direction of its own first letter. */
export const asTyped = (text: string): string => `${BY_FIRST_LETTER}${text}${END}`;

/** Returns typed text for use within a text of a language. */
export const typedWithin = (text: string, locale: Locale): string => (locale === 'ar' ? asTyped(text) : text);

/** Isolates each number of an Arabic text. */
export const withNumbersApart = (text: string): string => text.replaceAll(/\d(?:[\d.,]*\d)?/g, leftToRight);

const ISOLATED = /[\u2066\u2068][^\u2069]*\u2069/gu;
const LOOSE = /[\p{Script=Latin}\p{N}](?:[^\p{Script=Arabic}]*[\p{Script=Latin}\p{N}])?/gu;

/** Isolates the Latin words and numbers of an Arabic text, except those that already are. */
export function withLatinApart(text: string): string {
  let done = '';
  let from = 0;
  for (const { 0: isolated, index } of text.matchAll(ISOLATED)) {
    done += text.slice(from, index).replaceAll(LOOSE, asTyped) + isolated;
    from = index + isolated.length;
  }
  return done + text.slice(from).replaceAll(LOOSE, asTyped);
}

/** Removes all isolates, for comparisons and for messages without isolates. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
