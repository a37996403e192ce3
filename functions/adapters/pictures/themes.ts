import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Geometry } from '../../domain/drawing/geometry.ts';
import { FormatFile, type FormatPlan, type Theme, ThemeFile } from '../../domain/drawing/theme.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../../domain/picture-format.ts';

/** Reads and checks a template. Throws with the file's path and what is wrong in it. */
export function readTemplate<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a valid template: ${parsed.error.message}`);
  return parsed.data;
}

function readTheme(folder: string, name: string): Theme {
  const file = readTemplate(join(folder, name, 'theme.json'), ThemeFile);
  const formats = PICTURE_FORMATS.map((format) => {
    const usual = readTemplate(join(folder, name, `${format}.json`), FormatFile);
    const tallFile = join(folder, name, `${format}.tall.json`);
    const tall = existsSync(tallFile) ? readTemplate(tallFile, Geometry) : undefined;
    return [format, { usual, tall }] as const;
  });
  return { ...file, name, formats: Object.fromEntries(formats) as Record<PictureFormat, FormatPlan> };
}

/** Every theme of a folder, by name: one folder each, with `theme.json` and one file for each format. */
export function readThemes(folder: string): ReadonlyMap<string, Theme> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(names.map((name) => [name, readTheme(folder, name)]));
}
