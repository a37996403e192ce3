import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Geometry } from '../layout/geometry.ts';
import { Derived, type FormatPlan, SameAs, type Theme, ThemeFile } from '../layout/theme.ts';
import { PICTURE_FORMATS, PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';

/** Reads and checks a template. Throws with the file's path and its faults. */
export function readTemplate<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return parsed(path, JSON.parse(readFileSync(path, 'utf8')), schema);
}

function parsed<Schema extends z.ZodType>(path: string, value: unknown, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${path} is not a valid template: ${z.prettifyError(result.error)}`);
  return result.data;
}

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

/** Reads a format's file with everything that it inherits from other files. */
function resolved(folder: string, file: string, steps = 0): unknown {
  const path = join(folder, file);
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const derived = Derived.safeParse(raw);
  if (!derived.success) return raw;
  if (steps > MOST_STEPS) throw new Error(`${path} is taken from itself`);
  const { from, ...own } = derived.data;
  return merged(resolved(folder, `${from}.json`, steps + 1), own);
}

function readTheme(packaging: string, name: string): Theme {
  const folder = join(packaging, name);
  const theme = readTemplate(join(folder, 'theme.json'), ThemeFile);
  const plan = (format: PictureFormat): FormatPlan => {
    const file = `${format}.json`;
    const usual = parsed(join(folder, file), resolved(folder, file), z.union([SameAs, Geometry]));
    const tallFile = `${format}.tall.json`;
    if (!existsSync(join(folder, tallFile))) return { usual, tall: undefined };
    return { usual, tall: parsed(join(folder, tallFile), resolved(folder, tallFile), Geometry) };
  };
  const formats = PICTURE_FORMATS.map((format) => [format, plan(format)] as const);
  const read = { ...theme, name, formats: Object.fromEntries(formats) as Record<PictureFormat, FormatPlan> };
  checkDrawings(folder, read);
  checkLikes(folder, read);
  return read;
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

/** Reads every theme of a folder, by name: each has a folder with `theme.json` and one file per format. */
export function readThemes(folder: string): ReadonlyMap<string, Theme> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(names.map((name) => [name, readTheme(folder, name)]));
}
