import type { ResultContent } from '../../domain/picture/group-pictures.ts';
import { bottom, type Box } from './box.ts';
import type { Size } from './crop.ts';
import { fitOrShorten, fitText, FREE } from './fit-text.ts';
import { type Ink, type PositionedText, positionLines } from './positioned-text.ts';
import type { LayoutStyle } from './theme.ts';
import { heightOf, type SetText, type Typesetter, widthOf } from './type-setting.ts';

export interface ResultLayout {
  readonly size: Size;
  /** Across the top, with origin and title. */
  readonly head: Box;
  /** The photo of the post that was seen most, and the plate on it with its product; absent without such a photo. */
  readonly best: { readonly photo: Box; readonly plate: Box } | undefined;
  /** The plate with the difference to the period before. */
  readonly change: Box | undefined;
  readonly texts: readonly PositionedText[];
}

/** In pixels of a picture that is 1080 wide. */
const MARGIN = 65;
const ONE_LINE = { lines: 1, leading: 1 } as const;
const HEAD = {
  top: 52,
  origin: { largest: 30, least: 24, ...ONE_LINE },
  gap: 20,
  title: { largest: 62, least: 40, ...ONE_LINE },
  longTitle: { largest: 46, least: 34, lines: 2, leading: 1.08 },
  bottom: 38,
} as const;
const PHOTO = { height: 430, least: 330 } as const;
const FOOT = { text: { largest: 24, least: 24, lines: 2, leading: 1.25 }, below: 40, above: 26 } as const;
const NUMBER = { largest: 210, alone: 300, least: 72 } as const;
const COUNTS = { text: { largest: 46, least: 28, lines: 2, leading: 1.15 }, gap: 36 } as const;
const CHANGE = { text: { largest: 38, least: 26, lines: 2, leading: 1.2 }, gap: 24 } as const;
const BEST = {
  name: { largest: 36, least: 26, ...ONE_LINE },
  seen: { largest: 27, least: 24, ...ONE_LINE },
  gap: 12,
  /** The space between plate and the photo's lower edge. */
  above: 26,
} as const;
const PLATE = { x: 24, y: 18 } as const;

const ON_BAND: Ink = { colour: 'onBand', ground: 'band' };
const ON_TAG: Ink = { colour: 'onTag', ground: 'tag' };

/** Returns how high digits are: they have no descenders. */
const heightOfDigits = ({ size, reach }: SetText): number => size * reach.capital;

const plateAround = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y: Math.round(y),
  width: Math.ceil(width + 2 * PLATE.x),
  height: Math.ceil(height + 2 * PLATE.y),
});

/**
 * Lays out the result of a period in a square. Pure. The head says of which days, then comes the photo of the post that was
 * seen most, and below it the number, as large as it can be; without a photo the number has its room. Throws when the number
 * does not fit even at its least size, which no count of people does.
 */
export function layoutResult(
  content: ResultContent,
  size: Size,
  { faces }: Pick<LayoutStyle, 'faces'>,
  type: Typesetter,
): ResultLayout {
  const width = size.width - 2 * MARGIN;
  const available = { width, height: FREE };
  const texts: PositionedText[] = [];
  const put = (set: SetText | undefined, top: number, ink: Ink, x = MARGIN): number => {
    if (!set) return 0;
    texts.push(...positionLines(set, { anchor: 'left', x, top }, ink));
    return heightOf(set);
  };

  const origin = fitOrShorten(content.origin, 'text', HEAD.origin, available, type);
  const title =
    fitText(content.title, faces.name, HEAD.title, available, type) ??
    fitOrShorten(content.title, faces.name, HEAD.longTitle, available, type);
  let top: number = HEAD.top;
  if (origin) top += put(origin, top, ON_BAND) + HEAD.gap;
  top += put(title, top, ON_BAND);
  const head = { x: 0, y: 0, width: size.width, height: Math.round(top + HEAD.bottom) };

  const footnote = fitOrShorten(content.footnote, 'text', FOOT.text, available, type);
  const footTop = size.height - FOOT.below - (footnote ? heightOf(footnote) : 0);
  put(footnote, footTop, { colour: 'quiet', ground: 'paper' });
  const foot = footTop - FOOT.above;

  const largest = content.best ? NUMBER.largest : NUMBER.alone;
  const number = fitText(content.number, faces.price, { ...NUMBER, largest, ...ONE_LINE }, available, type);
  if (!number) throw new Error('the number of a result has no room');
  const counts = fitOrShorten(content.counts, 'strong', COUNTS.text, available, type);
  const onPlate = { width: width - 2 * PLATE.x, height: FREE };
  const change =
    content.change === undefined
      ? undefined
      : fitOrShorten(content.change, 'strong', CHANGE.text, onPlate, type);
  const numbers =
    heightOfDigits(number) +
    (counts ? COUNTS.gap + heightOf(counts) : 0) +
    (change ? CHANGE.gap + heightOf(change) + 2 * PLATE.y : 0);

  // The photo gives way to two lines of words below it, down to what still shows a product.
  const left = foot - head.height - numbers - 2 * FOOT.above;
  const photo = content.best && {
    x: 0,
    y: head.height,
    width: size.width,
    height: Math.floor(Math.min(PHOTO.height, Math.max(PHOTO.least, left))),
  };
  const best = photo && content.best && putBest(content.best, photo);

  const from = photo ? bottom(photo) : head.height;
  let at = from + (foot - from - numbers) / 2;
  put(number, at, { colour: 'name', ground: 'paper' });
  at += heightOfDigits(number);
  if (counts) at += COUNTS.gap + put(counts, at + COUNTS.gap, { colour: 'body', ground: 'paper' });
  let changeBox: Box | undefined;
  if (change) {
    changeBox = plateAround(MARGIN, at + CHANGE.gap, widthOf(change), heightOf(change));
    put(change, changeBox.y + PLATE.y, ON_TAG, MARGIN + PLATE.x);
  }
  return { size, head, best: photo && best && { photo, plate: best }, change: changeBox, texts };

  /** Puts the product on its plate at the photo's lower edge. */
  function putBest({ name, seen }: NonNullable<ResultContent['best']>, on: Box): Box | undefined {
    const first = fitOrShorten(name, 'strong', BEST.name, onPlate, type);
    const second = fitOrShorten(seen, 'text', BEST.seen, onPlate, type);
    if (!first || !second) return undefined;
    const height = heightOf(first) + BEST.gap + heightOf(second);
    const y = bottom(on) - BEST.above - height - 2 * PLATE.y;
    const plate = plateAround(MARGIN, y, Math.max(widthOf(first), widthOf(second)), height);
    const words = plate.y + PLATE.y;
    const below = words + put(first, words, ON_TAG, MARGIN + PLATE.x) + BEST.gap;
    put(second, below, ON_TAG, MARGIN + PLATE.x);
    return plate;
  }
}
