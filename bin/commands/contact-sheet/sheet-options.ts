import { readdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../../../functions/domain/language.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import { type Problem, ProblemError } from '../../../functions/domain/problem.ts';
import { TEMPLATES } from '../../../embedded/system/project-folders.ts';
import { invalidOption, readOptions } from '../../kit/read-options.ts';

/** The options of a contact sheet. */
export interface SheetOptions {
  /** Paths, sorted by name. */
  readonly photos: readonly string[];
  readonly themes: readonly string[];
  readonly formats: readonly PictureFormat[];
  readonly languages: readonly Language[];
  /** Paths of the page and the overview: one was named, the other is stored beside it. */
  readonly page: string;
  readonly overview: string;
  /** Folder for the full pictures. */
  readonly folder: string;
}

const PHOTOS = /\.(?:jpe?g|png|webp|avif|heic|heif)$/i;

/** Returns every theme that has a folder, so that a new theme needs no list. */
async function themesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function chosen<T extends string>(
  text: string | undefined,
  all: readonly T[],
  field: string,
  problems: Problem[],
): readonly T[] {
  if (text === undefined) return all;
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const known = all.filter((name) => names.includes(name));
  if (known.length > 0 && known.length === new Set(names).size) return known;
  problems.push(invalidOption(field, `Pilihannya: ${all.join(', ')}.`, `Choose from: ${all.join(', ')}.`));
  return [];
}

async function photosIn(folder: string | undefined, problems: Problem[]): Promise<readonly string[]> {
  if (folder === undefined) {
    problems.push(invalidOption('photos', 'Sebutkan folder fotonya.', 'Name the folder of the photos.'));
    return [];
  }
  const names = await readdir(folder).catch(() => []);
  const photos = names.filter((name) => PHOTOS.test(name)).sort();
  if (photos.length === 0) {
    problems.push(
      invalidOption('photos', `Tidak ada foto di ${folder}.`, `There are no photos in the folder ${folder}.`),
    );
  }
  return photos.map((name) => join(folder, name));
}

/** Reads and checks the options. Throws `ProblemError` with every problem found. */
export async function readSheetOptions(args: readonly string[]): Promise<SheetOptions> {
  const { texts } = readOptions(args, {
    texts: ['photos', 'out', 'themes', 'formats', 'languages'],
    switches: [],
  });
  const problems: Problem[] = [];
  const out = resolve(texts.out ?? 'out/contact-sheet.html');
  if (!['.html', '.jpg'].includes(extname(out))) {
    problems.push(
      invalidOption('out', 'Nama berkasnya .html atau .jpg.', 'Name a file that ends in .html or .jpg.'),
    );
  }
  const stem = out.slice(0, out.length - extname(out).length);
  const options = {
    photos: await photosIn(texts.photos, problems),
    themes: chosen(texts.themes, await themesIn(join(TEMPLATES, 'packaging')), 'themes', problems),
    formats: chosen(texts.formats, PICTURE_FORMATS, 'formats', problems),
    languages: chosen(texts.languages, LANGUAGES, 'languages', problems),
    page: `${stem}.html`,
    overview: `${stem}.jpg`,
    folder: `${stem}-pictures`,
  };
  const [first, ...rest] = problems;
  if (first) throw new ProblemError([first, ...rest]);
  return options;
}
