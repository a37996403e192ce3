import type { PrintLabel } from '../../domain/labels/print-label.ts';
import { drawBlock, fit } from './blocks.ts';
import { drawBand, drawGround, drawOrnament, EDGE } from './decor.ts';
import { layoutHead } from './head.ts';
import type { PrintFonts } from './print-fonts.ts';
import type { Logo } from './print-logo.ts';
import { blockHeight } from './set-text.ts';
import type { Skin } from './skin.ts';
import { type Area, grown, points, type Surface } from './surface.ts';

/** The part of a label that sells: brand, logo, name and net content. */
export interface Face {
  draw(surface: Surface): void;
}

interface FaceWish {
  readonly label: PrintLabel;
  readonly logo: Logo | undefined;
  /** The whole label's width. */
  readonly whole: number;
  readonly bleed: number;
}

/** In parts of the face, or in millimetres where it says so. */
const SHARE = { band: 0.17, margin: 0.06, foot: 0.1, name: 0.2, gap: 0.035 } as const;
const LEAST = { margin: 2.2, band: 4, gap: 0.8, name: 7 } as const;
const LARGEST = { band: 15, name: 46, tagline: 11, net: 15, ornament: 6.5 } as const;

/** In millimetres: a face with that much room for its name; and the part of it that the name then takes. */
const ROOMY = 30;
const BESIDE_OTHERS = 0.66;

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Lays out a face in an area; undefined when name, brand and net content do not fit with letters high enough. */
export function layoutFace(area: Area, wish: FaceWish, skin: Skin, fonts: PrintFonts): Face | undefined {
  const { label, logo, whole, bleed } = wish;
  const side = Math.min(area.width, area.height * 1.3);
  const margin = Math.max(LEAST.margin, side * SHARE.margin);
  const gap = Math.max(LEAST.gap, area.height * SHARE.gap);
  const band = between(area.height * SHARE.band, LEAST.band, LARGEST.band);
  const head = layoutHead(area, { brand: label.brand, logo, whole, band, margin, bleed }, skin, fonts);
  const width = area.width - 2 * margin;
  const net = label.net && netBlock(label.net, between(points(side * 0.075), 0, LARGEST.net), width, fonts);
  if (!head || (label.net && !net)) return undefined;
  const footHeight = net ? blockHeight(net) + EDGE + 2 : LEAST.band;
  const room = area.height - head.height - footHeight - 2 * gap;
  const nameIn = (height: number) =>
    fit(
      [{ text: label.name, face: skin.faces.name }],
      {
        largest: between(points(side * SHARE.name), LEAST.name, LARGEST.name),
        least: LEAST.name,
        lines: 5,
        width,
        height,
      },
      fonts,
    );
  // On a large face, the name leaves room for the tagline and an ornament.
  const name = (room > ROOMY ? nameIn(room * BESIDE_OTHERS) : undefined) ?? nameIn(room);
  if (!name) return undefined;
  let left = room - blockHeight(name);
  const tagline =
    label.tagline === undefined
      ? undefined
      : fit(
          [{ text: label.tagline, face: 'text' }],
          { largest: Math.min(LARGEST.tagline, name.size * 0.5), lines: 2, width, height: left - gap },
          fonts,
        );
  left -= tagline ? blockHeight(tagline) + gap * 0.6 : 0;
  const ornament = left > 5 ? between(left * 0.35, 2.4, LARGEST.ornament) : 0;
  left -= ornament > 0 ? ornament + gap : 0;
  return {
    draw(surface) {
      const { colours } = skin;
      const foot = {
        ...grown(area, bleed),
        y: area.y + area.height - footHeight,
        height: footHeight + bleed,
      };
      drawGround(surface, grown(area, bleed), colours.paper);
      drawBand(surface, foot, skin, false, net !== undefined);
      head.draw(surface);
      const inner = { x: area.x + margin, width };
      let y = area.y + head.height + gap + left / 2;
      y = drawBlock(surface, name, inner, y, colours.name);
      if (tagline) y = drawBlock(surface, tagline, inner, y + gap * 0.6, colours.body);
      if (ornament > 0) drawOrnament(surface, { ...inner, y: y + gap, height: ornament }, skin);
      drawBlock(surface, net, inner, foot.y + EDGE + 1, colours.onBand);
    },
  };
}

function netBlock(
  { label, value }: NonNullable<PrintLabel['net']>,
  largest: number,
  width: number,
  fonts: PrintFonts,
) {
  const pieces = [
    { text: label, face: 'text' as const },
    { text: value, face: 'strong' as const },
  ];
  return fit(pieces, { largest, lines: 1, width }, fonts) ?? fit(pieces, { largest, lines: 2, width }, fonts);
}
