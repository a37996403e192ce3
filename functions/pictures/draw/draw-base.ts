import sharp from 'sharp';
import { orderIn } from '../layout/layout-order.ts';
import { ALWAYS_MOUNTED, type PhotoLayout } from '../layout/layout-photo.ts';
import { layoutAround, type SeenPhoto } from '../layout/layout-around.ts';
import type { PictureFrame, PictureLayout } from '../layout/layout-picture.ts';
import { scrimOpacity } from '../layout/scrim.ts';
import { type CutOut, possibleFaces } from '../../domain/picture/photo-contents.ts';
import type { Size } from '../layout/crop.ts';
import type { LabelContent, OrderLine } from '../../domain/picture/picture-content.ts';
import type { SharedRequest } from '../../ports/pictures.ts';
import { blankCanvas, blend, type Canvas, cover, fade } from './canvas.ts';
import { groundFor, layLogo } from './logo.ts';
import { areaOfCutOut } from './cut-out.ts';
import { layCutOut } from './lay-cut-out.ts';
import { type Collage, layCollage, openCollage } from './lay-collage.ts';
import { layScene } from './mockup/lay-scene.ts';
import type { Grain } from './paper-grain.ts';
import {
  blurredSlot,
  fillSlot,
  type Focus,
  type PhotoSource,
  wantedCrop,
  wholePhoto,
} from './photo-source.ts';
import { penOf, type Studio } from './studio.ts';
import { mountPatch } from './svg/mount-patch.ts';
import { frontPatch } from './svg/front-patch.ts';
import { orderPatch } from './svg/order-patch.ts';
import type { Patch } from './svg/markup.ts';

/** Draws a patch of SVG over the canvas, on the paper's grain if that is given. */
export async function lay(canvas: Canvas, { svg, box }: Patch, grain?: Grain): Promise<void> {
  blend(canvas, box, await sharp(Buffer.from(svg)).raw().toBuffer(), grain);
}

/** Draws the photo: cropped to its slot, or whole on a mount whose frame is `frame` pixels wide. */
export async function layPhoto(
  canvas: Canvas,
  { slot, mount, crop }: PhotoLayout,
  photo: PhotoSource,
  focus: Focus,
  frame: number,
): Promise<void> {
  if (!mount) {
    await fillSlot(canvas, slot, photo, crop ?? wantedCrop(photo, slot, focus));
    return;
  }
  cover(canvas, slot, blurredSlot(photo, slot, focus));
  await lay(canvas, mountPatch(mount, frame, canvas));
  cover(canvas, mount, await wholePhoto(photo, mount));
}

/** Returns what the product is shown in; nothing that would lie on a face in its photo. */
function mockupOf({ mockup }: Studio, { contents }: SeenPhoto): Studio['mockup'] {
  const onPhoto = mockup !== undefined && mockup.ground !== 'floor';
  return onPhoto && contents && possibleFaces(contents.faces).length > 0 ? undefined : mockup;
}

/** Returns a frame in which a cut-out stands whole, beside all signs, as a photo on a mount does. */
const frameOfCutOut = ({ geometry, ...frame }: PictureFrame, subject: CutOut, photo: Size): PictureFrame => ({
  ...frame,
  photo: areaOfCutOut(subject, photo),
  geometry: { ...geometry, photo: { ...geometry.photo, cardFrom: ALWAYS_MOUNTED } },
});

/** A base that was laid out, and what it shows in its photo's slot beside or instead of the photo. */
interface LaidBase {
  readonly layout: PictureLayout;
  readonly mockup: Studio['mockup'];
  readonly subject: CutOut | undefined;
  readonly collage: Collage | undefined;
}

/** Lays out photo and label. */
export async function layoutBase(
  studio: Studio,
  frame: PictureFrame,
  label: LabelContent,
  photo: PhotoSource,
  seen: SeenPhoto & Pick<SharedRequest, 'beside'>,
): Promise<LaidBase> {
  const { theme, type, logo } = studio;
  const mockup = mockupOf(studio, seen);
  const subject = theme.led === 'cutOut' ? seen.contents?.cutOut : undefined;
  const { logo: key, ...bare } = label;
  const content = logo && key !== undefined ? label : bare;
  const { focus, beside } = seen;
  const collage =
    theme.led === 'photos' && beside && beside.length > 0
      ? await openCollage(studio, content, frame, { ...photo, ...seen }, beside)
      : undefined;
  const within = subject ? frameOfCutOut(frame, subject, photo) : frame;
  const around = mockup || subject ? { focus } : seen;
  const layout = collage?.layout ?? layoutAround(content, within, around, theme, type);
  return { layout, mockup, subject, collage };
}

/** Draws photo and label, which all sellers of a product share. The footer stays empty. */
export async function drawBase(
  studio: Studio,
  frame: PictureFrame,
  label: LabelContent,
  photo: PhotoSource,
  seen: SeenPhoto & Pick<SharedRequest, 'beside'>,
): Promise<Canvas> {
  const { theme, colours, grain, logo } = studio;
  const { size, geometry } = frame;
  const { focus } = seen;
  const { layout, mockup, subject, collage } = await layoutBase(studio, frame, label, photo, seen);
  const canvas = blankCanvas(size);
  // In a mirrored picture the slot's aim is mirrored too.
  const { aim } = geometry.photo;
  const aimed = layout.mirrored ? { ...aim, x: 1 - aim.x } : aim;
  const { zoom, cardFrame } = geometry.photo;
  const shown = { focus, aim: aimed, zoom };
  const { slot, mount } = layout.photo;
  if (subject && mount) await layCutOut(canvas, studio, { slot, place: mount }, photo, subject);
  else if (collage) await layCollage(canvas, studio, collage);
  else if (mockup) {
    const unsafe = Math.max(0, geometry.safe.top - slot.y);
    await layScene(canvas, studio, { box: slot, unsafe, mockup, content: label }, photo, shown);
  } else await layPhoto(canvas, layout.photo, photo, shown, cardFrame);
  if (layout.soldOut) fade(canvas, layout.photo.slot);
  const logoGround = logo && groundFor(logo, colours);
  const scrim = theme.edge.kind === 'scrim' ? scrimOpacity(colours, theme.colours.pairs) : 1;
  const front = { layout, theme, geometry, kind: label.kind, logoGround, scrim };
  await lay(canvas, frontPatch(front, penOf(studio)), grain);
  if (logo) await layLogo(canvas, logo, layout.brand);
  return canvas;
}

/** Draws a seller's order line into the footer of a base, over the previous one. The rest of the base does not change. */
export async function drawOrder(
  studio: Studio,
  { size, geometry }: Pick<PictureFrame, 'size' | 'geometry'>,
  order: OrderLine,
  canvas: Canvas,
): Promise<void> {
  const { theme, type, grain } = studio;
  const { box, layout } = orderIn(order, geometry, size, theme, type);
  await lay(canvas, orderPatch(layout, box, size, theme, penOf(studio)), grain);
}
