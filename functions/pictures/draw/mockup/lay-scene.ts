import sharp from 'sharp';
import type { LabelContent } from '../../../domain/picture/picture-content.ts';
import type { Rgb } from '../../../domain/picture/rgb.ts';
import type { Box } from '../../layout/box.ts';
import type { Mockup, Part } from '../../layout/mockup.ts';
import { rgbFromHex, rgbFromOklch } from '../../layout/oklab.ts';
import { blankCanvas, blend, type Canvas, cover } from '../canvas.ts';
import { blurredSlot, fillSlot, type Focus, type PhotoSource, wantedCrop } from '../photo-source.ts';
import type { Studio } from '../studio.ts';
import { n } from '../svg/markup.ts';
import { drawFlatLabel } from './draw-flat-label.ts';
import { castShadow, layPart, type Placing } from './lay-part.ts';
import { svgDrawing } from '../svg/ornament.ts';

/** How much of the scene a mock-up takes by its ground, and where its base is, as shares of the scene's height and width. */
const SHARES: Readonly<Record<Mockup['ground'], { high: number; wide: number; base: number }>> = {
  floor: { high: 0.84, wide: 0.6, base: 0.945 },
  table: { high: 0.84, wide: 0.56, base: 0.93 },
  photo: { high: 0.72, wide: 0.4, base: 0.9 },
};
/** How far a tag is from the middle, so that the photo's subject is beside it. */
const BESIDE = { tag: 0.26, subject: 0.68 } as const;
/** How much closer the photo is cropped where it is the cloth of a mock-up. */
const CLOTH_ZOOM = 1.6;

function placingOf({ size, ground, turn }: Mockup, scene: Box, aim: number): Placing {
  const { high, wide, base } = SHARES[ground];
  const scale = Math.min((high * scene.height) / size.height, (wide * scene.width) / size.width);
  // In mirrored pictures the aim is on the other side.
  const tag = aim > 0.5 ? 1 - BESIDE.tag : BESIDE.tag;
  return {
    x: scene.x + (ground === 'photo' ? tag : aim) * scene.width,
    y: scene.y + base * scene.height - size.height * scale,
    scale,
    turn: (turn * Math.PI) / 180,
    middle: size.height / 2,
  };
}

/** Returns what a part is made of: a colour, or the photo in the part's size. */
async function materialOf(
  part: Part,
  studio: Studio,
  photo: PhotoSource,
  focus: Focus,
  scale: number,
): Promise<Rgb | Canvas> {
  const { material } = part;
  if ('role' in material) return rgbFromHex(studio.colours[material.role]);
  if (!('photo' in material)) return rgbFromOklch(material);
  const widest = Math.max(...part.profile.map(([, half]) => half));
  const size = {
    width: Math.round(2 * widest * scale),
    height: Math.round((part.bottom - part.top) * scale),
  };
  const cloth = blankCanvas(size);
  const whole = { x: 0, y: 0, ...size };
  await fillSlot(cloth, whole, photo, wantedCrop(photo, whole, focus));
  return cloth;
}

/** The height of the line between wall and floor, as a share of the scene's height. */
const HORIZON = 0.72;

/**
 * Paints the ground in the paper's colour: a pool of light behind the mock-up, and with `floor` a floor below it. It ends in
 * the paper's own colour, so that the label below goes on from it without an edge.
 */
function paintGround(canvas: Canvas, scene: Box, paper: Rgb, middle: number, floored: boolean): void {
  const { pixels, width } = canvas;
  const horizon = floored ? HORIZON * scene.height : scene.height;
  for (let y = 0; y < scene.height; y += 1) {
    const floor = Math.min(1, Math.max(0, (y - horizon) / 36));
    const end = Math.min(1, Math.max(0, (y / scene.height - 0.8) / 0.2));
    for (let x = 0; x < scene.width; x += 1) {
      const dx = (scene.x + x - middle) / (0.62 * scene.width);
      const dy = (y - 0.42 * scene.height) / (0.62 * scene.height);
      const wall = 0.13 - 0.26 * Math.min(1, dx * dx + dy * dy);
      const ground = 0.1 - 0.16 * Math.min(1, dx * dx);
      const light = (wall + (ground - wall) * floor) * (1 - end * end);
      const at = ((scene.y + y) * width + scene.x + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = paper[channel] ?? 0;
        pixels[at + channel] = 0.5 + (light < 0 ? value * (1 + light) : value + (255 - value) * light);
      }
    }
  }
}

