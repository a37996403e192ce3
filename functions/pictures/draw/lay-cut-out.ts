import sharp from 'sharp';
import type { CutOut } from '../../domain/picture/photo-contents.ts';
import { type Box, middleX, middleY } from '../layout/box.ts';
import { fitInside } from '../layout/crop.ts';
import { blend, type Canvas } from './canvas.ts';
import { cutOut } from './cut-out.ts';
import type { PhotoSource } from './photo-source.ts';
import type { Studio } from './studio.ts';
import { n } from './svg/markup.ts';

/** A subject is enlarged by at most this factor: beyond that it looks soft on a sharp ground. */
const MOST_ENLARGED = 1.7;
/** The disc behind the subject: its diameter as a share of the lesser side of its place, and how strong its colour is. */
const DISC = { across: 0.94, opacity: 0.2 } as const;
/**
 * Two shadows: a close one where the subject touches, and a wide, soft one. Offsets and softness are shares of the subject's
 * longer side.
 */
const SHADOWS = [
  { down: 0.055, aside: 0.02, soft: 0.045, depth: 0.34 },
  { down: 0.014, aside: 0.004, soft: 0.012, depth: 0.3 },
] as const;
/** Shadows are drawn this many times smaller: they are soft. */
const COARSE = 4;
/** In pixels: a shadow fades before the end of its slot. */
const FADING = 24;

/** Returns where the subject is in the middle of its place: as large as it fits, unless it would have to be enlarged too much. */
function placed(place: Box, subject: { readonly width: number; readonly height: number }): Box {
  const fitted = fitInside(subject, place);
  const scale = Math.min(1, (MOST_ENLARGED * subject.width) / fitted.width);
  const width = Math.round(fitted.width * scale);
  const height = Math.round(fitted.height * scale);
  return {
    x: Math.round(middleX(place) - width / 2),
    y: Math.round(middleY(place) - height / 2),
    width,
    height,
  };
}

/** Darkens the canvas by a subject's shadow. */
async function castShadow(
  canvas: Canvas,
  slot: Box,
  alpha: Buffer,
  at: Box,
  shadow: (typeof SHADOWS)[number],
): Promise<void> {
  const longer = Math.max(at.width, at.height);
  const soft = shadow.soft * longer;
  const around = Math.ceil((3 * soft) / COARSE);
  const width = Math.max(1, Math.round(at.width / COARSE));
  const height = Math.max(1, Math.round(at.height / COARSE));
  const small = await sharp(alpha, { raw: { width: at.width, height: at.height, channels: 1 } })
    .resize({ width, height, fit: 'fill' })
    .extend({ top: around, bottom: around, left: around, right: around, background: '#000' })
    .extractChannel(0)
    .blur(Math.max(0.5, soft / COARSE))
    .raw()
    .toBuffer();
  const large = {
    x: Math.round(at.x - around * COARSE + shadow.aside * longer),
    y: Math.round(at.y - around * COARSE + shadow.down * longer),
    width: (width + 2 * around) * COARSE,
    height: (height + 2 * around) * COARSE,
  };
  const dark = await sharp(small, {
    raw: { width: width + 2 * around, height: height + 2 * around, channels: 1 },
  })
    .resize({ width: large.width, height: large.height, fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const { pixels } = canvas;
  const foot = slot.y + slot.height;
  for (let y = Math.max(slot.y, large.y); y < Math.min(foot, large.y + large.height); y += 1) {
    const depth = (shadow.depth * Math.min(1, (foot - y) / FADING)) / 255;
    const row = (y - large.y) * large.width - large.x;
    const end = Math.min(slot.x + slot.width, large.x + large.width);
    for (let x = Math.max(slot.x, large.x); x < end; x += 1) {
      const rest = 1 - depth * (dark[row + x] ?? 0);
      const to = (y * canvas.width + x) * 3;
      pixels[to] = (pixels[to] ?? 0) * rest;
      pixels[to + 1] = (pixels[to + 1] ?? 0) * rest;
      pixels[to + 2] = (pixels[to + 2] ?? 0) * rest;
    }
  }
}

/** Draws a photo's subject without its ground: on the theme's own, before a disc, with a soft shadow. */
export async function layCutOut(
  canvas: Canvas,
  { colours }: Pick<Studio, 'colours'>,
  { slot, place }: { readonly slot: Box; readonly place: Box },
  photo: PhotoSource,
  subject: CutOut,
): Promise<void> {
  const cut = await cutOut(photo, subject);
  const at = placed(place, cut);
  const radius = (DISC.across * Math.min(slot.width, slot.height)) / 2;
  const y = Math.min(slot.height - radius, Math.max(radius, middleY(at) - slot.y));
  const ground = `<rect width="100%" height="100%" fill="${colours.ground}"/>`;
  const disc = `<circle cx="${n(middleX(at) - slot.x)}" cy="${n(y)}" r="${n(radius)}" fill="${colours.band}" fill-opacity="${DISC.opacity}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${slot.width}" height="${slot.height}">${ground}${disc}</svg>`;
  blend(canvas, slot, await sharp(Buffer.from(svg)).raw().toBuffer());
  const sized = await sharp(cut.pixels, { raw: { width: cut.width, height: cut.height, channels: 4 } })
    .resize({ width: at.width, height: at.height, fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  const alpha = Buffer.from(
    Uint8Array.from({ length: at.width * at.height }, (_, point) => sized[point * 4 + 3] ?? 0),
  );
  for (const shadow of SHADOWS) await castShadow(canvas, slot, alpha, at, shadow);
  blend(canvas, at, sized);
}
