import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { loadPhraseBooks } from '../../functions/adapters/captions/load-phrase-books.ts';
import { createPhraseBookWriter } from '../../functions/adapters/captions/phrase-book-writer.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import { createSubjectFinder } from '../../functions/pictures/subject/subject-finder.ts';
import { focusOn } from '../../functions/domain/picture/photo-contents.ts';
import type { Caption } from '../../functions/domain/captions/caption.ts';
import { CaptionPlace } from '../../functions/domain/channel/platform.ts';
import { mayBalanceColours } from '../../functions/domain/product/photos.ts';
import type { Product } from '../../functions/domain/product/product.ts';
import { refuseIfAny, ProblemError } from '../../functions/domain/problem.ts';
import { captionRequest } from '../../functions/records/caption-facts.ts';
import { contentOf } from '../../functions/render/pictures-of-product.ts';
import { MODELS, TEMPLATES } from '../../embedded/system/project-folders.ts';
import type { OrderLine } from '../../functions/domain/picture/picture-content.ts';
import type { PictureFormat } from '../../functions/domain/picture/picture-format.ts';
import type { SellerPictures, SharedRequest } from '../../functions/ports/pictures.ts';
import { invalidOption } from '../kit/read-options.ts';
import { progressBar } from '../kit/progress-bar.ts';
import { DEMO_COMMUNITY, DEMO_MEMBERS, demoMember } from '../../embedded/standing/demo-community.ts';
import { type DemoOptions, readDemoOptions } from './demo/demo-options.ts';

/**
 * Runs `npm run render`: writes a product's pictures and captions into the folder of `--out`, without a table, a queue or
 * Graph. `--sellers N` also draws the pictures of N sellers. Throws `ProblemError` for invalid options, and for a text that
 * cannot be drawn.
 */
export async function render(args: readonly string[]): Promise<void> {
  const pictures = createPictures();
  const deps = { pictures, now: Date.now(), defaultOut: 'out/render' };
  const options = await readDemoOptions(args, deps, 'sellers');
  const sellerCount = readSellerCount(options.also);
  const { bytes: taken, width, height, focus: proposed } = await pictures.clean(options.photo);
  const { repaired } = await pictures.study(taken, { colours: mayBalanceColours(options.facts.kind) });
  const bytes = repaired?.bytes ?? taken;
  const sighting = await createSubjectFinder({ models: MODELS }).find(bytes);
  const contents = 'contents' in sighting ? sighting.contents : undefined;
  const focus = (contents && focusOn(contents)) ?? proposed;
  const photo = { key: 'photo', width, height, focus };
  const offer = offerOf(options, photo);
  const [language = 'id'] = options.facts.languages;
  const content = contentOf({ ...offer, language });
  refuseIfAny(pictures.check(content.label, content.order));
  const drawn = await pictures.draw({ photo: bytes, focus, contents, ...content, formats: options.formats });
  const captions = await writeCaptions(options, offer);

  await mkdir(options.out, { recursive: true });
  const written = [];
  for (const { bytes: picture, ...size } of drawn) {
    const path = join(options.out, `${options.productId}-${size.format}.jpg`);
    await writeFile(path, picture);
    written.push({ ...size, bytes: picture.byteLength, path });
  }
  const bySeller =
    sellerCount === undefined
      ? []
      : await drawForManySellers(
          pictures,
          { photo: bytes, focus, contents, label: content.label },
          sellerOrders(sellerCount, content.order.call),
          options.formats,
          join(options.out, 'sellers'),
        );
  await writeFile(join(options.out, 'captions.md'), captions.map(captionSection).join('\n'));
  const report = {
    product: {
      ...options.facts,
      id: options.productId,
      maker: offer.maker.name,
      people: options.people,
    },
    pictures: written,
    ...(sellerCount !== undefined && { sellers: bySeller }),
    captions,
  };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(report)}\n`
      : `People in the photo: ${options.people} (--people)\n${[...written, ...bySeller].map(({ path }) => path).join('\n')}\n${join(options.out, 'captions.md')}\n`,
  );
}

/** Returns the product of the options as its maker, one of the demo's members, offers it. */
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

/** Writes a caption for each language, audience and place. The seeds are fixed, so a repeated run writes the same. */
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

/** Twice the 150 sellers for which the benchmark draws pictures (`bench/pictures/further-sellers.ts`). */
const MOST_SELLERS = 300;
const SellerCount = z.coerce.number().int().min(1).max(MOST_SELLERS);

/** Reads `--sellers`; undefined when it was not given. Throws `ProblemError` for anything but 1 to `MOST_SELLERS`. */
export function readSellerCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = SellerCount.safeParse(text.trim() === '' ? undefined : text);
  if (count.success) return count.data;
  throw new ProblemError([
    invalidOption(
      'sellers',
      `Jumlah penjual dari 1 sampai ${MOST_SELLERS}.`,
      `The number of sellers is from 1 to ${MOST_SELLERS}.`,
    ),
  ]);
}

/**
 * Returns order lines for `count` sellers, each beginning with the text `call`: first the demo's members with a phone, then
 * made-up sellers "Penjual 1", "Penjual 2" …. All phone numbers are samples.
 */
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
