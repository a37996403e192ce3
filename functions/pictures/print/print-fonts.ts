import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type FontTables, readFontTables } from '../draw/font-tables.ts';

/** The role of a text on paper: a headline, normal text, or emphasis. */
const PRINT_FACES = ['display', 'text', 'strong'] as const;
export type PrintFace = (typeof PRINT_FACES)[number];

/** The part of `templates/fonts.json` that print uses. */
const FontsFile = z.object({
  fonts: z.record(z.string(), z.object({ file: z.string().min(1) })),
  faces: z.object(Object.fromEntries(PRINT_FACES.map((face) => [face, z.array(z.string()).min(1)]))),
});

interface PrintFont {
  readonly id: string;
  readonly path: string;
  readonly tables: FontTables;
}

/** A part of a text in one font, and its width at size 1. */
interface PrintRun {
  readonly font: PrintFont;
  readonly text: string;
  readonly width: number;
}

export interface PrintFonts {
  readonly fonts: readonly PrintFont[];
  runs(text: string, face: PrintFace): readonly PrintRun[];
  /** Width at size 1. */
  measure(text: string, face: PrintFace): number;
  /** Returns the distinct characters that cannot be set. */
  missing(text: string, face: PrintFace): readonly string[];
}

/**
 * Scripts whose characters do not depend on each other. Others need shaping and reordering, which our PDF text does not do.
 */
const SIMPLE =
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** Opens the fonts of labels and shelf cards: the same files as the pictures'. */
export function openPrintFonts(fontsJson: string, locate: (file: string) => string | undefined): PrintFonts {
  const file = FontsFile.parse(JSON.parse(readFileSync(fontsJson, 'utf8')));
  const fonts = new Map<string, PrintFont>();
  const open = (id: string): PrintFont => {
    const known = fonts.get(id);
    if (known) return known;
    const found = file.fonts[id];
    if (!found) throw new Error(`fonts.json names the font "${id}" but does not describe it`);
    const path = locate(found.file);
    if (path === undefined) throw new Error(`the font file ${found.file} is not installed`);
    const font = { id, path, tables: readFontTables(readFileSync(path)) };
    fonts.set(id, font);
    return font;
  };
  const fontFor = (sign: string, face: PrintFace): PrintFont | undefined =>
    (file.faces[face] ?? []).map(open).find(({ tables }) => tables.glyphOf(sign.codePointAt(0) ?? 0) !== 0);
  const drawable = (sign: string, face: PrintFace): boolean =>
    SIMPLE.test(sign) && fontFor(sign, face) !== undefined;

  const runs = (text: string, face: PrintFace): readonly PrintRun[] => {
    const found: { font: PrintFont; text: string; width: number }[] = [];
    for (const sign of text) {
      const font = fontFor(sign, face);
      if (!font) continue;
      const width = font.tables.advanceOf(font.tables.glyphOf(sign.codePointAt(0) ?? 0));
      const last = found.at(-1);
      if (last?.font === font) {
        last.text += sign;
        last.width += width;
      } else found.push({ font, text: sign, width });
    }
    return found;
  };
  return {
    get fonts() {
      return [...fonts.values()];
    },
    runs,
    measure: (text, face) => runs(text, face).reduce((sum, { width }) => sum + width, 0),
    missing: (text, face) => [...new Set(Array.from(text).filter((sign) => !drawable(sign, face)))],
  };
}
