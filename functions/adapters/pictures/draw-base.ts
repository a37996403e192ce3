import sharp from 'sharp';
import { layoutOrder } from '../../domain/drawing/layout-order.ts';
import type { PhotoLayout } from '../../domain/drawing/layout-photo.ts';
import { footerOf, layoutPicture, type PictureFrame } from '../../domain/drawing/layout-picture.ts';
import type { LabelContent, OrderLine } from '../../domain/picture-content.ts';
import type { FocusPoint } from '../../domain/product.ts';
import { blankCanvas, blend, type Canvas, cover } from './canvas.ts';
import type { Grain } from './paper-grain.ts';
import { blurredSlot, fillSlot, type Focus, type PhotoSource, wholePhoto } from './photo-source.ts';
import type { Studio } from './studio.ts';
import { cardPatch } from './svg/card-patch.ts';
import { groundPatch } from './svg/ground-patch.ts';
import { labelPatch } from './svg/label-patch.ts';
import { orderPatch } from './svg/order-patch.ts';
import type { Patch } from './svg/patch.ts';
import { stampPatch } from './svg/stamp-patch.ts';
import { tagPatch } from './svg/tag-patch.ts';

async function lay(canvas: Canvas, { svg, box }: Patch, grain?: Grain): Promise<void> {
  blend(canvas, box, await sharp(Buffer.from(svg)).raw().toBuffer(), grain);
}

async function layPhoto(
  canvas: Canvas,
  { slot, card }: PhotoLayout,
  photo: PhotoSource,
  focus: Focus,
  frame: number,
): Promise<void> {
  if (!card) {
    cover(canvas, slot, await fillSlot(photo, slot, focus));
    return;
  }
  cover(canvas, slot, blurredSlot(photo, slot, focus));
  await lay(canvas, cardPatch(card, frame, canvas));
  cover(canvas, card, await wholePhoto(photo, card));
}

/** Photo and label: all that the sellers of one product share. The footer stays empty. */
export async function drawBase(
  studio: Studio,
  frame: PictureFrame,
  label: LabelContent,
  photo: PhotoSource,
  focus: FocusPoint,
): Promise<Canvas> {
  const { theme, colours, fonts, grain } = studio;
  const { size, geometry } = frame;
  const layout = layoutPicture(label, frame, theme.turn, fonts.measure);
  const canvas = blankCanvas(size);
  await layPhoto(canvas, layout.photo, photo, { focus, aim: geometry.photo.aim }, geometry.photo.cardFrame);
  const patches = [
    labelPatch(layout, theme, geometry, colours, fonts),
    layout.ground && groundPatch(layout.ground, theme.motif, size, colours),
    layout.stamp && stampPatch(layout.stamp, theme.emblems[label.kind], size, colours, fonts),
    tagPatch(layout.tag, size, colours, fonts),
  ];
  for (const patch of patches) if (patch) await lay(canvas, patch, grain);
  return canvas;
}

/** Draws a seller's order line into the footer of a base, over whatever stands there: nothing else changes. */
export async function drawOrder(
  { colours, fonts, grain }: Studio,
  { size, geometry }: Pick<PictureFrame, 'size' | 'geometry'>,
  order: OrderLine,
  canvas: Canvas,
): Promise<void> {
  const footer = footerOf(geometry, size);
  const layout = layoutOrder(order, footer, geometry.footer, fonts.measure);
  await lay(canvas, orderPatch(layout, footer, size, colours, fonts), grain);
}
