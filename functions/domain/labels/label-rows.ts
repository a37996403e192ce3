import type { LabelRow } from '../picture/picture-content.ts';
import type { Expiry, Halal, ProductFacts } from '../product/product.ts';
import { countText } from './counted-nouns.ts';
import { dayText, shelfLifeText } from './keeping.ts';
import { typedWithin } from './isolates.ts';
import type { LabelTerms } from './label-terms.ts';
import { measureOf, netText } from './net.ts';
import { bareHalalNumber, barePermit, permitTitle } from './numbers.ts';
import type { Locale } from './locale.ts';

type Rows = readonly LabelRow[];

const netRow = ({ kind, net }: ProductFacts, terms: LabelTerms, locale: Locale): Rows =>
  net === undefined ? [] : [{ label: terms.measures[measureOf(kind, net)], value: netText(net, locale) }];

const permitRow = (permit: string | undefined, locale: Locale): Rows =>
  permit === undefined
    ? []
    : [{ label: permitTitle(permit), value: typedWithin(barePermit(permit), locale) }];

/** A certificate is shown only with its number, "not halal" must be shown, and any other state shows nothing. */
const halalRow = (halal: Halal | undefined, terms: LabelTerms, locale: Locale): Rows => {
  if (halal?.state === 'certified') {
    return [{ label: terms.halalNumber, value: typedWithin(bareHalalNumber(halal.number), locale) }];
  }
  return halal?.state === 'notHalal' ? [{ label: terms.note, value: terms.notHalal }] : [];
};

const expiryRow = (expiry: Expiry | undefined, terms: LabelTerms, locale: Locale): Rows => {
  if (!expiry) return [];
  return expiry.by === 'day'
    ? [{ label: terms.bestBefore, value: dayText(expiry.day, locale) }]
    : [{ label: terms.keeps, value: shelfLifeText(expiry.days, locale) }];
};

/** Returns the facts of a label as rows, four at most, most important first. Absent facts are left out. */
export function labelRows(product: ProductFacts, terms: LabelTerms, locale: Locale): LabelRow[] {
  const net = netRow(product, terms, locale);
  const { kind, food, fromPeople } = product;
  if (kind !== 'food') {
    const people = fromPeople === undefined ? undefined : countText(fromPeople, 'orang', locale);
    return [...net, ...(people === undefined ? [] : [{ label: terms.group, value: terms.from(people) }])];
  }
  return [
    ...net,
    ...permitRow(food?.permit, locale),
    ...halalRow(food?.halal, terms, locale),
    ...expiryRow(food?.expiry, terms, locale),
  ];
}
