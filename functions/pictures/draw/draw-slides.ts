import { layoutFrame } from '../layout/layout-frame.ts';
import type { Size } from '../layout/crop.ts';
import type { Geometry } from '../layout/geometry.ts';
import type { PhotoLayout } from '../layout/layout-photo.ts';
import { layoutSlide, NOTE_REACH, SLIDE_AIM, SLIDE_MOUNT_FRAME } from '../layout/layout-slide.ts';
import { type Mockup, offPhoto } from '../layout/mockup.ts';
import { arrangementOf } from '../layout/theme.ts';
import type { FocusPoint } from '../../domain/picture/focus-point.ts';
import type { LabelContent, OrderLine } from '../../domain/picture/picture-content.ts';
import { PICTURE_SIZES } from '../../domain/picture/picture-format.ts';
import type { DrawnPicture, FurtherPhoto } from '../../ports/pictures.ts';
import type { Opened } from './bases.ts';
import { blankCanvas, type Canvas } from './canvas.ts';
import { drawOrder, lay, layPhoto } from './draw-base.ts';
import { encodePicture } from './encode.ts';
import { groundFor, layLogo } from './logo.ts';
import { layScene } from './mockup/lay-scene.ts';
import { openPhoto } from './photo-source.ts';
import { penOf, type Studio } from './studio.ts';
import { slidePatch } from './svg/slide-patch.ts';

const FORMAT = 'feed';
const SIZE = PICTURE_SIZES[FORMAT];

/** Platforms take no more pictures in one post. */
const MOST_SLIDES = 10;

interface Slides {
  readonly label: LabelContent;
  readonly more: readonly FurtherPhoto[];
  readonly order: OrderLine;
}

interface SlidePlace {
  readonly index: number;
  readonly count: number;
  readonly geometry: Geometry;
}

/** Fills the photo's slot of a slide; `top` is the height in which a note lies. */
type Filling = (canvas: Canvas, layout: PhotoLayout, top: number) => Promise<void>;

async function drawSlide(
  studio: Studio,
  shape: Size,
  { index, count, geometry }: SlidePlace,
  { label, order, note }: Pick<Slides, 'label' | 'order'> & { readonly note?: string },
  fill: Filling,
): Promise<DrawnPicture> {
  const { theme, colours, type, grain, logo } = studio;
  const last = index === count;
  const frame = layoutFrame(geometry, SIZE, theme);
  const foot = last ? SIZE.height - frame.foot : 0;
  const { logo: key, ...bare } = label;
  const shown = logo && key !== undefined ? label : bare;
  const at = { index, count, foot, ...(note !== undefined && { note }) };
  const layout = layoutSlide(shown, at, { size: SIZE, photo: shape }, theme, type);
  const canvas = blankCanvas(SIZE);
  await fill(canvas, layout.photo, layout.note ? NOTE_REACH : 0);
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

const centred = (focus: FocusPoint) => ({ focus, aim: SLIDE_AIM, zoom: 1 });

/** Draws a further photo in its frame. */
async function drawPhotoSlide(
  studio: Studio,
  further: FurtherPhoto,
  place: SlidePlace,
  slides: Slides,
): Promise<DrawnPicture> {
  const { source: photo, focus } = await openPhoto(further);
  return drawSlide(studio, photo, place, slides, (canvas, layout) =>
    layPhoto(canvas, layout, photo, centred(focus), SLIDE_MOUNT_FRAME),
  );
}

/** Draws the pack that is an example only, which the slide says. It stands on the theme's own ground, and so on no face. */
async function drawExampleSlide(
  studio: Studio,
  { photo, seen: { focus }, example }: Pick<Opened, 'photo' | 'seen'> & { readonly example: Mockup },
  place: SlidePlace,
  slides: Slides,
): Promise<DrawnPicture> {
  const { label } = slides;
  const mockup = offPhoto(example);
  const note = label.example?.text ?? '';
  return drawSlide(studio, SIZE, place, { ...slides, note }, (canvas, { slot }, unsafe) =>
    layScene(canvas, studio, { box: slot, unsafe, mockup, content: label }, photo, centred(focus)),
  );
}

/**
 * Draws the pictures after a carousel's cover, one after another: each decodes a photo, and one at a time limits the
 * memory.
 */
export async function drawSlides(
  { themes: [theme], studioIn, photo, seen, example }: Opened,
  slides: Slides,
): Promise<readonly DrawnPicture[]> {
  const studio = studioIn(theme);
  const { geometry } = arrangementOf(theme, FORMAT, photo);
  const shown = slides.more.length + 1 < MOST_SLIDES ? example : undefined;
  const count = slides.more.length + (shown ? 2 : 1);
  const drawn: DrawnPicture[] = [];
  for (const [index, further] of slides.more.entries()) {
    drawn.push(await drawPhotoSlide(studio, further, { index: index + 2, count, geometry }, slides));
  }
  if (shown) {
    const place = { index: count, count, geometry };
    drawn.push(await drawExampleSlide(studio, { photo, seen, example: shown }, place, slides));
  }
  return drawn;
}
