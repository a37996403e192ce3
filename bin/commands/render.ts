import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { loadPhraseBooks } from '../../functions/adapters/captions/load-phrase-books.ts';
import { createPhraseBookWriter } from '../../functions/adapters/captions/phrase-book-writer.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import type { Caption } from '../../functions/domain/captions/caption.ts';
import { CaptionPlace } from '../../functions/domain/channel/platform.ts';
import { mayBalanceColours } from '../../functions/domain/product/photos.ts';
import type { Product } from '../../functions/domain/product/product.ts';
import { refuseIfAny, ProblemError } from '../../functions/domain/problem.ts';
import { captionRequest } from '../../functions/records/caption-facts.ts';
import { contentOf } from '../../functions/render/pictures-of-product.ts';
import { TEMPLATES } from '../../embedded/system/project-folders.ts';
import type { OrderLine } from '../../functions/domain/picture/picture-content.ts';
import type { PictureFormat } from '../../functions/domain/picture/picture-format.ts';
import type { SellerPictures, SharedRequest } from '../../functions/ports/pictures.ts';
import { invalidOption } from '../kit/read-options.ts';
import { progressBar } from '../kit/progress-bar.ts';
import { DEMO_COMMUNITY, DEMO_MEMBERS, demoMember } from '../../embedded/standing/demo-community.ts';
import { type DemoOptions, readDemoOptions } from './demo/demo-options.ts';

/**
 * Runs `npm run render`: makes pictures and captions without a table, a queue or Graph. `--sellers N` also draws them for N
 * sellers.
 */
export async function render(args: readonly string[]): Promise<void> {
  const pictures = createPictures();
  const deps = { pictures, now: Date.now(), defaultOut: 'out/render' };
  const options = await readDemoOptions(args, deps, 'sellers');
  const sellers = readSellerCount(options.also);
  const { bytes: taken, width, height, focus } = await pictures.clean(options.photo);
  const { repaired } = await pictures.study(taken, { colours: mayBalanceColours(options.facts.kind) });
  const bytes = repaired?.bytes ?? taken;
  const photo = { key: 'photo', width, height, focus };
  const offer = offerOf(options, photo);
  const [language = 'id'] = options.facts.languages;
  const content = contentOf({ ...offer, language });
  refuseIfAny(pictures.check(content.label, content.order));
  const drawn = await pictures.draw({ photo: bytes, focus, ...content, formats: options.formats });
  const captions = await writeCaptions(options, offer);

  await mkdir(options.out, { recursive: true });
  const written = [];
  for (const { bytes: picture, ...size } of drawn) {
    const path = join(options.out, `${options.productId}-${size.format}.jpg`);
    await writeFile(path, picture);
    written.push({ ...size, bytes: picture.byteLength, path });
  }
  const bySeller =
    sellers === undefined
      ? []
      : await drawForManySellers(
          pictures,
          { photo: bytes, focus, label: content.label },
          sellerOrders(sellers, content.order.call),
          options.formats,
          join(options.out, 'sellers'),
        );
  await writeFile(join(options.out, 'captions.md'), captions.map(captionSection).join('\n'));
  const report = {
    product: { ...options.facts, id: options.productId, maker: offer.maker.name },
    pictures: written,
    ...(sellers !== undefined && { sellers: bySeller }),
    captions,
  };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(report)}\n`
      : `${[...written, ...bySeller].map(({ path }) => path).join('\n')}\n${join(options.out, 'captions.md')}\n`,
  );
}

function offerOf(options: DemoOptions, photo: NonNullable<Product['photo']>) {
  const index = DEMO_MEMBERS.findIndex(({ id }) => id === options.maker);
  const found = DEMO_MEMBERS[index];
  if (!found) throw new Error('unreachable: the options name a maker that exists');
  const maker = demoMember(found, index, Date.now());
  const product: Product = {
    ...options.facts,
    community: DEMO_COMMUNITY.id,
    id: options.productId,
    maker: maker.id,
    photo,
    soldOut: false,
    createdAt: Date.now(),
    revision: 1,
  };
  return { community: DEMO_COMMUNITY, product, maker, seller: maker };
}

async function writeCaptions(options: DemoOptions, offer: ReturnType<typeof offerOf>): Promise<Caption[]> {
  const writer = createPhraseBookWriter(await loadPhraseBooks(join(TEMPLATES, 'captions')));
  const captions: Caption[] = [];
  for (const language of options.facts.languages) {
    for (const audience of options.facts.audiences) {
      for (const place of CaptionPlace.options) {
        const how = {
          hosted: offer.maker.phone === undefined,
          language,
          audience,
          place,
          seed: `${options.productId}|${place}`,
        };
        captions.push(await writer.write(captionRequest({ ...offer, alsoSellers: [] }, how)));
      }
    }
  }
  return captions;
}

const captionSection = ({ platform, language, audience, text, altText }: Caption): string =>
  `## ${platform} · ${language} · ${audience}\n\n${text}\n\n*${altText}*\n`;

/** Twice as many as the sellers of the largest campaign that is measured. */
const MOST = 300;
const Count = z.coerce.number().int().min(1).max(MOST);

/** Reads `--sellers`; undefined when it was not given. */
export function readSellerCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Count.safeParse(text.trim() === '' ? undefined : text);
  if (count.success) return count.data;
  throw new ProblemError([
    invalidOption(
      'sellers',
      `Jumlah penjual dari 1 sampai ${MOST}.`,
      `The number of sellers is from 1 to ${MOST}.`,
    ),
  ]);
}

/** Returns order lines for that many sellers: the demo's members with a phone first, then numbered ones. */
export function sellerOrders(count: number, call: string): readonly OrderLine[] {
  const members = DEMO_MEMBERS.flatMap(({ name, phone }) => (phone ? [{ call, phone, seller: name }] : []));
  const others = Array.from({ length: Math.max(0, count - members.length) }, (_, index) => ({
    call,
    phone: `0800-0000-${String(1001 + index)}`,
    seller: `Penjual ${String(index + 1)}`,
  }));
  return [...members, ...others].slice(0, count);
}

interface WrittenPicture {
  readonly seller: string;
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly path: string;
}

const fileName = (index: number, seller: string, format: PictureFormat): string =>
  `${String(index + 1).padStart(3, '0')}-${seller.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${format}.jpg`;

/** Draws the product for many sellers and writes each picture when it is drawn, with a progress bar. */
async function drawForManySellers(
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
