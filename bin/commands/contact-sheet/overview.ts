import sharp from 'sharp';
import { type Cell, THUMBNAIL } from './draw-cells.ts';

const GAP = 6;
/** Pixels; the longest side that a JPEG can have. */
const LONGEST = 65_000;

/**
 * Draws all thumbnails in one JPEG, each row one photo in one language; the rest of a row is grey. Refused pictures are red.
 */
export async function overviewOf(cells: readonly Cell[], columns: number): Promise<Buffer> {
  const rows = Math.ceil(cells.length / columns);
  const step = { x: THUMBNAIL.width + GAP, y: THUMBNAIL.height + GAP };
  const size = { width: columns * step.x + GAP, height: rows * step.y + GAP };
  if (Math.max(size.width, size.height) > LONGEST) {
    throw new Error(`${String(cells.length)} pictures do not fit on one overview; ask for fewer`);
  }
  const red = await sharp({ create: { ...THUMBNAIL, channels: 3, background: '#b00020' } })
    .jpeg()
    .toBuffer();
  const layers = cells.map(({ drawn }, index) => ({
    input: drawn?.thumbnail ?? red,
    left: GAP + (index % columns) * step.x,
    top: GAP + Math.floor(index / columns) * step.y,
  }));
  return sharp({ create: { ...size, channels: 3, background: '#8a8a8a' } })
    .composite(layers)
    .jpeg({ quality: 82 })
    .toBuffer();
}
