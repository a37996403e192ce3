import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { fitOrShorten, fitText, FREE } from './fit-text.ts';
import type { PriceGeometry } from './geometry.ts';
import { movedStrip, setStrip } from './mark-strip.ts';
import type { Ink } from './positioned-text.ts';
import { type PlaqueFace, plateAround } from './plaque.ts';
import { isRound, type Outline } from './shapes.ts';
import { type StackedText, stackTexts, type TextStack } from './text-stack.ts';
import { type Face, type SetText, type TextSpec, type Typesetter, widthOf } from './type-setting.ts';

export type PriceContent = Pick<LabelContent, 'price' | 'priceNote' | 'formerPrice' | 'mark'>;

const ONE_LINE = { lines: 1, leading: 1 };
/**
 * How far the strip of a mark overlaps the plate: at most this part of its own height, and of the empty space within the
 * plate.
 */
const OVER = { strip: 0.55, air: 0.7 } as const;

/** Sets the price, which is never cut: when it is too long even at the least size, it is broken into several lines. */
function setAmount(price: string, face: Face, spec: PriceGeometry, width: number, type: Typesetter): SetText {
  const available = { width, height: FREE };
  const oneLine: TextSpec = { ...spec.price, ...ONE_LINE };
  const torn = { ...spec.price, largest: spec.price.least, lines: 6, leading: 1.1 };
  const amount =
    fitText(price, face, oneLine, available, type) ?? fitText(price, face, torn, available, type);
  if (!amount) throw new Error('the price has no room');
  return amount;
}

/** What is under a short price may be wider than it, up to this part of what a price may take. */
const LEAST_NOTE = 0.75;

/** Returns a stack of the former price, the price, its note and the date until which it is valid. */
export function stackPrice(
  label: PriceContent,
  spec: PriceGeometry,
  face: Face,
  ink: Ink,
  type: Typesetter,
): TextStack {
  const amount = setAmount(label.price, face, spec, spec.most, type);
  const width = Math.min(spec.most, Math.max(widthOf(amount), spec.most * LEAST_NOTE));
  const available = { width, height: FREE };
  const note = { ...spec.note, ...ONE_LINE };
  const small = (text: string | undefined, size: TextSpec): readonly SetText[] => {
    const set = text === undefined ? undefined : fitOrShorten(text, 'strong', size, available, type);
    return set ? [set] : [];
  };
  const { formerPrice } = label;
  const former = formerPrice && fitText(formerPrice.text, 'strong', note, available, type);
  // A former price without its end date would be misleading, so both are shown or neither.
  const ends = { ...note, largest: note.least, lines: 2, leading: 1.15 };
  const until =
    formerPrice && former ? fitText(formerPrice.until, 'strong', ends, available, type) : undefined;
  const under = [...small(label.priceNote, note), ...(until ? [until] : [])];
  const lines: StackedText[] = [
    ...(former && until ? [{ set: former, ink: { ...ink, struck: true as const }, gap: 0 }] : []),
    { set: amount, ink, gap: spec.gap },
    ...under.map((set) => ({ set, ink, gap: spec.gap })),
  ];
  return stackTexts(lines);
}

/** The least space before the text of a tag, for its point and hole, as a part of its height. */
const POINT = 0.62;
/** Around the same text a circle is so much larger than a rectangle that the text is set smaller by this factor. */
const ROUND = 0.74;

/** Returns measures for a plate of that outline, where a geometry is shared by plates of all outlines. */
function forOutline(spec: PriceGeometry, outline: Outline): PriceGeometry {
  if (!spec.anyPlate) return spec;
  const { price, note, padding } = spec;
  if (outline === 'tag') {
    const height = price.largest * 1.3 + note.largest + 2 * padding.y;
    return { ...spec, padding: { ...padding, left: Math.max(padding.left, POINT * height) } };
  }
  if (!isRound(outline)) return spec;
  return {
    ...spec,
    price: { largest: Math.max(price.least, price.largest * ROUND), least: price.least },
    note: { largest: note.least, least: note.least },
    padding: { ...padding, y: padding.y * ROUND },
  };
}

/** Returns the price on its plate, with the strip of a mark at its lower edge. */
export function setPrice(
  label: PriceContent,
  measures: PriceGeometry,
  style: { readonly face: Face; readonly outline: Outline },
  type: Typesetter,
): PlaqueFace {
  const spec = forOutline(measures, style.outline);
  const stack = stackPrice(label, spec, style.face, { colour: 'onTag', ground: 'tag' }, type);
  const { padding } = spec;
  const { width, height } = plateAround(style.outline, stack, padding);
  const texts = stack.position('middle', (padding.left - padding.right) / 2, -stack.height / 2);
  const strip = setStrip(label.mark, spec, type);
  if (!strip) return { width, height, texts };
  const free = Math.max(0, (height - stack.height) / 2 - stack.hangs);
  const over = Math.min(OVER.strip * strip.box.height, free * OVER.air);
  return { width, height, texts, strip: movedStrip(strip, 0, height / 2 - over) };
}
