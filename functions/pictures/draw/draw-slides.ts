import { layoutFrame } from '../layout/layout-frame.ts';
import { layoutSlide, SLIDE_AIM, SLIDE_MOUNT_FRAME } from '../layout/layout-slide.ts';
import { arrangementOf } from '../layout/theme.ts';
import type { LabelContent, OrderLine } from '../../domain/picture/picture-content.ts';
import { PICTURE_SIZES } from '../../domain/picture/picture-format.ts';
import type { DrawnPicture, FurtherPhoto } from '../../ports/pictures.ts';
import type { Opened } from './bases.ts';
import { blankCanvas } from './canvas.ts';
import { drawOrder, lay, layPhoto } from './draw-base.ts';
import { encodePicture } from './encode.ts';
import { groundFor, layLogo } from './logo.ts';
import { decodePhoto } from './photo-source.ts';
import { penOf, type Studio } from './studio.ts';
import { slidePatch } from './svg/slide-patch.ts';

const FORMAT = 'feed';
const SIZE = PICTURE_SIZES[FORMAT];

interface Slides {
  readonly label: LabelContent;
  readonly more: readonly FurtherPhoto[];
  readonly order: OrderLine;
}

async function drawSlide(
  studio: Studio,
  { photo: bytes, focus }: FurtherPhoto,
  at: { readonly index: number; readonly count: number },
  geometry: ReturnType<typeof arrangementOf>['geometry'],
  { label, order }: Slides,
): Promise<DrawnPicture> {
  const { theme, colours, type, grain, logo } = studio;
  const photo = await decodePhoto(bytes);
  const last = at.index === at.count;
  const frame = layoutFrame(geometry, SIZE, theme);
  const foot = last ? SIZE.height - frame.foot : 0;
  const { logo: key, ...bare } = label;
  const shown = logo && key !== undefined ? label : bare;
  const layout = layoutSlide(shown, { ...at, foot }, { size: SIZE, photo }, theme, type);
  const canvas = blankCanvas(SIZE);
  await layPhoto(canvas, layout.photo, photo, { focus, aim: SLIDE_AIM, zoom: 1 }, SLIDE_MOUNT_FRAME);
  const front = {
    layout,
    theme,
    ornaments: geometry.ornaments,
    footer: last ? frame : undefined,
    logoGround: logo && groundFor(logo, colours),
  };
  await lay(canvas, slidePatch(front, penOf(studio)), grain);
  if (logo) await layLogo(canvas, logo, layout.brand);
  if (last) await drawOrder(studio, { size: SIZE, geometry }, order, canvas);
  return { format: FORMAT, ...SIZE, bytes: await encodePicture(canvas, FORMAT) };
}

/**
 * Draws the pictures after a carousel's cover, one after another: each decodes a photo, and one at a time limits the
 * memory.
 */
export async function drawSlides(
  { themes: [theme], studioIn, photo }: Opened,
  slides: Slides,
): Promise<readonly DrawnPicture[]> {
  const studio = studioIn(theme);
  const { geometry } = arrangementOf(theme, FORMAT, photo);
  const count = slides.more.length + 1;
  const drawn: DrawnPicture[] = [];
  for (const [index, further] of slides.more.entries()) {
    drawn.push(await drawSlide(studio, further, { index: index + 2, count }, geometry, slides));
  }
  return drawn;
}
