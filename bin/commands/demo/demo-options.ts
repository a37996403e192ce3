import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Language } from '../../../functions/domain/language.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import { PEOPLE_IN_PHOTO, PeopleInPhoto } from '../../../functions/domain/picture/people-in-photo.ts';
import { PICTURE_FORMATS, PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import { type Problem, ProblemError } from '../../../functions/domain/problem.ts';
import {
  PRODUCT_FIELDS,
  type ProductForm,
  readProduct,
} from '../../../functions/domain/product/form/read-product.ts';
import type { ProductFacts } from '../../../functions/domain/product/product.ts';
import type { Pictures } from '../../../functions/ports/pictures.ts';
import { invalidOption, readOptions } from '../../kit/read-options.ts';
import { DEMO_COMMUNITY, DEMO_MEMBERS } from '../../../embedded/standing/demo-community.ts';
import { DEMO_PRODUCTS } from './product-data.ts';

const TEXT_OPTIONS = [
  ...PRODUCT_FIELDS,
  'photo',
  'people',
  'maker',
  'theme',
  'formats',
  'out',
  'data',
] as const;

/** The options of `demo` and `render`; all are checked before anything is written. */
export interface DemoOptions {
  readonly photo: Uint8Array;
  readonly facts: ProductFacts;
  /** Who can be recognised in the photo: `nobody` unless the command line says otherwise. */
  readonly people: PeopleInPhoto;
  readonly maker: string;
  readonly formats: readonly PictureFormat[];
  readonly out: string;
  readonly data: string | undefined;
  readonly json: boolean;
  /** Use the adapters that run on AWS, with emulators on this machine. */
  readonly aws: boolean;
  /** Derived from the maker, the facts and the photo, so that a repeated run changes the same product. */
  readonly productId: string;
  readonly also: string | undefined;
}

/**
 * Returns the path of a photo of coffee beans from an npm package that is MIT-licensed and names no photographer. The
 * package is a devDependency: the repository contains only pictures that we made.
 */
export const defaultPhoto = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('startbootstrap-business-casual/package.json')),
    'dist/assets/img/bg.jpg',
  );

/** Reads and checks options and photo. Throws `ProblemError` with every problem found. */
export async function readDemoOptions(
  args: readonly string[],
  deps: { readonly pictures: Pick<Pictures, 'clean'>; readonly now: number; readonly defaultOut: string },
  /** An option that only this command has; its value is returned as `also`. */
  alsoOption?: 'sellers',
): Promise<DemoOptions> {
  const names = [...TEXT_OPTIONS, ...(alsoOption ? [alsoOption] : [])];
  const { texts, switches } = readOptions(args, {
    texts: names,
    switches: alsoOption ? ['json'] : ['json', 'aws'],
  });
  const problems: Problem[] = [];
  const maker = DEMO_MEMBERS.find(
    ({ id, name }) => id === texts.maker || name === texts.maker || (!texts.maker && id === 'kantil'),
  );
  const makers = DEMO_MEMBERS.filter(({ brand }) => brand)
    .map(({ name }) => name)
    .join(', ');
  if (!maker?.brand)
    problems.push(
      invalidOption('maker', `Pembuatnya salah satu dari: ${makers}.`, `The maker is one of: ${makers}.`),
    );

  const today = dayOf(deps.now, DEMO_COMMUNITY.zone);
  const reading = readProduct(formFrom(texts, maker?.id ?? 'kantil'), today);
  if ('problems' in reading) problems.push(...reading.problems);
  const formats = readFormats(texts.formats, problems);
  const people = readPeople(texts.people, problems);
  const out = resolve(texts.out ?? deps.defaultOut);
  problems.push(...(await folderProblems('out', out)));
  const data = texts.data === undefined ? undefined : resolve(texts.data);
  if (data) problems.push(...(await folderProblems('data', data)));
  const photo = await readPhoto(texts.photo ?? defaultPhoto(), deps.pictures, problems);

  const [first, ...rest] = problems;
  if (first) throw new ProblemError([first, ...rest]);
  if (!('facts' in reading) || !photo || !maker) throw new Error('unreachable: every gap is a problem');
  const facts = { ...reading.facts, ...(texts.theme !== undefined && { theme: texts.theme }) };
  const hash = createHash('sha256').update(JSON.stringify(facts)).update(photo).digest('hex');
  const productId = `${maker.id}-${hash.slice(0, 12)}`;
  return {
    photo,
    facts,
    people,
    maker: maker.id,
    formats,
    out,
    data,
    json: switches.json === true,
    aws: switches.aws === true,
    productId,
    also: alsoOption && texts[alsoOption],
  };
}

/**
 * Returns the maker's demo product or, when a name is given, only the given fields, since the other facts belong to another
 * product.
 */
function formFrom(texts: Partial<Record<(typeof TEXT_OPTIONS)[number], string>>, maker: string): ProductForm {
  const given = Object.fromEntries(PRODUCT_FIELDS.map((name) => [name, texts[name]]));
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const base: ProductForm = texts.name === undefined ? (DEMO_PRODUCTS[maker] ?? {}) : {};
  const languages = [...new Set(['id', 'en', ...(base.languages ?? '').split(',')])]
    .filter(isLanguage)
    .join(',');
  return { ...base, languages, ...present };
}

const isLanguage = (text: string): text is Language => Language.safeParse(text).success;

function readFormats(text: string | undefined, problems: Problem[]): readonly PictureFormat[] {
  if (text === undefined) return PICTURE_FORMATS;
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const known = names.flatMap((name) => PictureFormat.safeParse(name).data ?? []);
  if (known.length === names.length && known.length > 0) return [...new Set(known)];
  const allowed = PICTURE_FORMATS.join(', ');
  problems.push(invalidOption('formats', `Bentuk gambar: ${allowed}.`, `Formats are: ${allowed}.`));
  return [];
}

function readPeople(text: string | undefined, problems: Problem[]): PeopleInPhoto {
  const people = PeopleInPhoto.safeParse(text ?? 'nobody');
  if (people.success) return people.data;
  const all = PEOPLE_IN_PHOTO.join(', ');
  problems.push(
    invalidOption('people', `Siapa yang terlihat di foto: ${all}.`, `Who can be seen in the photo: ${all}.`),
  );
  return 'nobody';
}

/** Returns a problem unless the nearest existing parent is a folder that can be written to. */
async function folderProblems(field: 'out' | 'data', folder: string): Promise<Problem[]> {
  let existing = folder;
  for (;;) {
    const found = await stat(existing).catch(() => undefined);
    if (found && !found.isDirectory()) break;
    if (found) {
      const writable = await access(existing, constants.W_OK).then(
        () => true,
        () => false,
      );
      if (writable) return [];
      break;
    }
    existing = dirname(existing);
  }
  return [
    invalidOption(
      field,
      `Folder ${folder} tidak bisa ditulisi.`,
      `The folder ${folder} cannot be written to.`,
    ),
  ];
}

async function readPhoto(
  path: string,
  pictures: Pick<Pictures, 'clean'>,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    problems.push(
      invalidOption('photo', `Foto ${path} tidak bisa dibaca.`, `The photo ${path} cannot be read.`),
    );
    return undefined;
  }
  try {
    await pictures.clean(bytes);
    return bytes;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
