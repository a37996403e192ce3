import { create } from 'qrcode';

/** A QR code as its dark dots. */
export interface QrDots {
  /** Dots a side, without the quiet zone. */
  readonly side: number;
  readonly dark: readonly (readonly [column: number, row: number])[];
}

/** White around the code, in dots, without which phones do not find it (ISO 18004). */
export const QUIET = 4;

/** The QR code of a text, with 15 % to spare for smudges. */
export function qrDots(text: string): QrDots {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  const places = Array.from(
    { length: side * side },
    (_, index) => [index % side, Math.floor(index / side)] as const,
  );
  return { side, dark: places.filter(([column, row]) => modules.get(row, column) === 1) };
}
