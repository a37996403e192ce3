import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import type { OrderLine } from '../../domain/picture/picture-content.ts';
import type { SellerPicture } from '../../ports/pictures.ts';
import type { Base } from './bases.ts';
import { encodePicture } from './encode.ts';

interface Drawing {
  readonly base: Base;
  readonly formats: PictureFormat[];
}

/** Groups formats by their drawing: formats that show the same drawing in different sizes share it. */
function drawingsOf(bases: ReadonlyMap<PictureFormat, Base>): readonly Drawing[] {
  const drawings: Drawing[] = [];
  for (const [format, base] of bases) {
    const same = drawings.find((drawing) => drawing.base === base);
    if (same) same.formats.push(format);
    else drawings.push({ base, formats: [format] });
  }
  return drawings;
}

async function drawSeller(
  drawings: readonly Drawing[],
  order: OrderLine,
): Promise<ReadonlyMap<PictureFormat, Buffer>> {
  const drawn = new Map<PictureFormat, Buffer>();
  for (const { base, formats } of drawings) {
    await base.withOrder(order, async (canvas) => {
      for (const format of formats) drawn.set(format, await encodePicture(canvas, format));
    });
  }
  return drawn;
}

/** Draws the order line of each seller over each base, and yields the pictures one by one. */
export async function* drawSellers(
  bases: ReadonlyMap<PictureFormat, Base>,
  orders: readonly OrderLine[],
): AsyncGenerator<SellerPicture> {
  const drawings = drawingsOf(bases);
  for (const [seller, order] of orders.entries()) {
    const drawn = await drawSeller(drawings, order);
    for (const [format, { composition }] of bases) {
      const bytes = drawn.get(format);
      if (bytes) yield { seller, format, ...PICTURE_SIZES[format], composition, bytes };
    }
  }
}
