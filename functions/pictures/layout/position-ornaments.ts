import { type Box, overlaps } from './box.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import type { FrameLayout } from './layout-frame.ts';
import type { Ornament, OrnamentPoint, OrnamentRegion } from './ornaments.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One drawing at its final position; x and y are its middle. */
export interface PositionedDrawing extends Point {
  readonly drawing: string;
  readonly size: number;
  readonly turn: number;
  readonly flip: boolean;
  readonly opacity: number;
}

type Spec<Kind extends Ornament['kind']> = Extract<Ornament, { kind: Kind }>;

export type PositionedOrnament =
  | { readonly kind: 'drawing'; readonly of: OrnamentRegion; readonly drawing: PositionedDrawing }
  | { readonly kind: 'tile'; readonly spec: Spec<'tile'>; readonly box: Box }
  | { readonly kind: 'awning'; readonly spec: Spec<'awning'>; readonly box: Box }
  | { readonly kind: 'garland'; readonly spec: Spec<'garland'>; readonly from: Point; readonly to: Point };

/** A thing on the picture, by the area that it covers. */
interface Occupied {
  readonly box: Box;
}

/** The parts of a picture that ornaments are attached to, and the signs and texts that they must not be under. */
interface Decorated {
  readonly size: Size;
  readonly frame: Pick<FrameLayout, 'head' | 'footer' | 'below'>;
  readonly clear: Box;
  readonly photo: { readonly slot: Box };
  readonly panel: Occupied & { readonly texts: readonly Occupied[]; readonly plates: readonly Occupied[] };
  readonly brand: Occupied;
  readonly price: Occupied | undefined;
  readonly headTexts: readonly Occupied[];
}

function regionOf(region: OrnamentRegion, geometry: Geometry, layout: Decorated): Box | undefined {
  const { size, frame, clear, photo, panel } = layout;
  switch (region) {
    case 'picture':
      return { x: 0, y: 0, ...size };
    case 'photo':
      return geometry.photo.window
        ? photo.slot
        : { ...clear, y: photo.slot.y, height: Math.min(photo.slot.height, panel.box.y + panel.box.height) };
    case 'panel':
      return { ...panel.box, height: frame.footer.y - panel.box.y };
    case 'head':
      return frame.head;
    case 'footer':
      return frame.footer;
    case 'below':
      return frame.below;
  }
}

const pointIn = (box: Box, { x, y, dx, dy }: OrnamentPoint): Point => ({
  x: box.x + x * box.width + dx,
  y: box.y + y * box.height + dy,
});

/** Returns the boxes that an ornament on the panel must not overlap. */
function writtenBoxes({ panel, brand, price, headTexts, frame }: Decorated): readonly Box[] {
  return [
    ...[...panel.texts, ...panel.plates, ...headTexts].map(({ box }) => box),
    ...[brand, price].flatMap((sign) => (sign ? [sign.box] : [])),
    frame.footer,
  ];
}

function positioned(spec: Ornament, region: Box, written: readonly Box[]): readonly PositionedOrnament[] {
  switch (spec.kind) {
    case 'tile':
      return [{ kind: 'tile', spec, box: region }];
    case 'awning':
      return [{ kind: 'awning', spec, box: { ...region, height: spec.height } }];
    case 'garland':
      return [{ kind: 'garland', spec, from: pointIn(region, spec.from), to: pointIn(region, spec.to) }];
    case 'single': {
      const { drawing, size, turn, flip, opacity, of } = spec;
      const { x, y } = pointIn(region, spec.at);
      const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
      if (of === 'panel' && written.some((one) => overlaps(one, box))) return [];
      return [{ kind: 'drawing', of, drawing: { drawing, x, y, size, turn, flip, opacity } }];
    }
    case 'row': {
      const { drawing, size, of } = spec;
      const count = Math.max(1, Math.round(region.width / spec.step));
      const step = region.width / count;
      const y = spec.edge === 'top' ? region.y + spec.shift : region.y + region.height - spec.shift;
      return Array.from({ length: count }, (_, index) => {
        const x = region.x + (index + 0.5) * step;
        return {
          kind: 'drawing',
          of,
          drawing: { drawing, x, y, size, turn: 0, flip: false, opacity: 1 },
        } as const;
      });
    }
  }
}

/** Returns the ornaments of a format for which the layout has room. */
export function positionOrnaments(geometry: Geometry, layout: Decorated): readonly PositionedOrnament[] {
  const written = writtenBoxes(layout);
  return geometry.ornaments.flatMap((spec) => {
    const region = regionOf(spec.of, geometry, layout);
    return region ? positioned(spec, region, written) : [];
  });
}
