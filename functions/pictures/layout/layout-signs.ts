import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { type Box, middleY, right } from './box.ts';
import type { Align, Geometry, Seam } from './geometry.ts';
import { setBrand } from './layout-brand.ts';
import type { FrameLayout } from './layout-frame.ts';
import { setPrice } from './layout-price.ts';
import { boxOf, plaqueAt, type Plaque, type PlaqueFace } from './plaque.ts';
import type { LayoutStyle } from './theme.ts';
import type { Typesetter } from './type-setting.ts';

/** Brand and price, set but not yet positioned. */
export interface SetSigns {
  readonly brand: PlaqueFace;
  /** Absent when the price is on a ticket. */
  readonly price: PlaqueFace | undefined;
}

export interface Signs {
  readonly brand?: Plaque;
  readonly price?: Plaque;
}

type Rotations = LayoutStyle['turn'];

/** Sets brand and price; they are positioned later. */
export function setSigns(
  label: LabelContent,
  geometry: Geometry,
  style: Pick<LayoutStyle, 'brand' | 'faces' | 'price'>,
  picture: { readonly width: number },
  type: Typesetter,
): SetSigns {
  const { price } = geometry;
  const priceStyle = { face: style.faces.price, outline: style.price.outline };
  return {
    brand: setBrand(label, geometry.brand, style, picture, type),
    price: price.at === 'ticket' ? undefined : setPrice(label, price, priceStyle, type),
  };
}

/** Returns how far a logo reaches over the upper and the lower edge of its brand's plate. */
const overhang = ({ height, disc }: PlaqueFace): number => Math.max(0, ((disc?.size ?? 0) - height) / 2);

/** The least distance from the upper edge of a paper at the side, which is the picture's edge too. */
const BELOW_EDGE = 14;

/** Returns the distance from the paper's edge to the top of a sign across it; negative above it. */
function fromSeam(
  face: PlaqueFace,
  degrees: number,
  { rise, shift }: Seam,
  side: Geometry['panel']['side'],
): number {
  const over = overhang(face);
  const at = shift - rise * (boxOf(face, degrees).height - 2 * over) - over;
  return over > 0 && side === 'right' ? Math.max(BELOW_EDGE, at) : at;
}

/** Returns how far the signs across the paper's edge extend into it. */
export function reachOfSeam(set: SetSigns, { brand, price, panel }: Geometry, turn: Rotations): number {
  const reach = (face: PlaqueFace, degrees: number, seam: Seam): number => {
    const at = fromSeam(face, degrees, seam, panel.side);
    return panel.side === 'top' ? -at : at + boxOf(face, degrees).height;
  };
  const plate = brand.at === 'seam' ? reach(set.brand, 0, brand) : 0;
  const tag = price.at === 'seam' && set.price ? reach(set.price, turn.tag, price) : 0;
  return Math.max(0, plate, tag);
}

function along(align: Align, from: number, to: number, width: number): number {
  if (align === 'start') return from;
  return align === 'end' ? to - width : from + (to - from - width) / 2;
}

/** Positions brand and price across the paper's upper edge. */
export function positionOnSeam(
  set: SetSigns,
  { brand, price, panel }: Geometry,
  turn: Rotations,
  column: { readonly left: number; readonly width: number },
  seam: number,
): Signs {
  const at = (face: PlaqueFace, degrees: number, spec: Seam & { align: Align }): Plaque => {
    const x = along(spec.align, column.left, column.left + column.width, boxOf(face, degrees).width);
    return plaqueAt(face, degrees, { x, y: seam + fromSeam(face, degrees, spec, panel.side) });
  };
  return {
    ...(brand.at === 'seam' && { brand: at(set.brand, 0, brand) }),
    ...(price.at === 'seam' && set.price && { price: at(set.price, turn.tag, price) }),
  };
}

/** Positions the brand in the strip across the top, outside the unsafe area. */
export function positionInHead(set: SetSigns, geometry: Geometry, { head: strip }: FrameLayout): Signs {
  const { brand, safe, head } = geometry;
  if (brand.at !== 'head' || !strip || !head) return {};
  const available = { ...strip, y: safe.top, height: head.height };
  const { width, height } = boxOf(set.brand, 0);
  const x = along(brand.align, available.x + head.padding, right(available) - head.padding, width);
  return { brand: plaqueAt(set.brand, 0, { x, y: middleY(available) - height / 2 }) };
}

/** Positions brand and price on the photo: at the corners or the middle of the area that signs may cover. */
export function positionOnPhoto(
  set: SetSigns,
  { brand, price }: Geometry,
  turn: Rotations,
  stage: Box,
): Signs {
  const at = (
    face: PlaqueFace,
    degrees: number,
    spec: { readonly align: Align; readonly margin: { readonly x: number; readonly y: number } },
    end: 'top' | 'bottom',
  ): Plaque => {
    const { width, height } = boxOf(face, degrees);
    const x = along(spec.align, stage.x + spec.margin.x, right(stage) - spec.margin.x, width);
    const y = end === 'top' ? stage.y + spec.margin.y : stage.y + stage.height - spec.margin.y - height;
    return plaqueAt(face, degrees, { x, y });
  };
  return {
    ...(brand.at === 'photo' && { brand: at(set.brand, 0, brand, 'top') }),
    ...(price.at === 'photo' && set.price && { price: at(set.price, turn.tag, price, price.end) }),
  };
}
