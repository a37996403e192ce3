import { create } from 'qrcode';
import { boxPath, DOTS, type Point, type Surface } from './surface.ts';

/** The dark modules of a QR code. */
export interface QrDots {
  /** Modules per side, without the quiet zone. */
  readonly side: number;
  readonly dark: readonly (readonly [column: number, row: number])[];
}

/** The white quiet zone around the code, in modules, without which phones do not find the code (ISO 18004). */
const QUIET = 4;

/** Returns the QR code of a text, with error correction for 15 % damage. */
export function qrDots(text: string): QrDots {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  const cells = Array.from(
    { length: side * side },
    (_, index) => [index % side, Math.floor(index / side)] as const,
  );
  return { side, dark: cells.filter(([column, row]) => modules.get(row, column) === 1) };
}

/** A dot of a thermal printer, in millimetres. */
const DOT = 1 / DOTS;

/**
 * Returns the largest width of a code, in millimetres, that is at most `most` and whose modules are whole dots of a thermal
 * printer: phones read uneven modules badly.
 */
export function widthInDots({ side }: QrDots, most: number): number {
  const modules = side + 2 * QUIET;
  return modules * DOT * Math.max(1, Math.floor((most * DOTS) / modules));
}

const onDot = (at: number): number => Math.round(at * DOTS) * DOT;

/**
 * Draws a QR code in a white square of that side, in millimetres. All dots are one path, so that no hairline is visible
 * between two of them, and begin at a whole dot of a thermal printer.
 */
export function drawQr(surface: Surface, { side, dark }: QrDots, { x, y }: Point, width: number): void {
  const dot = width / (side + 2 * QUIET);
  surface.fill(boxPath({ x, y, width, height: width }), '#ffffff');
  const at = { x: onDot(x + QUIET * dot), y: onDot(y + QUIET * dot), scale: dot };
  surface.fill(dark.map(([column, row]) => `M${column} ${row}h1v1h-1Z`).join(''), '#000000', at);
}
