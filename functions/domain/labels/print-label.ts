import { orderLink } from '../captions/order-link.ts';
import { checkProduct } from '../law/check-product.ts';
import type { Tone } from '../picture/look.ts';
import { themeOf } from '../picture/usual-themes.ts';
import type { ProductKind } from '../product/product-kind.ts';
import { isSample } from '../product/form/printed-number.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { LabelRow } from '../picture/picture-content.ts';
import type { Problem } from '../problem.ts';
import { dayText } from './keeping.ts';
import { labelRows } from './label-rows.ts';
import { LABEL_TERMS } from './label-terms.ts';
import { measureOf, netText } from './net.ts';
import { bareHalalNumber, barePermit, permitTitle } from './numbers.ts';
import { goodUntil, lackingOfBatch, lackingOfProduct, type PrintRequest } from './print-items.ts';

/** A row of a printed label; `wide`: it takes the label's whole width. */
export interface PrintRow extends LabelRow {
  readonly wide: boolean;
}

/** A printed label, complete and lawful, in Indonesian, as the law requires. */
export interface PrintLabel {
  readonly brand: string;
  readonly name: string;
  readonly tagline?: string | undefined;
  /** Stands large beside the name, as on every pack; absent when the product has none. */
  readonly net?: LabelRow | undefined;
  readonly rows: readonly PrintRow[];
  /** How more is ordered from the maker. */
  readonly order?: PrintOrder | undefined;
  /** Whether a number on it is a sample: the label must then not look like one for goods. */
  readonly sample: boolean;
  readonly theme: string;
  readonly tone?: Tone | undefined;
  readonly kind: ProductKind;
  readonly accent?: string | undefined;
}

/** The address in the QR code, a chat with the maker, and what stands beside it. */
interface PrintOrder {
  readonly link: string;
  readonly call: string;
  readonly phone: string;
}

/** The result of a request to print: the content, or every problem that forbids it. */
export type Printable<T> = { readonly content: T } | { readonly problems: readonly [Problem, ...Problem[]] };

const row = (label: string, value: string, wide = false): PrintRow => ({ label, value, wide });

/** Returns a day that stays on one line. */
const dayWhole = (day: LocalDay): string => dayText(day, 'id').replaceAll(' ', '\u00a0');

const producer = ({ maker: { name, brand } }: PrintRequest): string => {
  if (!brand) return name;
  const address = brand.address.includes(brand.village)
    ? brand.address
    : `${brand.address}, ${brand.village}`;
  return `${brand.name} (${name}), ${address}`;
};

function foodRows(request: PrintRequest): readonly PrintRow[] {
  const { product, run } = request;
  const { food } = product;
  const { halal, permit, ingredients = '', expiry } = food ?? {};
  const until = goodUntil(expiry, run.producedOn);
  return [
    row('Komposisi', ingredients, true),
    ...(run.ingredientOrigin === undefined ? [] : [row('Asal bahan', run.ingredientOrigin, true)]),
    row('Diproduksi oleh', producer(request), true),
    ...(permit === undefined ? [] : [row(`${permitTitle(permit)} No.`, barePermit(permit))]),
    halal?.state === 'certified'
      ? row('Halal No.', bareHalalNumber(halal.number))
      : row('Keterangan', LABEL_TERMS.id.notHalal),
    ...(run.producedOn === undefined ? [] : [row('Tanggal produksi', dayWhole(run.producedOn))]),
    ...(run.batch === undefined ? [] : [row('Kode produksi', run.batch)]),
    ...(until === undefined ? [] : [row('Baik digunakan sebelum', dayWhole(until))]),
  ];
}

/** Returns the rows of a product that is not food: maker and net content, without the facts of food. */
const otherRows = (request: PrintRequest): readonly PrintRow[] => [
  row('Dibuat oleh', producer(request), true),
  ...labelRows({ ...request.product, net: undefined, food: undefined }, LABEL_TERMS.id, 'id').map(
    ({ label, value }) => row(label, value),
  ),
];

const netOf = ({ product: { kind, net } }: PrintRequest): LabelRow | undefined =>
  net === undefined
    ? undefined
    : { label: LABEL_TERMS.id.measures[measureOf(kind, net)], value: netText(net, 'id') };

/** Returns what decides how the print of a product looks: its theme, its tone, and the colour of its brand. */
export const printedLook = ({ product, maker }: PrintRequest) => ({
  theme: themeOf(product),
  tone: product.look?.tone,
  kind: product.kind,
  accent: maker.brand?.accent,
});

const orderOf = ({ order }: PrintRequest): PrintOrder | undefined =>
  order && {
    link: orderLink(order.phone),
    call: LABEL_TERMS.id.call,
    phone: order.phone,
  };

/** Whether a label shows a made-up permit, halal number or batch, so that the print says "sample". */
export const showsSample = ({ product: { food }, run }: PrintRequest): boolean =>
  [food?.permit, food?.halal?.state === 'certified' ? food.halal.number : undefined, run.batch].some(
    (text) => text !== undefined && isSample(text),
  );

/** Returns what the law refuses in the texts of a product and its brand. */
export const unlawful = ({ product, maker, today }: PrintRequest): readonly Problem[] =>
  checkProduct(product, {
    names: [maker.name],
    today,
    ...(maker.brand && { brand: maker.brand.name }),
    ...(maker.brand?.tagline !== undefined && { tagline: maker.brand.tagline }),
  });

/** Returns the content to print, or the problems that prevent printing, without making the content. */
export function printable<T>(problems: readonly Problem[], content: () => T): Printable<T> {
  const [first, ...rest] = problems;
  return first ? { problems: [first, ...rest] } : { content: content() };
}

/**
 * Returns the label of one batch, or every item that the law requires and that is missing, each named
 * (docs/facts/law.md#food-labels). Only food needs these items.
 */
export function printLabel(request: PrintRequest): Printable<PrintLabel> {
  const isFood = request.product.kind === 'food';
  const lacking = isFood ? [...lackingOfProduct(request), ...lackingOfBatch(request)] : [];
  return printable([...lacking, ...unlawful(request)], () => ({
    brand: request.maker.brand?.name ?? request.maker.name,
    name: request.product.name,
    tagline: request.maker.brand?.tagline,
    net: netOf(request),
    rows: isFood ? foodRows(request) : otherRows(request),
    order: orderOf(request),
    sample: isFood && showsSample(request),
    ...printedLook(request),
  }));
}
