import type { PrintFonts } from '../../../functions/pictures/print/print-fonts.ts';
import type { SetLine } from '../../../functions/pictures/print/set-text.ts';
import {
  type Area,
  type Line,
  millimetres,
  type Placement,
  type Point,
  type Surface,
} from '../../../functions/pictures/print/surface.ts';

/** A text as it was drawn: where, and how high its small letters are; in millimetres. */
interface DrawnText {
  readonly text: string;
  readonly box: Area;
  readonly xHeight: number;
}

/** A surface that only notes what is drawn on it. */
export class Recorder implements Surface {
  readonly texts: DrawnText[] = [];
  readonly colours = new Set<string>();
  readonly images: Area[] = [];
  readonly #fonts: PrintFonts;

  constructor(fonts: PrintFonts) {
    this.#fonts = fonts;
  }

  fill(_path: string, colour: string, _at?: Placement): void {
    this.colours.add(colour);
  }

  stroke(_path: string, { colour }: Line): void {
    this.colours.add(colour);
  }

  text({ pieces, width }: SetLine, { x, y }: Point, size: number, colour: string): void {
    this.colours.add(colour);
    const high = millimetres(size);
    this.texts.push({
      text: pieces.map(({ text }) => text).join(' '),
      box: { x, y: y - high * 0.74, width, height: high * 0.96 },
      xHeight: high * Math.min(...pieces.map(({ text, face }) => this.#fonts.xHeight(text, face))),
    });
  }

  image(_png: Uint8Array, area: Area): void {
    this.images.push(area);
  }

  within(_origin: Point, _shown: Area, draw: () => void): void {
    draw();
  }

  turned(_middle: Point, _degrees: number, draw: () => void): void {
    draw();
  }
}
