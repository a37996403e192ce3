import type { Rgb } from '../../../domain/picture/rgb.ts';
import type { Box } from '../../layout/box.ts';
import type { Part } from '../../layout/mockup.ts';
import type { Canvas } from '../canvas.ts';
import { type Grain, GRAIN_SIDE } from '../paper-grain.ts';
import { shapeOf, type SurfacePoint } from './part-shape.ts';
import { shadingOf } from './shading.ts';

/** Where the middle of a mock-up's upper edge is on the canvas, and the pixels of a unit. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** In radians clockwise, about the middle of the mock-up, which is `middle` units below its upper edge. */
  readonly turn: number;
  readonly middle: number;
}

const GRAIN_MASK = GRAIN_SIDE - 1;
/** The grain's levels are made for a paper of this roughness. */
const GRAIN_LEVEL = 4;

/** Calls `use` for each pixel in `box` and the point of the mock-up that it shows, in units. */
function scan(
  { x, y, scale, turn, middle }: Placing,
  box: Box,
  use: (x: number, y: number, px: number, py: number) => void,
): void {
  const [cos, sin] = [Math.cos(-turn) / scale, Math.sin(-turn) / scale];
  const centre = y + middle * scale;
  for (let py = box.y; py < box.y + box.height; py += 1) {
    for (let px = box.x; px < box.x + box.width; px += 1) {
      const dx = px + 0.5 - x;
      const dy = py + 0.5 - centre;
      use(dx * cos - dy * sin, dx * sin + dy * cos + middle, px, py);
    }
  }
}

