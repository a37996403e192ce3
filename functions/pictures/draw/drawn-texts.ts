import type { Face } from '../layout/type-setting.ts';
import type { Theme } from '../layout/theme.ts';
import type { PriceListContent, ResultContent } from '../../domain/picture/group-pictures.ts';
import type { LabelContent, OrderLine } from '../../domain/picture/picture-content.ts';

/** A text of a picture, the field that it comes from, and the face that draws it. */
export interface DrawnText {
  readonly field: string;
  readonly text: string;
  readonly face: Face;
  /** Drawn as well, instead of the text in some formats. */
  readonly or?: string;
}

const optional = (field: string, text: string | undefined, face: Face): readonly DrawnText[] =>
  text === undefined ? [] : [{ field, text, face }];

/** Returns every text of a label with the face that draws it. The stamp draws the origin in capitals. */
export function textsOfLabel(label: LabelContent, faces: Theme['faces']): readonly DrawnText[] {
  return [
    { field: 'brand', text: label.brand, face: faces.brand },
    // Other faces draw the initials and, when the product is sold out, the mark.
    { field: 'brand', text: label.brand, face: 'strong', or: label.brand.toLocaleUpperCase('id') },
    { field: 'name', text: label.name, face: faces.name },
    { field: 'words', text: label.description, face: 'text' },
    { field: 'price', text: label.price, face: faces.price },
    ...optional('priceNote', label.priceNote, 'strong'),
    ...label.rows.flatMap(({ label: rowLabel, value }): DrawnText[] => [
      { field: 'rows', text: rowLabel, face: 'text' },
      { field: 'rows', text: value, face: 'strong' },
    ]),
    { field: 'origin', text: label.origin, face: 'text' },
    { field: 'origin', text: label.origin, face: 'strong', or: label.origin.toLocaleUpperCase('id') },
    ...optional('footnote', label.footnote, 'text'),
    ...optional('tagline', label.tagline, 'text'),
    ...(label.badges ?? []).flatMap((badge) => optional('badges', badge, 'strong')),
    ...optional('formerPrice', label.formerPrice?.text, 'strong'),
    ...optional('formerPrice', label.formerPrice?.until, 'strong'),
    ...optional('mark', label.mark?.text, 'strong'),
    ...optional('mark', label.mark?.text, faces.name),
    ...optional('pack', label.example?.text, 'strong'),
  ];
}

/** Returns every text of a price list with the face that draws it. */
export const textsOfPriceList = (
  { origin, title, items, footnote }: PriceListContent,
  faces: Theme['faces'],
): readonly DrawnText[] => [
  { field: 'origin', text: origin, face: 'text' },
  { field: 'title', text: title, face: faces.name },
  ...items.flatMap(({ name, maker, price, priceNote }) => [
    { field: 'name', text: name, face: faces.name },
    { field: 'brand', text: maker, face: 'text' as const },
    { field: 'price', text: price, face: faces.price },
    ...optional('priceNote', priceNote, 'strong'),
  ]),
  ...optional('footnote', footnote, 'text'),
];

/** Returns every text of a result with the face that draws it. */
export const textsOfResult = (
  { origin, title, number, counts, change, best, footnote }: ResultContent,
  faces: Theme['faces'],
): readonly DrawnText[] => [
  { field: 'origin', text: origin, face: 'text' },
  { field: 'title', text: title, face: faces.name },
  { field: 'number', text: number, face: faces.price },
  { field: 'counts', text: counts, face: 'strong' },
  ...optional('change', change, 'strong'),
  ...optional('name', best?.name, 'strong'),
  ...optional('best', best?.seen, 'text'),
  { field: 'footnote', text: footnote, face: 'text' },
];

/** Returns the texts of an order line with their fonts, to check that each character can be drawn. */
export const textsOfOrder = (order: OrderLine): readonly DrawnText[] => [
  { field: 'call', text: order.call, face: 'text' },
  { field: 'phone', text: order.phone, face: 'strong' },
  { field: 'seller', text: order.seller, face: 'text' },
];
