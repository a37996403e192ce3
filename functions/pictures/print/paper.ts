import Document from 'pdfkit';
import type { LocalDay } from '../../domain/time/local-day.ts';
import type { PrintFonts } from './print-fonts.ts';
import type { SetLine } from './set-text.ts';

/** A position on the page, in millimetres from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

const POINTS = 72 / 25.4;
/** A4, in millimetres. */
export const PAGE = { width: 210, height: 297 } as const;

/** A PDF with A4 pages to draw on in millimetres; font sizes are in points. */
export class Paper {
  readonly #document: PDFKit.PDFDocument;
  readonly #fonts: PrintFonts;
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<void>;

  constructor(fonts: PrintFonts, title: string, day: LocalDay) {
    const date = new Date(`${day}T00:00:00Z`);
    this.#fonts = fonts;
    this.#document = new Document({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      // No font from the set that a PDF need not embed: all of ours are embedded.
      font: '',
      lang: 'id-ID',
      displayTitle: true,
      info: { Title: title, Creator: 'Etalase', Producer: 'Etalase', CreationDate: date, ModDate: date },
    });
    this.#document.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve, reject) => {
      this.#document.once('end', resolve);
      this.#document.once('error', reject);
    });
  }

  page(): void {
    this.#document.addPage();
  }

  box({ x, y, width, height }: Area, colour: string, radius = 0): void {
    this.#rounded({ x, y, width, height }, radius).fill(colour);
  }

  frame(area: Area, colour: string, line: number, radius = 0): void {
    this.#rounded(area, radius)
      .lineWidth(line * POINTS)
      .stroke(colour);
  }

  #rounded({ x, y, width, height }: Area, radius: number): PDFKit.PDFDocument {
    const [left, top, wide, high] = [x, y, width, height].map((value) => value * POINTS);
    return this.#document.roundedRect(left ?? 0, top ?? 0, wide ?? 0, high ?? 0, radius * POINTS);
  }

  line(from: Point, to: Point, colour: string, thick: number): void {
    this.#document
      .moveTo(from.x * POINTS, from.y * POINTS)
      .lineTo(to.x * POINTS, to.y * POINTS)
      .lineWidth(thick * POINTS)
      .stroke(colour);
  }

  /** Draws the square dots of a grid as one shape, so that no hairline is visible between two dots. */
  dots(
    { x, y }: Point,
    side: number,
    dots: Iterable<readonly [column: number, row: number]>,
    colour: string,
  ): void {
    for (const [column, row] of dots) {
      this.#document.rect(
        (x + column * side) * POINTS,
        (y + row * side) * POINTS,
        side * POINTS,
        side * POINTS,
      );
    }
    this.#document.fill(colour);
  }

  /** Draws a set line with its baseline at `y`. */
  text({ pieces }: SetLine, { x, y }: Point, size: number, colour: string): void {
    this.#document.fillColor(colour).fontSize(size);
    for (const piece of pieces) {
      let at = x * POINTS + piece.x;
      for (const { font, text, width } of this.#fonts.runs(piece.text, piece.face)) {
        this.#document
          .font(font.path)
          .text(text, at, y * POINTS, { lineBreak: false, baseline: 'alphabetic', features: [] });
        at += width * size;
      }
    }
  }

  /** Draws what `draw` draws, rotated about a point in degrees clockwise, and transparent. */
  rotated({ x, y }: Point, degrees: number, opacity: number, draw: () => void): void {
    this.#document
      .save()
      .rotate(degrees, { origin: [x * POINTS, y * POINTS] })
      .opacity(opacity);
    draw();
    this.#document.restore();
  }

  async bytes(): Promise<Uint8Array> {
    this.#document.end();
    await this.#ended;
    return Buffer.concat(this.#chunks);
  }
}

/** Converts points to millimetres. */
export const millimetres = (points: number): number => points / POINTS;
/** Converts millimetres to points, the unit of font sizes. */
export const points = (length: number): number => length * POINTS;
