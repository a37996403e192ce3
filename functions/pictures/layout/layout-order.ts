import type { OrderLine } from '../../domain/picture/picture-content.ts';
import { bottom, type Box, middleX, middleY } from './box.ts';
import type { Size } from './crop.ts';
import { fitOrShorten, fitText, FREE, type Extent } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import { layoutFrame } from './layout-frame.ts';
import { mirrorFrame, mirrorText } from './mirror-layout.ts';
import type { Ink, PositionedText } from './positioned-text.ts';
import { SEPARATOR, tidied } from './text-pieces.ts';
import { type StackedText, stackTexts, type TextStack } from './text-stack.ts';
import type { LayoutStyle } from './theme.ts';
import { type SetText, type Typesetter, widthOf } from './type-setting.ts';

/** The layout of the order line, the only region of a picture that differs between sellers. */
export interface OrderLayout {
  readonly icon: { readonly x: number; readonly y: number; readonly radius: number };
  readonly texts: readonly PositionedText[];
}

type FooterSpec = Geometry['footer'];

const INK: Ink = { colour: 'onBand', ground: 'band' };
/** The gap between call and number, in parts of the call's least size. */
const LINE_GAP = 0.42;
const ONE_LINE = { lines: 1, leading: 1 };

/** Sets call and seller in one line if they fit, else the call alone, else both shortened; the number stays in any case. */
function setCall(order: OrderLine, spec: FooterSpec, width: number, type: Typesetter): SetText | undefined {
  const one = { ...spec.call, ...ONE_LINE };
  const available = { width, height: FREE };
  const call = tidied(order.call);
  const seller = tidied(order.seller);
  const both = fitText(`${call}${SEPARATOR}${seller}`, 'text', one, available, type);
  const whole = both ?? fitText(call, 'text', one, available, type);
  if (whole) return whole;
  const apart = type.measure(SEPARATOR, 'text') * one.least;
  const half = { ...available, width: (width - apart) / 2 };
  const least = { ...one, largest: one.least };
  const shortCall = fitOrShorten(call, 'text', least, half, type);
  const rest = { ...available, width: width - apart - (shortCall ? widthOf(shortCall) : 0) };
  const shortSeller = fitOrShorten(seller, 'text', least, rest, type);
  const text = [shortCall, shortSeller].flatMap((set) => set?.lines.map((line) => line.text) ?? []);
  return fitText(text.join(SEPARATOR), 'text', least, available, type);
}

/**
 * Sets the number, which is never cut. A text that is too wide for one line even at the least size is broken into several.
 */
function setPhone(phone: string, spec: FooterSpec, available: Extent, type: Typesetter): SetText | undefined {
  const torn = { largest: spec.phone.least, least: spec.phone.least, lines: 3, leading: 1.1 };
  return (
    fitText(phone, 'strong', { ...spec.phone, ...ONE_LINE }, available, type) ??
    fitText(phone, 'strong', torn, available, type)
  );
}

/** Returns sizes whose largest is reduced towards the least; at 0 it is the least. */
const reduced = ({ largest, least }: FooterSpec['call'], by: number): FooterSpec['call'] => ({
  largest: least + (largest - least) * by,
  least,
});

/** How much of the difference between largest and least size is kept, from attempt to attempt. */
const KEPT = [1, 0.75, 0.5, 0.25, 0] as const;

/** Returns how far letters extend above the first capitals of a stack and below its end. */
function beyondOf(stack: TextStack): { readonly above: number; readonly below: number } {
  const boxes = stack.position('left', 0, 0).map(({ box }) => box);
  return {
    above: Math.max(0, ...boxes.map(({ y }) => -y)),
    below: Math.max(0, ...boxes.map((box) => bottom(box) - stack.height)),
  };
}

const reachesOf = (stack: TextStack): number => {
  const { above, below } = beyondOf(stack);
  return above + stack.height + below;
};

/** The least height that stays free above and below the order line, as a part of its box's. */
const AIR = 0.08;

/** Lays out the order line in its box. Throws when the number does not fit at all, which is an error of the theme. */
export function layoutOrder(
  order: OrderLine,
  footer: Box,
  spec: FooterSpec,
  align: LayoutStyle['align'],
  type: Typesetter,
): OrderLayout {
  const width = footer.width - 2 * spec.padding - spec.icon - spec.gap;
  const setAt = (sizes: FooterSpec, withCall: boolean): TextStack | undefined => {
    const phone = setPhone(order.phone, sizes, { width, height: footer.height }, type);
    if (!phone) return undefined;
    const number: StackedText = { set: phone, ink: INK, gap: spec.call.least * LINE_GAP };
    const call = withCall && phone.lines.length === 1 ? setCall(order, sizes, width, type) : undefined;
    return stackTexts(call ? [{ set: call, ink: INK, gap: 0 }, number] : [number]);
  };
  const sizes = KEPT.map((by) => ({ ...spec, call: reduced(spec.call, by), phone: reduced(spec.phone, by) }));
  // When both do not fit one above the other, only the number is kept, because buyers order by it.
  const attempts = [true, false].flatMap((withCall) => sizes.map((size) => setAt(size, withCall)));
  const fitting = (height: number) => attempts.find((one) => one && reachesOf(one) <= height);
  const stack = fitting(footer.height * (1 - 2 * AIR)) ?? fitting(footer.height) ?? attempts.at(-1);
  if (!stack) throw new Error('the phone number has no room');
  const left =
    align === 'centre' ? middleX(footer) - (spec.icon + spec.gap + stack.width) / 2 : footer.x + spec.padding;
  // Digits have no descenders: the block looks centred without the space for them.
  const hang = /^[\d\s+().-]+$/u.test(order.phone) ? stack.hangs : 0;
  const centred = middleY(footer) - (stack.height - hang) / 2;
  const { above, below } = beyondOf(stack);
  const top = Math.max(footer.y + above, Math.min(centred, bottom(footer) - below - stack.height));
  return {
    icon: { x: left + spec.icon / 2, y: middleY(footer), radius: spec.icon / 2 },
    texts: stack.position('left', left + spec.icon + spec.gap, top),
  };
}

/** Returns the order line of a format at its position, in the middle of a button, mirrored in right-to-left pictures. */
export function orderIn(
  order: OrderLine,
  geometry: Geometry,
  size: Size,
  style: Pick<LayoutStyle, 'align' | 'footer'>,
  type: Typesetter,
): { readonly box: Box; readonly layout: OrderLayout } {
  const frame = layoutFrame(geometry, size, style);
  const { button } = style.footer;
  // The round ends of a button are padding enough.
  const footer = button ? { ...geometry.footer, padding: 0 } : geometry.footer;
  const layout = layoutOrder(order, frame.order, footer, button ? 'centre' : style.align, type);
  if (!type.rightToLeft) return { box: frame.order, layout };
  const { icon, texts } = layout;
  return {
    box: mirrorFrame(frame, size.width).order,
    layout: {
      icon: { ...icon, x: size.width - icon.x },
      texts: texts.map((line) => mirrorText(line, size.width)),
    },
  };
}
