import { orderLink } from '../captions/order-link.ts';
import type { LabelRow } from '../picture/picture-content.ts';
import type { Tone } from '../picture/look.ts';
import type { Problem } from '../problem.ts';
import type { ProductKind } from '../product/product-kind.ts';
import { labelRows } from './label-rows.ts';
import { LABEL_TERMS } from './label-terms.ts';
import { lackingOfProduct, type PrintRequest } from './print-items.ts';
import { type Printable, printable, printedLook, showsSample, unlawful } from './print-label.ts';
import { priceNote } from './price-note.ts';
import { priceText } from './price.ts';

/** A card for the shelf in front of the goods: price, maker, and how to order more. */
export interface ShelfCard {
  readonly brand: string;
  readonly name: string;
  readonly description: string;
  readonly price: string;
  readonly priceNote: string;
  readonly rows: readonly LabelRow[];
  readonly origin: string;
  /** The address in the QR code: a chat with the seller, with a message already typed. */
  readonly orderLink: string;
  readonly call: string;
  readonly phone: string;
  readonly seller: string;
  readonly footnote: string | undefined;
  readonly sample: boolean;
  readonly theme: string;
  readonly tone?: Tone | undefined;
  readonly kind: ProductKind;
  readonly accent?: string | undefined;
}

export interface ShelfCardRequest extends PrintRequest {
  readonly community: { readonly name: string; readonly village: string };
  readonly seller: { readonly name: string; readonly phone: string };
}

const SENTENCES = {
  food: 'mau pesan',
  craft: 'mau pesan',
  experience: 'mau ikut',
  class: 'mau ikut',
} as const;

/** The card is used beside labelled goods, so it is also refused while an item of their label is missing. */
const lackingFor = (request: PrintRequest): readonly Problem[] =>
  request.product.kind === 'food' ? lackingOfProduct(request) : [];

/** Returns a product's card for the kiosk's shelf, or every item that the law requires and that the product lacks. */
export function shelfCard(request: ShelfCardRequest): Printable<ShelfCard> {
  const { product, maker, community, seller } = request;
  const terms = LABEL_TERMS.id;
  return printable([...lackingFor(request), ...unlawful(request)], () => ({
    brand: maker.brand?.name ?? maker.name,
    name: product.name,
    description: product.words ?? '',
    price: priceText(product.price, 'id'),
    priceNote: priceNote(product, terms, 'id') ?? '',
    rows: labelRows(product, terms, 'id'),
    origin: `${community.name} · ${community.village}`,
    orderLink: orderLink(
      seller.phone,
      `Halo ${seller.name}, saya ${SENTENCES[product.kind]} ${product.name}.`,
    ),
    call: terms.call,
    phone: seller.phone,
    seller: seller.name,
    footnote: product.kind === 'food' ? 'Kartu rak, bukan label pangan' : undefined,
    sample: product.kind === 'food' && showsSample(request),
    ...printedLook(request),
  }));
}
