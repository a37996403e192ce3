import Document from 'pdfkit';
import type { LocalDay } from '../../domain/time/local-day.ts';
import type { PrintFonts } from './print-fonts.ts';
import type { SetLine } from './set-text.ts';
import {
  type Area,
  boxPath,
  type Line,
  type Placement,
  type Point,
  points,
  type Surface,
} from './surface.ts';

/** A4, in millimetres. */
export const PAGE = { width: 210, height: 297 } as const;

/** The width of the outline of hollow letters, in millimetres. */
const HOLLOW = 0.3;

/** A PDF of pages. Its unit is the millimetre. */
export class Paper implements Surface {
  readonly #document: PDFKit.PDFDocument;
  readonly #fonts: PrintFonts;
  readonly #chunks: Buffer[] = [];
  readonly #ended: Promise<void>;

  /** `day` is the document's date of creation; no clock is read, so that equal input gives equal files. */
  constructor(fonts: PrintFonts, title: string, day: LocalDay) {
    const date = new Date(`${day}T00:00:00Z`);
    this.#fonts = fonts;
    this.#document = new Document({
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
  page({ width, height }: { readonly width: number; readonly height: number } = PAGE): void {
    this.#document.addPage({ size: [points(width), points(height)], margin: 0 });
    this.#document.scale(points(1));
  }

  fill(path: string, colour: string, at?: Placement): void {
    this.#placed(at, () => this.#document.path(path).fill(colour, 'even-odd'));
  }

  stroke(path: string, { colour, width, dash }: Line, at?: Placement): void {
    const scale = at?.scale ?? 1;
    this.#placed(at, () => {
      this.#document.path(path).lineWidth(width / scale);
      if (dash) this.#document.lineCap('round').dash(dash[0] / scale, { space: dash[1] / scale });
      this.#document.stroke(colour);
    });
  }

  text({ pieces }: SetLine, { x, y }: Point, size: number, colour: string, hollow = false): void {
    const scaled = size / points(1);
    for (const piece of pieces) {
      let at = x + piece.x;
      for (const { font, text, width } of this.#fonts.runs(piece.text, piece.face)) {
        this.#document.save().font(font.path).fontSize(scaled);
        if (hollow) this.#document.lineWidth(HOLLOW).strokeColor(colour);
        else this.#document.fillColor(colour);
        // No kerning and no ligatures but those that a script needs: a text is measured as the sum of its letters' widths.
        this.#document.text(text, at, y, {
          lineBreak: false,
          baseline: 'alphabetic',
          features: [],
          fill: !hollow,
          stroke: hollow,
        });
        this.#document.restore();
        at += width * scaled;
      }
    }
  }

  image(png: Uint8Array, { x, y, width, height }: Area): void {
    this.#document.image(Buffer.from(png), x, y, { width, height });
  }

  within({ x, y }: Point, shown: Area, draw: () => void): void {
    this.#document.save().translate(x, y);
    this.#document.path(boxPath(shown)).clip();
    draw();
    this.#document.restore();
  }

  turned({ x, y }: Point, degrees: number, draw: () => void): void {
    this.#document.save().rotate(degrees, { origin: [x, y] });
    draw();
    this.#document.restore();
  }

  #placed(at: Placement | undefined, draw: () => void): void {
    this.#document.save();
    if (at) this.#document.translate(at.x, at.y).scale(at.scale);
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
