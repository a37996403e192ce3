import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { cornersAfter, type PriceCorner } from '../../domain/picture/price-corner.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import { cornerOf } from '../layout/price-corners.ts';
import { roomiestOf } from '../layout/roomiest.ts';
import { arrangementOf } from '../layout/theme.ts';
import type { Opened } from './bases.ts';
import { layoutBase } from './draw-base.ts';

/**
 * Returns the next corner in which a product's picture can have the price; undefined where there is no other, or where the price
 * is printed on the paper. A corner is free where nothing that is drawn for it lies on a face or leaves something out.
 */
export async function nextCornerIn(
  { themes, type, studioIn, photo, seen }: Opened,
  label: LabelContent,
  format: PictureFormat,
): Promise<PriceCorner | undefined> {
  const theme = roomiestOf(themes, format, photo, label, type, seen);
  const { drawnAs, geometry } = arrangementOf(theme, format, photo);
  const studio = studioIn(theme);
  const frame = { size: PICTURE_SIZES[drawnAs], geometry, photo };
  const cornerFor = async (tried: LabelContent): Promise<PriceCorner | undefined> =>
    cornerOf((await layoutBase(studio, frame, tried, photo, seen)).layout);
  const now = await cornerFor(label);
  if (!now) return undefined;
  for (const corner of cornersAfter(now)) {
    if (corner === now) return undefined;
    if ((await cornerFor({ ...label, priceCorner: corner })) === corner) return corner;
  }
  return undefined;
}
