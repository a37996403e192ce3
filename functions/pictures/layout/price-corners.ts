import type { PriceCorner } from '../../domain/picture/price-corner.ts';
import type { Size } from './crop.ts';
import type { Align, Geometry } from './geometry.ts';
import type { PictureLayout } from './layout-picture.ts';

/** The distance from the edges of a photo of a price that a composition has elsewhere; a share of the shorter side. */
const MARGIN = 0.06;

const PLACES = {
  topEnd: { end: 'top', align: 'end' },
  bottomEnd: { end: 'bottom', align: 'end' },
  bottomStart: { end: 'bottom', align: 'start' },
  topStart: { end: 'top', align: 'start' },
} as const satisfies Readonly<Record<PriceCorner, Pick<Geometry['price'], 'end' | 'align'>>>;

/** Returns the price in a corner of the photo; undefined where it is printed on the paper. */
function movedPrice(
  { price, panel }: Geometry,
  corner: PriceCorner,
  size: Size,
): Geometry['price'] | undefined {
  const { end, align } = PLACES[corner];
  if (price.at === 'photo') return { ...price, end, align };
  if (price.at !== 'seam') return undefined;
  // A price across the paper's edge is at that end of the photo already.
  if ((panel.side === 'top') === (end === 'top')) return { ...price, align };
  const margin = Math.round(MARGIN * Math.min(size.width, size.height));
  return { ...price, at: 'photo', end, align, margin: { x: margin, y: margin } };
}

/** Returns the geometries with the price in a corner: first with the brand where it is, then with the brand out of its way. */
export function* withPriceIn(corner: PriceCorner, geometry: Geometry, size: Size): Generator<Geometry> {
  const price = movedPrice(geometry, corner, size);
  if (!price) return;
  const { brand } = geometry;
  const aligns: readonly Align[] = brand.at === 'photo' ? ['start', 'centre', 'end'] : [];
  for (const align of [brand.align, ...aligns.filter((one) => one !== brand.align)])
    yield { ...geometry, price, brand: { ...brand, align } };
}

/** Returns the corner in which a layout has the price; undefined where it is printed on the paper. */
export function cornerOf({
  price,
  panel,
  clear,
  mirrored,
}: Pick<PictureLayout, 'price' | 'panel' | 'clear' | 'mirrored'>): PriceCorner | undefined {
  if (!price || panel.price) return undefined;
  const { x, y, width, height } = price.box;
  const isRight = x + width / 2 > clear.x + clear.width / 2;
  const isTop = y + height / 2 < clear.y + clear.height / 2;
  if (isRight === mirrored) return isTop ? 'topStart' : 'bottomStart';
  return isTop ? 'topEnd' : 'bottomEnd';
}
