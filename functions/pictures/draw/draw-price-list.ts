import type { OrderLine } from '../../domain/picture/picture-content.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import type { PriceListContent } from '../../domain/picture/group-pictures.ts';
import type { DrawnPicture, FurtherPhoto } from '../../ports/pictures.ts';
import { layoutFrame } from '../layout/layout-frame.ts';
import { layoutPriceList } from '../layout/layout-price-list.ts';
import { arrangementOf } from '../layout/theme.ts';
import { blankCanvas } from './canvas.ts';
import { drawOrder, lay } from './draw-base.ts';
import { encodePicture } from './encode.ts';
import { fillSlot, type PhotoSource, wantedCrop } from './photo-source.ts';
import { penOf, type Studio } from './studio.ts';
import { priceListPatch } from './svg/price-list-patch.ts';

const MIDDLE = { x: 0.5, y: 0.5 } as const;
/** Any photo: it decides only which of a theme's arrangements is asked for its order line. */
const WIDE = { width: 4, height: 3 } as const;

/** Draws a price list in one format: a decoded photo for each product, in the order of its items. */
export async function drawPriceListIn(
  format: PictureFormat,
  content: PriceListContent,
  photos: readonly (Pick<FurtherPhoto, 'focus'> & { readonly source: PhotoSource })[],
  order: OrderLine,
  studio: Studio,
): Promise<DrawnPicture> {
  const { theme, type, grain } = studio;
  const { drawnAs, geometry } = arrangementOf(theme, format, WIDE);
  const size = PICTURE_SIZES[drawnAs];
  const frame = layoutFrame(geometry, size, theme);
  const layout = layoutPriceList(content, size, { top: geometry.safe.top, foot: frame.foot }, theme, type);
  const canvas = blankCanvas(size);
  for (const [index, { photo: slot }] of layout.cells.entries()) {
    const photo = photos[index];
    if (!photo) throw new Error('a product of a price list has no photo');
    const crop = wantedCrop(photo.source, slot, { focus: photo.focus, aim: MIDDLE, zoom: 1 });
    await fillSlot(canvas, slot, photo.source, crop);
  }
  const front = { layout, theme, ornaments: geometry.ornaments, frame };
  await lay(canvas, priceListPatch(front, penOf(studio)), grain);
  await drawOrder(studio, { size, geometry }, order, canvas);
  return { format, ...PICTURE_SIZES[format], bytes: await encodePicture(canvas, format) };
}
