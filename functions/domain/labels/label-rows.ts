import type { LabelRow } from '../picture/picture-content.ts';
import type { Expiry, Halal, ProductFacts } from '../product/product.ts';
import { countText } from './counted-nouns.ts';
import { dayText, shelfLifeText } from './keeping.ts';
import { typedWithin } from './isolates.ts';
import type { LabelWords } from './label-words.ts';
import { measureOf, netText } from './net.ts';
import { bareHalalNumber, barePermit } from './numbers.ts';
import type { WordedLanguage } from './worded-language.ts';

type Rows = readonly LabelRow[];

const netRow = ({ kind, net }: ProductFacts, words: LabelWords, language: WordedLanguage): Rows =>
  net === undefined ? [] : [{ label: words.measures[measureOf(kind, net)], value: netText(net, language) }];

const permitRow = (permit: string | undefined, words: LabelWords, language: WordedLanguage): Rows =>
  permit === undefined ? [] : [{ label: words.permit, value: typedWithin(barePermit(permit), language) }];

/** A certificate is shown only with its number, "not halal" must be shown, and any other state shows nothing. */
const halalRow = (halal: Halal | undefined, words: LabelWords, language: WordedLanguage): Rows => {
  if (halal?.state === 'certified') {
    return [{ label: words.halalNumber, value: typedWithin(bareHalalNumber(halal.number), language) }];
  }
  return halal?.state === 'notHalal' ? [{ label: words.note, value: words.notHalal }] : [];
};

const expiryRow = (expiry: Expiry | undefined, words: LabelWords, language: WordedLanguage): Rows => {
  if (!expiry) return [];
  return expiry.by === 'day'
    ? [{ label: words.bestBefore, value: dayText(expiry.day, language) }]
    : [{ label: words.keeps, value: shelfLifeText(expiry.days, language) }];
};

/** Returns the facts of a label as rows, four at most, most important first. Absent facts are left out. */
export function labelRows(product: ProductFacts, words: LabelWords, language: WordedLanguage): LabelRow[] {
  const net = netRow(product, words, language);
  const { kind, food, fromPeople } = product;
  if (kind !== 'food') {
    const people = fromPeople === undefined ? undefined : countText(fromPeople, 'orang', language);
    return [...net, ...(people === undefined ? [] : [{ label: words.group, value: words.from(people) }])];
  }
  return [
    ...net,
    ...permitRow(food?.permit, words, language),
    ...halalRow(food?.halal, words, language),
    ...expiryRow(food?.expiry, words, language),
  ];
}
