import type { Logo } from './print-logo.ts';
import { drawBand, drawSign, EDGE } from './decor.ts';
import { drawBlock, fit } from './blocks.ts';
import type { PrintFonts } from './print-fonts.ts';
import { blockHeight, type SetBlock } from './set-text.ts';
import type { Skin } from './skin.ts';
import { type Area, grown, points, type Surface } from './surface.ts';

/** The upper end of a label or a card: a band with the motif, and on its edge the logo and the brand's name. */
export interface Head {
  readonly height: number;
  draw(surface: Surface): void;
}

interface HeadWish {
  readonly brand: string;
  readonly logo?: Logo | undefined;
  /** The whole label's width, of which a logo takes at least an eighth. */
  readonly whole: number;
  readonly band: number;
  readonly margin: number;
  /** How far grounds reach beyond the cut. */
  readonly bleed: number;
}

const LEAST_LOGO = 0.125;

/** Lays out a head in the upper part of an area; undefined when the brand's name does not fit on two lines. */
export function layoutHead(area: Area, wish: HeadWish, skin: Skin, fonts: PrintFonts): Head | undefined {
  const { brand: text, logo, whole, band, margin, bleed } = wish;
  const padding = { x: Math.max(1.6, band * 0.3), y: Math.max(0.5, band * 0.1) };
  const width = area.width - 2 * margin - 2 * padding.x;
  const pieces = [{ text, face: skin.faces.brand }];
  const largest = points(Math.min(7.5, Math.max(2.6, band * 0.5)));
  const brand =
    fit(pieces, { largest, lines: 1, width }, fonts) ?? fit(pieces, { largest, lines: 2, width }, fonts);
  if (!brand) return undefined;
  const plate = platePart(brand, padding, area);
  const disc = logo ? Math.max(LEAST_LOGO * whole * 1.1, band * 1.25) : 0;
  const discTop = Math.max(margin * 0.6, band - disc * 0.6);
  const plateTop = disc > 0 ? discTop + disc - plate.height * 0.25 : band - plate.height * 0.45;
  return {
    height: Math.max(band + EDGE, plateTop + plate.height),
    draw(surface) {
      const over = grown(area, bleed);
      drawBand(surface, { ...over, height: band + bleed + EDGE }, skin, true);
      const middle = area.x + area.width / 2;
      if (logo) {
        const box = { x: middle - disc / 2, y: area.y + discTop, width: disc, height: disc };
        const sign = { outline: 'round', radius: disc * 3.4 } as const;
        drawSign(surface, box, sign, { ground: logo.ground, line: skin.colours.trim });
        surface.image(logo.png, inside(box, logo));
      }
      const sign = { x: middle - plate.width / 2, y: area.y + plateTop, ...plate };
      drawSign(surface, sign, skin.sign, { ground: skin.colours.plate, line: skin.colours.trim });
      drawBlock(surface, brand, area, sign.y + padding.y, skin.colours.onPlate);
    },
  };
}

const platePart = (brand: SetBlock, padding: { x: number; y: number }, { width }: Area) => ({
  width: Math.min(width, Math.max(...brand.lines.map((line) => line.width)) + 2 * padding.x),
  height: blockHeight(brand) + 2 * padding.y,
});

/** The part of a disc that a logo takes. */
const LOGO_SHARE = 0.78;

/** Returns the area of a logo in the middle of its disc. */
function inside(box: Area, { width, height }: Logo): Area {
  const scale = (box.width * LOGO_SHARE) / Math.max(width, height);
  return {
    x: box.x + (box.width - width * scale) / 2,
    y: box.y + (box.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  };
}
