import type { ListedItem, PriceListContent } from '../../domain/picture/group-pictures.ts';
import { type Box, bottom } from './box.ts';
import type { Size } from './crop.ts';
import { fitOrShorten, fitText, FREE } from './fit-text.ts';
import { mirrorBox, mirrorText } from './mirror-layout.ts';
import { type PositionedText, positionLines } from './positioned-text.ts';
import type { LayoutStyle } from './theme.ts';
import { heightOf, type SetText, type Typesetter, widthOf } from './type-setting.ts';

/** A product on a price list: its photo, what it is called, and its price on a plate below the photo. */
interface ListedCell {
  readonly photo: Box;
  readonly plate: Box;
  readonly texts: readonly PositionedText[];
}

export interface PriceListLayout {
  readonly size: Size;
  readonly cells: readonly ListedCell[];
  /** The head above the photos: origin and title. */
  readonly head: Box;
  readonly texts: readonly PositionedText[];
}

/** In pixels of a picture that is 1080 wide. */
const MARGIN = 65;
/** The gap below the head, and the greatest one between rows. */
const GAP = 30;
const HEAD = {
  top: 56,
  rise: 14,
  origin: { largest: 30, least: 24, lines: 1, leading: 1 },
  gap: 22,
  title: { largest: 92, least: 54, lines: 2, leading: 1.06 },
  /** Above many products, which need the height. */
  lowTitle: { largest: 62, least: 46, lines: 2, leading: 1.06 },
  many: 7,
  bottom: 40,
} as const;
const FOOTNOTE = { spec: { largest: 24, least: 24, lines: 1, leading: 1 }, above: 24, below: 22 } as const;
const MAKER = { largest: 27, least: 24, lines: 1, leading: 1 } as const;
const NOTE = { largest: 26, least: 24, lines: 1, leading: 1 } as const;
/** The space around a price and above what it is for; `close` is for rows that are lower than `low`. */
const PLATE = { x: 20, roomy: { y: 15, gap: 13 }, close: { y: 8, gap: 9 }, low: 120 } as const;
type PlateAir = (typeof PLATE)['roomy'] | (typeof PLATE)['close'];

/** The products are one below another: photo, words, and the price at the end of the row. */
const ROW = {
  name: { largest: 46, least: 26, lines: 2, leading: 1.06 },
  price: { largest: 44, least: 26 },
  lowPrice: { largest: 34, least: 26 },
  gap: 30,
  /** A photo's width in parts of its row's height, and at most, in pixels. */
  photo: { shape: 1.4, most: 320 },
  /** The most of the width that a price takes. */
  priceShare: 0.36,
} as const;

interface SetPrice {
  readonly price: SetText;
  readonly note: SetText | undefined;
  readonly width: number;
  readonly height: number;
  readonly air: PlateAir;
}

/** Sets a price on its plate, with what it is for below it. A price is never cut. */
function setPlate(
  { price, priceNote }: ListedItem,
  rowHeight: number,
  most: number,
  faces: LayoutStyle['faces'],
  type: Typesetter,
): SetPrice {
  const low = rowHeight < PLATE.low;
  const [size, air] = low ? [ROW.lowPrice, PLATE.close] : [ROW.price, PLATE.roomy];
  const inside = { width: most - 2 * PLATE.x, height: FREE };
  const torn = { largest: size.least, least: size.least, lines: 3, leading: 1.1 };
  const set =
    fitText(price, faces.price, { ...size, lines: 1, leading: 1 }, inside, type) ??
    fitText(price, faces.price, torn, inside, type);
  if (!set) throw new Error('the price has no room');
  const note = priceNote === undefined ? undefined : fitOrShorten(priceNote, 'strong', NOTE, inside, type);
  const text = heightOf(set) + (note ? air.gap + heightOf(note) : 0);
  const width = Math.max(widthOf(set), note ? widthOf(note) : 0) + 2 * PLATE.x;
  return { price: set, note, width, height: text + 2 * air.y, air };
}

function positionPlate({ price, note, air }: SetPrice, plate: Box): readonly PositionedText[] {
  const ink = { colour: 'onTag', ground: 'tag' } as const;
  const x = plate.x + PLATE.x;
  const top = plate.y + air.y;
  const below = top + heightOf(price) + air.gap;
  return [
    ...positionLines(price, { anchor: 'left', x, top }, ink),
    ...(note ? positionLines(note, { anchor: 'left', x, top: below }, ink) : []),
  ];
}

type Setting = Pick<LayoutStyle, 'faces'> & { readonly type: Typesetter };

