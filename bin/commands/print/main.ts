import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createPrints } from '../../../functions/pictures/print/prints.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { printOffer } from '../../../functions/render/print-labels.ts';
import { DEMO_COMMUNITY } from '../demo/community-data.ts';
import { readPrintOptions } from './print-options.ts';

/** `npm run print`: an A4 sheet of labels, or cards for the kiosk's shelf, as a PDF; refused while an item of the law is missing. */
export async function print(args: readonly string[]): Promise<void> {
  const now = Date.now();
  const { facts, maker, seller, order, today, out } = readPrintOptions(args, now);
  const product: Product = {
    ...facts,
    community: DEMO_COMMUNITY.id,
    id: 'print',
    maker: maker.id,
    soldOut: false,
    createdAt: now,
    revision: 1,
  };
  const offer = { community: DEMO_COMMUNITY, product, maker, seller };
  const pdf = await printOffer(createPrints(), offer, order, today);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, pdf);
  process.stdout.write(`${out}\n`);
}
