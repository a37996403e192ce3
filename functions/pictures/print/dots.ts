import sharp from 'sharp';
import { type RollSize } from '../../domain/labels/paper-size.ts';
import { escapeXml, n } from '../draw/svg/markup.ts';
import { svgRuns } from '../draw/svg/text.ts';
import { hasRightToLeft } from '../layout/direction.ts';
import type { Drawn } from './label.ts';
import { mirrored, type PrintFonts } from './print-fonts.ts';
import type { SetLine } from './set-text.ts';
import {
  type Area,
  boxPath,
  DOTS,
  type Line,
  millimetres,
  type Placement,
  type Point,
  type Surface,
} from './surface.ts';

/** A dot is black from this level downwards, 0 … 255: when ink covers about two fifths of it, so that thin strokes stay. */
const BLACK = 150;
/** The width of the outline of hollow letters, in millimetres: two dots. */
const HOLLOW = 0.25;

/** The attribute that places a path whose own unit is not the millimetre. */
const placing = (at: Placement | undefined): string =>
  at ? ` transform="translate(${at.x} ${at.y}) scale(${at.scale})"` : '';

/** A picture of black and white dots, for apps that send pictures to a thermal printer. Its unit is the millimetre. */
class Dots implements Surface {
  readonly #fonts: PrintFonts;
  readonly #parts: string[] = [];
  #clips = 0;

  constructor(fonts: PrintFonts) {
    this.#fonts = fonts;
  }

  fill(path: string, colour: string, at?: Placement): void {
    this.#parts.push(`<path d="${path}" fill="${colour}" fill-rule="evenodd"${placing(at)}/>`);
  }

  stroke(path: string, { colour, width, dash }: Line, at?: Placement): void {
    const scale = at?.scale ?? 1;
    const dashes = dash
      ? ` stroke-linecap="round" stroke-dasharray="${dash[0] / scale} ${dash[1] / scale}"`
      : '';
    const line = `fill="none" stroke="${colour}" stroke-width="${width / scale}"${dashes}`;
    this.#parts.push(`<path d="${path}" ${line}${placing(at)}/>`);
  }

  text({ pieces }: SetLine, { x, y }: Point, size: number, colour: string, hollow = false): void {
    const high = millimetres(size);
    const ink = hollow
      ? `fill="none" stroke="${colour}" stroke-width="${HOLLOW}"`
      : `fill="${escapeXml(colour)}"`;
    for (const piece of pieces) {
      let at = x + piece.x;
      for (const run of this.#fonts.runs(piece.text, piece.face)) {
        const isRightToLeft = hasRightToLeft(run.text);
        // Runs are ready for PDFKit, which turns no brackets; librsvg does.
        const text = isRightToLeft ? mirrored(run.text) : run.text;
        const order = isRightToLeft ? ' direction="rtl" text-anchor="end"' : '';
        const attributes = `x="${n(at)}" y="${n(y)}" font-size="${n(high)}" ${ink} xml:space="preserve"${order}`;
        this.#parts.push(svgRuns([{ font: run.font, text }], attributes));
        at += run.width * high;
      }
    }
  }

  image(png: Uint8Array, { x, y, width, height }: Area): void {
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    this.#parts.push(`<image x="${x}" y="${y}" width="${width}" height="${height}" href="${source}"/>`);
  }

  within({ x, y }: Point, shown: Area, draw: () => void): void {
    this.#clips += 1;
    const name = `shown${this.#clips}`;
    this.#parts.push(
      `<clipPath id="${name}"><path d="${boxPath(shown)}"/></clipPath>`,
      `<g transform="translate(${x} ${y})"><g clip-path="url(#${name})">`,
    );
    draw();
    this.#parts.push('</g></g>');
  }

  turned({ x, y }: Point, degrees: number, draw: () => void): void {
    this.#parts.push(`<g transform="rotate(${degrees} ${x} ${y})">`);
    draw();
    this.#parts.push('</g>');
  }

  /** Returns the picture of an area from the origin, in millimetres, as a PNG of one bit. */
  async bytes({ width, height }: { readonly width: number; readonly height: number }): Promise<Uint8Array> {
    const [across, down] = [Math.round(width * DOTS), Math.ceil(height * DOTS)];
    const size = `width="${across}" height="${down}" viewBox="0 0 ${across / DOTS} ${down / DOTS}" text-rendering="geometricPrecision"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${this.#parts.join('')}</svg>`;
    return sharp(Buffer.from(svg))
      .flatten({ background: '#ffffff' })
      .greyscale()
      .threshold(BLACK)
      .png({ palette: true, colours: 2, dither: 0 })
      .toBuffer();
  }
}

/** Draws one copy as dots, as wide as the printer reaches, with white above and below in millimetres. */
export async function drawDots(
  { width }: RollSize,
  drawn: Drawn,
  around: number,
  fonts: PrintFonts,
): Promise<Uint8Array> {
  const { height } = drawn;
  const dots = new Dots(fonts);
  dots.within({ x: 0, y: around }, { x: 0, y: 0, width, height }, () => drawn.draw(dots));
  return dots.bytes({ width, height: height + 2 * around });
}
