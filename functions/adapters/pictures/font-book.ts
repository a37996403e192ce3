import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Face, type Measure } from '../../domain/drawing/type-setting.ts';
import { type FontTables, readFontTables } from './font-tables.ts';

const FontId = z.string().min(1);

/** `templates/fonts.json`: the bundled fonts, and for each face those that speak it, the preferred one first. */
export const FontsFile = z.object({
  fonts: z.record(
    FontId,
    z.object({
      family: z.string().regex(/^[\w -]+$/),
      weight: z.number().int().min(100).max(900),
      /** A file inside an npm package. */
      file: z.string().min(1),
    }),
  ),
  faces: z.record(Face, z.array(FontId).min(1)),
});
export type FontsFile = z.infer<typeof FontsFile>;

export interface Font {
  readonly family: string;
  readonly weight: number;
  /** Where its file lies on this machine. */
  readonly path: string;
  readonly tables: () => FontTables;
}

/** A part of a text that one font draws. */
export interface Run {
  readonly font: Font;
  readonly text: string;
}

export interface FontBook {
  readonly fonts: readonly Font[];
  readonly measure: Measure;
  /** The text cut into runs, each with the first font of the face that has its characters. */
  runs(text: string, face: Face): readonly Run[];
  /** The distinct characters that no font of the face can draw, in order of appearance. */
  missing(text: string, face: Face): readonly string[];
}

/** Signs that draw nothing by themselves: joiners, direction marks, variation selectors. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
/** Some fonts have a glyph for these, but XML does not allow them. */
const CONTROL = /^\p{Cc}$/u;
/** Kerning is not counted; where it widens a pair, this margin covers it. */
const MARGIN = 1.012;
const MOST_REMEMBERED = 5000;

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Opens the fonts of `fonts.json`; each file is read when it is first needed. `locate` finds a font's file. */
export function openFontBook(file: FontsFile, locate: (file: string) => string): FontBook {
  const fonts = new Map(
    Object.entries(file.fonts).map(([id, font]) => {
      const path = locate(font.file);
      const tables = lazily(() => readFontTables(readFileSync(path)));
      return [id, { family: font.family, weight: font.weight, path, tables }] as const;
    }),
  );
  const speakers = (face: Face): readonly Font[] =>
    file.faces[face].map((id) => {
      const font = fonts.get(id);
      if (!font) throw new Error(`fonts.json names the font "${id}" but does not describe it`);
      return font;
    });
  const faces = { display: speakers('display'), text: speakers('text'), strong: speakers('strong') };

  const fontFor = (character: string, face: Face): Font | undefined => {
    const codePoint = character.codePointAt(0) ?? 0;
    return faces[face].find((font) => font.tables().glyphOf(codePoint) !== 0);
  };

  const drawable = (sign: string, face: Face): boolean =>
    INVISIBLE.test(sign) || (!CONTROL.test(sign) && fontFor(sign, face) !== undefined);

  const runs = (text: string, face: Face): readonly Run[] => {
    const found: { font: Font; text: string }[] = [];
    for (const character of text) {
      const last = found.at(-1);
      const font = INVISIBLE.test(character) ? last?.font : fontFor(character, face);
      const drawn = font ?? last?.font ?? faces[face][0];
      if (!drawn) continue;
      if (last && last.font === drawn) last.text += character;
      else found.push({ font: drawn, text: character });
    }
    return found;
  };

  const widths = new Map<string, number>();
  const measure: Measure = (text, face) => {
    const key = `${face} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    let width = 0;
    for (const character of text) {
      if (INVISIBLE.test(character)) continue;
      const tables = fontFor(character, face)?.tables();
      width += tables ? tables.advanceOf(tables.glyphOf(character.codePointAt(0) ?? 0)) : 1;
    }
    if (widths.size >= MOST_REMEMBERED) widths.clear();
    widths.set(key, width * MARGIN);
    return width * MARGIN;
  };

  return {
    fonts: [...fonts.values()],
    measure,
    runs,
    missing: (text, face) => [...new Set(Array.from(text).filter((sign) => !drawable(sign, face)))],
  };
}
