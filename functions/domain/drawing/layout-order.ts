import type { OrderLine } from '../picture-content.ts';
import { type Box, middleX, middleY } from './box.ts';
import { fitOrShorten, fitText, type Room } from './fit-text.ts';
import type { Geometry } from './geometry.ts';
import { type PlacedText, placeLines } from './placed-text.ts';
import { tidied } from './text-pieces.ts';
import { HANG, heightOf, type Measure, type SetText, widthOf } from './type-setting.ts';

/** How to order: the one region of a picture that differs between sellers. */
export interface OrderLayout {
  readonly icon: { readonly x: number; readonly y: number; readonly radius: number };
  readonly texts: readonly PlacedText[];
}

const INK = { colour: 'onBand', ground: 'band' } as const;
/** Between call and number, as a part of the call's least size. */
const LINE_GAP = 0.42;
const ONE_LINE = { lines: 1, leading: 1 };

/** Call and seller in one line where they fit; else the names are shortened, never the number. */
function setCall(
  order: OrderLine,
  spec: Geometry['footer'],
  width: number,
  measure: Measure,
): SetText | undefined {
  const one = { ...spec.call, ...ONE_LINE };
  const room = { width, height: Number.MAX_SAFE_INTEGER };
  const call = tidied(order.call);
  const seller = tidied(order.seller);
  const both = fitText(`${call} · ${seller}`, 'text', one, room, measure);
  if (both) return both;
  const apart = measure(' · ', 'text') * one.least;
  const half = { ...room, width: (width - apart) / 2 };
  const least = { ...one, largest: one.least };
  const shortCall = fitOrShorten(call, 'text', least, half, measure);
  const rest = { ...room, width: width - apart - (shortCall ? widthOf(shortCall) : 0) };
  const shortSeller = fitOrShorten(seller, 'text', least, rest, measure);
  const text = [shortCall, shortSeller].flatMap((set) => set?.lines.map((line) => line.text) ?? []);
  return fitText(text.join(' · '), 'text', least, room, measure);
}

/** The number is never cut. One that is no number, too wide for a line even at the least size, runs over two. */
function setPhone(
  phone: string,
  spec: Geometry['footer'],
  room: Room,
  measure: Measure,
): SetText | undefined {
  const torn = { largest: spec.phone.least, least: spec.phone.least, lines: 3, leading: 1.1 };
  return (
    fitText(phone, 'strong', { ...spec.phone, ...ONE_LINE }, room, measure) ??
    fitText(phone, 'strong', torn, room, measure)
  );
}

/** Throws when the number has no room at all: a theme's fault. */
export function layoutOrder(
  order: OrderLine,
  footer: Box,
  spec: Geometry['footer'],
  measure: Measure,
): OrderLayout {
  const width = footer.width - 2 * spec.padding - spec.icon - spec.gap;
  const room = { width, height: footer.height };
  const phone = setPhone(order.phone, spec, room, measure);
  if (!phone) throw new Error('the phone number has no room');
  const call = phone.lines.length === 1 ? setCall(order, spec, width, measure) : undefined;
  const callHeight = call ? heightOf(call) + spec.call.least * LINE_GAP : 0;
  const textWidth = Math.max(widthOf(phone), call ? widthOf(call) : 0);
  const left = middleX(footer) - (spec.icon + spec.gap + textWidth) / 2;
  const x = left + spec.icon + spec.gap;
  // Digits hang nothing below the baseline: the block looks centred without that part.
  const height = callHeight + heightOf(phone) - HANG * phone.size;
  const top = middleY(footer) - height / 2;
  return {
    icon: { x: left + spec.icon / 2, y: middleY(footer), radius: spec.icon / 2 },
    texts: [
      ...(call ? placeLines(call, { anchor: 'start', x, top }, INK) : []),
      ...placeLines(phone, { anchor: 'start', x, top: top + callHeight }, INK),
    ],
  };
}
