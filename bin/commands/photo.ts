import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ProblemError } from '../../functions/domain/problem.ts';
import { focusOn } from '../../functions/domain/picture/photo-contents.ts';
import { mayBalanceColours } from '../../functions/domain/product/photos.ts';
import { ProductKind } from '../../functions/domain/product/product-kind.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import { createSubjectFinder } from '../../functions/pictures/subject/subject-finder.ts';
import { invalidOption, readOptions } from '../kit/read-options.ts';
import { MODELS } from '../../embedded/system/project-folders.ts';
import { defaultPhoto } from './demo/demo-options.ts';

function readKind(text = 'food'): ProductKind {
  const kind = ProductKind.safeParse(text);
  if (kind.success) return kind.data;
  const kinds = ProductKind.options.join(', ');
  throw new ProblemError([
    invalidOption('kind', `Jenis produk: ${kinds}.`, `The kind of the product is one of: ${kinds}.`),
  ]);
}

async function readPhoto(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const cause = { cause: error };
    throw new ProblemError(
      [invalidOption('photo', `Foto ${path} tidak bisa dibaca.`, `The photo ${path} cannot be read.`)],
      cause,
    );
  }
}

/**
 * Runs `npm run photo`: writes the photo as it is kept and, where it was repaired, the repaired one into `--out`, and prints
 * as JSON what was found in it. Models that are missing or damaged are told as `unseen`.
 */
export async function photo(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: ['photo', 'kind', 'out'], switches: [] });
  const colours = mayBalanceColours(readKind(texts.kind));
  const out = resolve(texts.out ?? 'out/photo');
  const pictures = createPictures();
  const { bytes, width, height, focus } = await pictures.clean(
    await readPhoto(texts.photo ?? defaultPhoto()),
  );
  const { repaired, ...found } = await pictures.study(bytes, { colours });
  const sighting = await createSubjectFinder({ models: MODELS }).find(repaired?.bytes ?? bytes);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'taken.jpg'), bytes);
  if (repaired) await writeFile(join(out, 'repaired.jpg'), repaired.bytes);
  const report = {
    width,
    height,
    repaired: repaired ? (repaired.colours ? 'colours' : 'light') : 'nothing',
    focus: ('contents' in sighting ? focusOn(sighting.contents) : undefined) ?? focus,
    ...('contents' in sighting ? sighting.contents : sighting),
    ...found,
    out,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