/** Lays out products one below another, with their prices at the end of the rows. */
function inRows(items: readonly ListedItem[], area: Box, { faces, type }: Setting): readonly ListedCell[] {
  const gap = Math.min(GAP, (0.16 * area.height) / items.length);
  const height = (area.height - (items.length - 1) * gap) / items.length;
  const photoWidth = Math.floor(Math.min(ROW.photo.most, ROW.photo.shape * height));
  const plates = items.map((item) => setPlate(item, height, ROW.priceShare * area.width, faces, type));
  const plateWidth = Math.max(...plates.map(({ width }) => width));
  const x = area.x + photoWidth + ROW.gap;
  const width = area.width - photoWidth - plateWidth - 2 * ROW.gap;
  return items.map((item, index) => {
    const y = Math.round(area.y + index * (height + gap));
    const photo = { x: area.x, y, width: photoWidth, height: Math.floor(height) };
    const maker = fitOrShorten(item.maker, 'text', MAKER, { width, height: FREE }, type);
    const between = maker ? 14 + heightOf(maker) : 0;
    const name = fitOrShorten(item.name, faces.name, ROW.name, { width, height: height - between }, type);
    let top = y + (height - (name ? heightOf(name) : 0) - between) / 2;
    const texts: PositionedText[] = [];
    if (name) {
      texts.push(...positionLines(name, { anchor: 'left', x, top }, { colour: 'name', ground: 'paper' }));
      top += heightOf(name) + 14;
    }
    if (maker)
      texts.push(...positionLines(maker, { anchor: 'left', x, top }, { colour: 'quiet', ground: 'paper' }));
    const set = plates[index];
    if (!set) throw new Error('each item has a price');
    const plate = {
      x: area.x + area.width - plateWidth,
      y: y + (height - set.height) / 2,
      width: plateWidth,
      height: set.height,
    };
    return { photo, plate, texts: [...texts, ...positionPlate(set, plate)] };
  });
}

/**
 * Lays out a price list. Pure. The products are one below another under the head. `safe` is where text may be, from the unsafe area at the top to
 * the order line.
 */
export function layoutPriceList(
  content: PriceListContent,
  size: Size,
  safe: { readonly top: number; readonly foot: number },
  { faces }: Pick<LayoutStyle, 'faces'>,
  type: Typesetter,
): PriceListLayout {
  const width = size.width - 2 * MARGIN;
  const available = { width, height: FREE };
  const texts: PositionedText[] = [];
  // Letters rise above their capitals.
  let top = Math.max(safe.top + HEAD.rise, HEAD.top);
  const origin = fitOrShorten(content.origin, 'text', HEAD.origin, available, type);
  if (origin) {
    texts.push(
      ...positionLines(origin, { anchor: 'left', x: MARGIN, top }, { colour: 'onBand', ground: 'band' }),
    );
    top += heightOf(origin) + HEAD.gap;
  }
  const titleSpec = content.items.length < HEAD.many ? HEAD.title : HEAD.lowTitle;
  const title = fitOrShorten(content.title, faces.name, titleSpec, available, type);
  if (title) {
    texts.push(
      ...positionLines(title, { anchor: 'left', x: MARGIN, top }, { colour: 'onBand', ground: 'band' }),
    );
    top += heightOf(title);
  }
  const head = { x: 0, y: 0, width: size.width, height: Math.round(top + HEAD.bottom) };

  let foot = safe.foot - FOOTNOTE.below;
  const small =
    content.footnote === undefined
      ? undefined
      : fitOrShorten(content.footnote, 'text', FOOTNOTE.spec, available, type);
  if (small) {
    const at = { anchor: 'left', x: MARGIN, top: foot - heightOf(small) } as const;
    texts.push(...positionLines(small, at, { colour: 'quiet', ground: 'paper' }));
    foot -= heightOf(small) + FOOTNOTE.above;
  }

  const from = bottom(head) + GAP;
  const area = { x: MARGIN, y: from, width, height: foot - from };
  const cells = inRows(content.items, area, { faces, type });
  const layout = { size, cells, head, texts };
  return type.rightToLeft ? mirrored(layout) : layout;
}

function mirrored({ size, cells, head, texts }: PriceListLayout): PriceListLayout {
  const text = (one: PositionedText): PositionedText => mirrorText(one, size.width);
  return {
    size,
    head,
    texts: texts.map(text),
    cells: cells.map((cell) => ({
      photo: mirrorBox(cell.photo, size.width),
      plate: mirrorBox(cell.plate, size.width),
      texts: cell.texts.map(text),
    })),
  };
}