/** Darkens the ground under a standing mock-up: close and dark where it touches, wide and soft to the side away from the light. */
function paintContact(canvas: Canvas, scene: Box, middle: number, base: number, half: number): void {
  const { pixels, width } = canvas;
  const from = Math.max(scene.y, Math.floor(base - 0.5 * half));
  const to = Math.min(scene.y + scene.height, Math.ceil(base + 0.4 * half));
  const edge = scene.y + scene.height;
  for (let y = from; y < to; y += 1) {
    const fade = Math.min(1, (edge - y) / 24);
    for (let x = scene.x; x < scene.x + scene.width; x += 1) {
      const dx = (x - middle) / half;
      const dy = (y - base) / half;
      const near = (dx / 1.02) ** 2 + (dy / 0.075) ** 2;
      if (near > 320) continue;
      const far = ((dx - 0.16) / 1.35) ** 2 + ((dy - 0.02) / 0.2) ** 2;
      const dark = 0.5 * Math.exp(-near * near) + 0.34 * Math.exp(-far);
      if (dark < 0.004) continue;
      const rest = 1 - Math.min(0.8, dark) * fade;
      const at = (y * width + x) * 3;
      pixels[at] = (pixels[at] ?? 0) * rest;
      pixels[at + 1] = (pixels[at + 1] ?? 0) * rest;
      pixels[at + 2] = (pixels[at + 2] ?? 0) * rest;
    }
  }
}

/** In units of a mock-up: the shadow of one that lies on its ground. */
const LYING_SHADOW = { dx: 10, dy: 16, soft: 46, depth: 0.42 } as const;

export interface Scene {
  readonly box: Box;
  /** The height at the top that the mock-up leaves free, because a platform covers it. */
  readonly unsafe: number;
  readonly mockup: Mockup;
  readonly content: LabelContent;
}

/** Draws a mock-up with the product's label into a box of the canvas. */
export async function layScene(
  canvas: Canvas,
  studio: Studio,
  { box, unsafe, mockup, content }: Scene,
  photo: PhotoSource,
  focus: Focus,
): Promise<void> {
  const free = { ...box, y: box.y + unsafe, height: box.height - unsafe };
  const placing = placingOf(mockup, free, focus.aim.x);
  const { x, y, scale } = placing;
  const blurred = mockup.ground === 'floor' && (content.look?.tone ?? studio.theme.tone) === 'dark';
  if (mockup.ground === 'photo') {
    const beside = focus.aim.x > 0.5 ? 1 - BESIDE.subject : BESIDE.subject;
    const crop = wantedCrop(photo, box, { ...focus, aim: { x: beside, y: 0.5 } });
    await fillSlot(canvas, box, photo, crop);
  } else if (blurred) cover(canvas, box, blurredSlot(photo, box, focus));
  else paintGround(canvas, box, rgbFromHex(studio.colours.ground), x, mockup.ground === 'floor');
  const [first] = mockup.parts;
  const half = Math.max(
    ...mockup.parts.flatMap(({ profile }) => profile.slice(-1).map(([, width]) => width)),
  );
  if (mockup.ground === 'floor') paintContact(canvas, box, x, y + mockup.size.height * scale, half * scale);
  else if (first) castShadow(canvas, box, first, placing, LYING_SHADOW);
  const printed = { ...focus, aim: { x: 0.5, y: 0.5 } };
  const label = await drawFlatLabel(studio, content, mockup.label, photo, printed, labelScale(mockup, scale));
  for (const part of mockup.parts) {
    const cloth = { ...printed, zoom: CLOTH_ZOOM };
    const material = await materialOf(part, studio, photo, cloth, scale);
    layPart(canvas, box, part, placing, { material, label, grain: studio.grain });
  }
  if (mockup.front) await layFront(canvas, mockup.front, placing, box, studio);
}

/** Pixels to a unit of the label, so that it is drawn about as large as it is seen. */
function labelScale({ label, parts }: Mockup, scale: number): number {
  const printed = parts.find((part) => part.label);
  if (!printed?.label) return scale;
  const widest = Math.max(...printed.profile.map(([, half]) => half));
  const { left, right } = printed.label;
  return (widest * (right - left) * scale) / label.width;
}

async function layFront(
  canvas: Canvas,
  front: NonNullable<Mockup['front']>,
  { x, y, scale, turn, middle }: Placing,
  scene: Box,
  { colours }: Studio,
): Promise<void> {
  const transform = `translate(${n(x - scene.x)} ${n(y - scene.y)}) scale(${scale}) rotate(${n((turn * 180) / Math.PI)} 0 ${n(middle)})`;
  const size = `width="${n(scene.width)}" height="${n(scene.height)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g transform="${transform}">${svgDrawing(front, colours)}</g></svg>`;
  blend(canvas, scene, await sharp(Buffer.from(svg)).raw().toBuffer());
}
