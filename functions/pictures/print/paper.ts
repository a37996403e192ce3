import Document from 'pdfkit';
import type { LocalDay } from '../../domain/time/local-day.ts';
import type { PrintFonts } from './print-fonts.ts';
import type { SetLine } from './set-text.ts';

/** A position on the page, in millimetres from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in millimetres; `x` and `y` are its upper left corner. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Typographic points in a millimetre: PDF measures in points, 72 to an inch of 25.4 mm. */
const POINTS = 72 / 25.4;
/** A4, in millimetres. */
export const PAGE = { width: 210, height: 297 } as const;

/**
 * A PDF with A4 pages. All positions, lengths, line widths and radii are in millimetres; font sizes are in points. Colours
 * are in CSS's hexadecimal notation.
 */
export class Paper {
  readonly #document: PDFKit.PDFDocument;
  readonly #fonts: PrintFonts;
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<void>;

  /** `day` is the document's date of creation; no clock is read, so that equal input gives equal files. */
  constructor(fonts: PrintFonts, title: string, day: LocalDay) {
    const date = new Date(`${day}T00:00:00Z`);
    this.#fonts = fonts;
    this.#document = new Document({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      // PDFKit would begin with Helvetica, which it does not embed. We set a font of our own, embedded, before each text.
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

  /** Begins a page; there is none before the first call. */
  page(): void {
    this.#document.addPage();
  }

  /** Fills a rectangle, with rounded corners when there is a `radius`. */
  box({ x, y, width, height }: Area, colour: string, radius = 0): void {
    this.#rounded({ x, y, width, height }, radius).fill(colour);
  }

  /** Draws the outline of a rectangle; half of the line lies outside of the area. */
  frame(area: Area, colour: string, thick: number, radius = 0): void {
    this.#rounded(area, radius)
      .lineWidth(thick * POINTS)
      .stroke(colour);
  }

  #rounded({ x, y, width, height }: Area, radius: number): PDFKit.PDFDocument {
    const [left, top, wide, high] = [x, y, width, height].map((value) => value * POINTS);
    return this.#document.roundedRect(left ?? 0, top ?? 0, wide ?? 0, high ?? 0, radius * POINTS);
  }

  /** Draws a straight line. */
  line(from: Point, to: Point, colour: string, thick: number): void {
    this.#document
      .moveTo(from.x * POINTS, from.y * POINTS)
      .lineTo(to.x * POINTS, to.y * POINTS)
      .lineWidth(thick * POINTS)
      .stroke(colour);
  }

  /**
   * Draws square dots of a grid, such as a QR code's, whose upper left corner is the point; `side` is the side of a dot. All
   * are one shape, so that no hairline is visible between two dots.
   */
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

  /** Draws a line that `setText` returned, from `x` and with its baseline at `y`; `size` is the font size in points. */
  text({ pieces }: SetLine, { x, y }: Point, size: number, colour: string): void {
    this.#document.fillColor(colour).fontSize(size);
    for (const piece of pieces) {
      let at = x * POINTS + piece.x;
      for (const { font, text, width } of this.#fonts.runs(piece.text, piece.face)) {
        // No kerning and no ligatures: `PrintFonts` measures a text as the sum of its characters' widths.
        this.#document
          .font(font.path)
          .text(text, at, y * POINTS, { lineBreak: false, baseline: 'alphabetic', features: [] });
        at += width * size;
      }
    }
  }

  /** Draws what `draw` draws, rotated clockwise about a point by `degrees`, with an opacity from 0 (invisible) to 1. */
  rotated({ x, y }: Point, degrees: number, opacity: number, draw: () => void): void {
    this.#document
      .save()
      .rotate(degrees, { origin: [x * POINTS, y * POINTS] })
      .opacity(opacity);
    draw();
    this.#document.restore();
  }

  /** Ends the document and returns the file; nothing can be drawn afterwards. */
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
