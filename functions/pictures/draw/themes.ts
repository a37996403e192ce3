import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { FAMILIES } from '../../domain/picture/look.ts';
import { Geometry } from '../layout/geometry.ts';
import {
  coloursInTones,
  CompositionFile,
  Derived,
  type FormatPlan,
  SameAs,
  type Theme,
  ThemeFile,
  TonesFile,
  type WornTheme,
} from '../layout/theme.ts';
import { PICTURE_FORMATS, PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import { checkTemplate, readTemplate } from './templates.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges `other` into `one`: objects recursively, lists and values as a whole. */
function merged(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const both = { ...one };
  for (const [name, value] of Object.entries(other)) both[name] = merged(one[name], value);
  return both;
}

const MOST_STEPS = PICTURE_FORMATS.length;

/**
 * The folders in which a format's file is searched: the theme's own measures of a composition, then the composition's.
 */
type Folders = readonly string[];

function pathIn(folders: Folders, file: string): string | undefined {
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** Reads a format's file with everything that it inherits from other files. */
function resolved(folders: Folders, file: string, steps = 0): { path: string; value: unknown } {
  const path = pathIn(folders, file);
  if (path === undefined) throw new Error(`there is no ${file} in ${folders.join(' or ')}`);
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const derived = Derived.safeParse(raw);
  if (!derived.success) return { path, value: raw };
  if (steps > MOST_STEPS) throw new Error(`${path} is taken from itself`);
  const { from, ...own } = derived.data;
  return { path, value: merged(resolved(folders, `${from}.json`, steps + 1).value, own) };
}

type Formats = Readonly<Record<PictureFormat, FormatPlan>>;

interface Templates {
  readonly packaging: string;
  readonly compositions: string;
  readonly tones: TonesFile;
  /** The measures of compositions by their folder: nearly all are worn as they are by several themes, and are long to check. */
  readonly measures: Map<string, Formats>;
}

/** Reads the measures of a composition in all formats. */
function readFormats(folders: Folders): Formats {
  const plan = (format: PictureFormat): FormatPlan => {
    const { path, value } = resolved(folders, `${format}.json`);
    const usual = checkTemplate(path, value, z.union([SameAs, Geometry]));
    const tallFile = `${format}.tall.json`;
    if (pathIn(folders, tallFile) === undefined) return { usual, tall: undefined };
    const tall = resolved(folders, tallFile);
    return { usual, tall: checkTemplate(tall.path, tall.value, Geometry) };
  };
  const formats = PICTURE_FORMATS.map((format) => [format, plan(format)] as const);
  return Object.fromEntries(formats) as Record<PictureFormat, FormatPlan>;
}

function sharedFormats(known: Map<string, Formats>, folder: string): Formats {
  const formats = known.get(folder) ?? readFormats([folder]);
  known.set(folder, formats);
  return formats;
}

/** Reads a theme in one composition: its file with what the composition decides, and the composition's measures. */
function readWorn(
  { packaging, compositions, tones, measures }: Templates,
  name: string,
  composition: string,
): Theme {
  const own = join(packaging, name);
  const shared = join(compositions, composition);
  const {
    title: composed,
    style,
    family,
    led,
    decoded,
  } = readTemplate(join(shared, 'composition.json'), CompositionFile);
  const path = join(own, 'theme.json');
  const tailored = join(own, composition);
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  // A theme with measures of its own for a composition keeps its own style in it.
  const file = checkTemplate(path, existsSync(tailored) ? raw : merged(raw, style), ThemeFile);
  const formats = existsSync(tailored) ? readFormats([tailored, shared]) : sharedFormats(measures, shared);
  const theme: Theme = {
    ...file,
    name,
    composition,
    composed,
    family,
    led,
    decoded,
    formats,
    coloursIn: coloursInTones(file, tones),
  };
  checkDrawings(own, theme);
  checkLikes(own, theme);
  return theme;
}

function readTheme(templates: Templates, name: string): WornTheme {
  const path = join(templates.packaging, name, 'theme.json');
  const { title, compositions } = readTemplate(path, ThemeFile);
  const worn = new Map(compositions.map((one) => [one, readWorn(templates, name, one)]));
  const families = new Set([...worn.values()].map(({ family }) => family));
  const missing = FAMILIES.find((family) => !families.has(family));
  if (missing) throw new Error(`${path}: "compositions" has none of the family "${missing}"`);
  return { name, title, compositions: worn };
}

/**
 * Checks the names of drawings in ornaments, so that a misspelt name is found when the theme is read, not when a picture is
 * drawn.
 */
function checkDrawings(folder: string, { drawings, formats }: Theme): void {
  for (const { usual, tall } of Object.values(formats)) {
    const geometries = [usual, tall].flatMap((one) => (one && !('like' in one) ? [one] : []));
    for (const ornament of geometries.flatMap(({ ornaments }) => ornaments)) {
      const names =
        ornament.kind === 'awning'
          ? []
          : ornament.kind === 'garland'
            ? ornament.drawings
            : [ornament.drawing];
      const unknown = names.find((name) => !(name in drawings));
      if (unknown !== undefined) throw new Error(`${folder}: theme.json has no drawing "${unknown}"`);
    }
  }
}

/** Checks that a format that is another one's picture, scaled, has that one's shape: otherwise it would be distorted. */
function checkLikes(folder: string, { formats }: Theme): void {
  for (const format of PICTURE_FORMATS) {
    const { usual } = formats[format];
    if (!('like' in usual)) continue;
    const [own, other] = [PICTURE_SIZES[format], PICTURE_SIZES[usual.like]];
    if ('like' in formats[usual.like].usual || own.width * other.height !== other.width * own.height)
      throw new Error(`${folder}/${format}.json cannot be like ${usual.like}: use "from"`);
  }
}

/**
 * Reads every theme of the templates, by name: each is a folder in `packaging` with `theme.json`. Bundles hold what it returns
 * instead of it (`lib/bundling/packed-themes.ts`): checking takes a third of the start of what draws.
 */
export function readThemes(folder: string): ReadonlyMap<string, WornTheme> {
  const templates = {
    packaging: join(folder, 'packaging'),
    compositions: join(folder, 'compositions'),
    tones: readTemplate(join(folder, 'tones.json'), TonesFile),
    measures: new Map<string, Formats>(),
  };
  const names = readdirSync(templates.packaging, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(names.map((name) => [name, readTheme(templates, name)]));
}
