import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OrderLine } from '../../../functions/domain/picture/picture-content.ts';
import type { PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import type { SellerPictures, SharedRequest } from '../../../functions/ports/pictures.ts';
import { progressBar } from '../../kit/progress-bar.ts';

export interface WrittenPicture {
  readonly seller: string;
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly path: string;
}

const fileName = (index: number, seller: string, format: PictureFormat): string =>
  `${String(index + 1).padStart(3, '0')}-${seller.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${format}.jpg`;

/** Draws the product for many sellers and writes each picture as it comes, with a bar that shows how far it is. */
export async function drawForManySellers(
  pictures: SellerPictures,
  request: SharedRequest,
  orders: readonly OrderLine[],
  formats: readonly PictureFormat[],
  folder: string,
): Promise<readonly WrittenPicture[]> {
  await mkdir(folder, { recursive: true });
  const bar = progressBar(process.stderr, orders.length * formats.length);
  const began = performance.now();
  const written: WrittenPicture[] = [];
  for await (const drawn of pictures.drawForSellers(request, orders, formats)) {
    const { seller: index, format, width, height, bytes } = drawn;
    const seller = orders[index]?.seller ?? '';
    const path = join(folder, fileName(index, seller, format));
    await writeFile(path, bytes);
    written.push({ seller, format, width, height, bytes: bytes.byteLength, path });
    bar.step(`${seller} · ${format}`);
  }
  const seconds = (performance.now() - began) / 1000;
  bar.end(
    `${String(written.length)} pictures for ${String(orders.length)} sellers in ${seconds.toFixed(1)} s`,
  );
  return written;
}
