import type { Badge } from '../product/badge.ts';
import type { Measure } from './net.ts';
import type { Locale } from './locale.ts';
import { ARABIC } from './terms/arabic.ts';
import { CHINESE_HK, CHINESE_TW } from './terms/chinese.ts';
import { ENGLISH } from './terms/english.ts';
import { INDONESIAN } from './terms/indonesian.ts';

/** All terms printed on a label in one language, apart from what people typed. */
export interface LabelTerms {
  /** What stands before the net content, by what it measures. */
  readonly measures: Readonly<Record<Measure, string>>;
  /** Before the number of a halal certificate. */
  readonly halalNumber: string;
  /** Before `notHalal`. */
  readonly note: string;
  readonly notHalal: string;
  /** Before the shelf life in days. */
  readonly keeps: string;
  /** Before a date. */
  readonly bestBefore: string;
  /** Before `from`: how many people an experience or a class takes. */
  readonly group: string;
  /** The least number of people. */
  from(people: string): string;
  /** After a price: the unit that it is for. */
  per(unit: string): string;
  /** The footnote on pictures of food. */
  readonly promotion: string;
  /** The footnote on pictures of other products that are shown in a drawn pack. */
  readonly promotionPicture: string;
  /** On a picture of a drawn pack in which the product is not sold. */
  readonly packExample: string;
  /** The beginning of the order line. */
  readonly call: string;
  /** The beginning of the order line of a poster, from which nothing is ordered. */
  readonly ask: string;
  /** Before the date, the hours and the place of what a poster announces. */
  readonly date: string;
  readonly hours: string;
  readonly place: string;
  /** On a poster, before the brands that take part, which `listed` separates. */
  readonly together: string;
  /** Until when the price beside a former price holds. */
  until(day: string): string;
  readonly soldOut: string;
  readonly preOrder: string;
  /** To be ordered ahead; ready on a day. */
  readyOn(day: string): string;
  /** Several sold as one, with the contents. */
  bundle(contents: string): string;
  /** The separator in a list. */
  readonly listed: string;
  readonly badges: Readonly<Record<Badge, string>>;
}

export const LABEL_TERMS = {
  id: INDONESIAN,
  en: ENGLISH,
  'zh-HK': CHINESE_HK,
  'zh-TW': CHINESE_TW,
  ar: ARABIC,
} as const satisfies Partial<Record<Locale, LabelTerms>>;

/** Returns the terms of a language; `undefined` where we have none. Labels are then in English. */
export const ownLabelTerms = (locale: Locale): LabelTerms | undefined => {
  const known: Readonly<Partial<Record<Locale, LabelTerms>>> = LABEL_TERMS;
  return known[locale];
};

/** Returns the terms that are printed on labels in a language. */
export const labelTerms = (locale: Locale): LabelTerms => ownLabelTerms(locale) ?? ENGLISH;
