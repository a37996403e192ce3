import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { previewCaptions } from '../../../functions/captions/preview-captions.ts';
import type { Creative } from '../../../functions/domain/picture/creative.ts';
import type { Caption } from '../../../functions/domain/captions/caption.ts';
import { certainFaces } from '../../../functions/domain/picture/photo-contents.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { saveProduct } from '../../../functions/intake/save-product.ts';
import { tellPeople } from '../../../functions/intake/tell-people.ts';
import { takePhoto } from '../../../functions/intake/take-photo.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { loadProduct } from '../../../functions/records/product-record.ts';
import { drawCreative } from '../../../functions/render/draw-creative.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import type { DemoOptions } from './demo-options.ts';
import type { DemoReport } from './demo-report.ts';
import type { Progress } from './progress.ts';

export interface Creatives {
  readonly pictures: DemoReport['pictures'];
  readonly captions: readonly Caption[];
}

const community = DEMO_COMMUNITY.id;

/** Makes pictures and captions from one photo and the facts of a product, and writes them to the output folder. */
export async function makeCreatives(
  system: System,
  options: DemoOptions,
  progress: Progress,
): Promise<Creatives> {
  const { maker, facts, people, productId: id, photo, formats } = options;
  progress.show('intake', 'checking and cleaning the photo');
  const saved = await saveProduct(system)({ community, id, maker, facts });
  const withPhoto = await takePhoto(system)(saved, photo);
  progress.show('intake', 'looking for product and faces in the photo');
  const looked = await inspected(system, withPhoto);
  await tellPeople(system)(looked, { people, by: maker });
  progress.done(
    'intake',
    `photo checked, turned upright, stripped of location; ${foundIn(looked.photoContents)}; people in it: ${people} (--people); product "${facts.name}" saved`,
  );

  progress.show('render', `drawing ${formats.join(', ')}`);
  const [language = 'id'] = facts.languages;
  const creative = await drawCreative(system)({ community, product: id, seller: maker, language, formats });
  const pictures = await writePictures(system, creative, options);
  progress.done('render', `${String(pictures.length)} pictures: ${formats.join(', ')}`);

  progress.show('captions', 'writing');
  const hosted = maker === 'kantil';
  const { languages, audiences } = facts;
  const { captions, refused } = await previewCaptions(system)({
    community,
    product: id,
    seller: maker,
    hosted,
    languages,
    audiences,
  });
  if (refused[0]) throw new ProblemError(refused[0].problems);
  progress.done('captions', `written in ${languages.join(', ')} for each place and reader`);
  return { pictures, captions };
}

/** In milliseconds; models take 3 s on our machine. Pictures can be drawn without waiting any longer. */
const INSPECTION = { every: 100, longest: 60_000 };

/** Waits until a product's photo was looked at. */
async function inspected(system: System, product: Product): Promise<Product> {
  const ends = performance.now() + INSPECTION.longest;
  let newest = product;
  while (newest.due && performance.now() < ends) {
    await setTimeout(INSPECTION.every);
    newest = await loadProduct(system.table, product.community, product.id);
  }
  return newest;
}

function foundIn(photoContents: Product['photoContents'] = {}): string {
  const [contents] = Object.values(photoContents);
  if (!contents) return 'nothing looked for in it';
  const certain = certainFaces(contents.faces).length;
  const faces = certain === 0 ? 'no face' : `faces: ${String(certain)}`;
  return `${contents.subject ? 'product found' : 'no product stands out'}, ${faces}`;
}

async function writePictures(
  system: System,
  creative: Creative,
  options: DemoOptions,
): Promise<DemoReport['pictures']> {
  const folder = join(options.out, 'pictures');
  await mkdir(folder, { recursive: true });
  const written: DemoReport['pictures'][number][] = [];
  for (const { key, ...picture } of creative.pictures) {
    const bytes = await system.media.read(key);
    if (!bytes) throw new Error(`the ${picture.format} picture is gone`);
    const path = join(folder, `${options.productId}-${picture.format}.jpg`);
    await writeFile(path, bytes);
    written.push({ ...picture, path });
  }
  return written;
}