/** Returns the pixels of `area` in which a part can be, with `around` pixels more on each side. */
function reachOf(part: Part, { x, y, scale, turn, middle }: Placing, area: Box, around: number): Box {
  const widest = Math.max(...part.profile.map(([, half]) => half));
  const up = part.top + Math.min(0, part.bow.top) - middle;
  const low = part.bottom + Math.max(0, part.bow.bottom) - middle;
  const [cos, sin] = [Math.cos(turn), Math.abs(Math.sin(turn))];
  const beside = (widest * cos + Math.max(-up, low) * sin) * scale + around + 2;
  const above = (-up * cos + widest * sin) * scale + around + 2;
  const below = (low * cos + widest * sin) * scale + around + 2;
  const centre = y + middle * scale;
  const left = Math.max(area.x, Math.floor(x - beside));
  const top = Math.max(area.y, Math.floor(centre - above));
  const right = Math.min(area.x + area.width, Math.ceil(x + beside));
  const bottom = Math.min(area.y + area.height, Math.ceil(centre + below));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

const ramp = (value: number): number => (value <= 0 ? 0 : value >= 1 ? 1 : value * value * (3 - 2 * value));

/** Darkens the canvas with the soft shadow that a part casts: `soft` and `depth` are its edge's width and its darkness. */
export function castShadow(
  canvas: Canvas,
  area: Box,
  part: Part,
  placing: Placing,
  {
    dx,
    dy,
    soft,
    depth,
  }: { readonly dx: number; readonly dy: number; readonly soft: number; readonly depth: number },
): void {
  const locate = shapeOf(part);
  const found: SurfacePoint = { u: 0, v: 0, beside: 0, within: 0 };
  const moved = { ...placing, x: placing.x + dx * placing.scale, y: placing.y + dy * placing.scale };
  const { pixels, width } = canvas;
  scan(moved, reachOf(part, moved, area, soft * placing.scale), (x, y, px, py) => {
    locate(x, y, found);
    const covered = ramp(found.beside / soft + 0.5) * ramp(found.within / soft + 0.5);
    if (covered === 0) return;
    const rest = 1 - depth * covered;
    const at = (py * width + px) * 3;
    pixels[at] = (pixels[at] ?? 0) * rest;
    pixels[at + 1] = (pixels[at + 1] ?? 0) * rest;
    pixels[at + 2] = (pixels[at + 2] ?? 0) * rest;
  });
}

export interface PartSurface {
  /** A colour, or a picture that covers the whole part. */
  readonly material: Rgb | Canvas;
  readonly label: Canvas | undefined;
  readonly grain: Grain;
}

const isCanvas = (material: PartSurface['material']): material is Canvas => 'pixels' in material;

/** Draws a part over the canvas: its material, and the flat label bent around it, in their light. */
export function layPart(canvas: Canvas, area: Box, part: Part, placing: Placing, surface: PartSurface): void {
  const locate = shapeOf(part);
  const shading = shadingOf(part);
  const found: SurfacePoint = { u: 0, v: 0, beside: 0, within: 0 };
  const { pixels, width } = canvas;
  const { material, grain } = surface;
  const { label: labelArea, round, holes } = part;
  const label = labelArea && surface.label;
  const rough = part.rough / GRAIN_LEVEL;
  const { scale } = placing;
  const height = part.bottom - part.top;
  const colour = new Float64Array(3);
  scan(placing, reachOf(part, placing, area, 0), (x, y, px, py) => {
    locate(x, y, found);
    const { u, v } = found;
    let alpha = Math.min(1, found.beside * scale + 0.5) * Math.min(1, found.within * scale + 0.5);
    if (found.beside * scale < -0.5 || found.within * scale < -0.5) return;
    for (const hole of holes) {
      const half = Math.abs(u) > 1e-6 ? Math.abs(x / u) : 1;
      const dx = x - hole.u * half;
      const dy = (v - hole.v) * height;
      // Not Math.hypot, which takes ten times as long.
      const away = Math.sqrt(dx * dx + dy * dy) - hole.radius;
      alpha *= Math.min(1, Math.max(0, away * scale + 0.5));
    }
    if (alpha <= 0) return;
    if (isCanvas(material)) mix(colour, material, (u + 1) / 2, v, 1);
    else colour.set(material);
    if (label && labelArea) {
      const bent =
        round > 0 ? (1 - round) * u + (round * 2 * Math.asin(Math.min(1, Math.max(-1, u)))) / Math.PI : u;
      const across = (bent - labelArea.left) / (labelArea.right - labelArea.left);
      const down = (v - labelArea.top) / (labelArea.bottom - labelArea.top);
      const edge = Math.min(
        Math.min(across, 1 - across) * label.width,
        Math.min(down, 1 - down) * label.height,
      );
      const fills =
        labelArea.left <= -1 && labelArea.right >= 1 && labelArea.top <= 0 && labelArea.bottom >= 1;
      if (fills || edge > -0.5) mix(colour, label, across, down, fills ? 1 : Math.min(1, edge + 0.5));
    }
    const level = rough * (grain[(py & GRAIN_MASK) * GRAIN_SIDE + (px & GRAIN_MASK)] ?? 0);
    const shade = shading.at(u, v);
    const at = (py * width + px) * 3;
    for (let channel = 0; channel < 3; channel += 1) {
      const flat = (colour[channel] ?? 0) + level;
      const lit = shade < 0 ? flat * (1 + shade) : flat + (255 - flat) * shade;
      const under = pixels[at + channel] ?? 0;
      pixels[at + channel] = Math.min(255, Math.max(0, under + (lit - under) * alpha)) + 0.5;
    }
  });
}

/** Mixes a point of the label into a colour, by bilinear interpolation. */
function mix(colour: Float64Array, label: Canvas, across: number, down: number, opacity: number): void {
  const x = Math.min(label.width - 1.001, Math.max(0, across * label.width - 0.5));
  const y = Math.min(label.height - 1.001, Math.max(0, down * label.height - 0.5));
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = x - column;
  const low = y - row;
  const from = (row * label.width + column) * 3;
  const next = from + label.width * 3;
  const { pixels } = label;
  for (let channel = 0; channel < 3; channel += 1) {
    const upper = (pixels[from + channel] ?? 0) * (1 - right) + (pixels[from + 3 + channel] ?? 0) * right;
    const lower = (pixels[next + channel] ?? 0) * (1 - right) + (pixels[next + 3 + channel] ?? 0) * right;
    const value = upper * (1 - low) + lower * low;
    colour[channel] = (colour[channel] ?? 0) * (1 - opacity) + value * opacity;
  }
}
