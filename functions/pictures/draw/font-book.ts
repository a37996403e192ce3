import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Face, FACES, type Measure } from '../layout/type-setting.ts';
import { joinedForms } from './arabic-forms.ts';
import { type FontTables, readFontTables } from './font-tables.ts';

const FontId = z.string().min(1);

/** Scripts whose fonts are installed only when they are needed. */
const OPTIONAL_SCRIPTS = ['Japanese', 'Korean', 'Javanese'] as const;
export type OptionalScript = (typeof OPTIONAL_SCRIPTS)[number];

const FontFile = z.object({
  family: z.string().regex(/^[\w -]+$/),
  weight: z.number().int().min(100).max(900),
  /** A file inside an npm package; with "./" before it, one beside `fonts.json`. */
  file: z.string().min(1),
  /** The script of a font that holds only its more frequent letters: it draws a text only if it has all that the text needs. */
  whole: z.enum(['Arabic', 'Han']).optional(),
});

const LETTERS_OF = {
  Arabic: /[\p{Script=Arabic}]/gu,
  Han: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu,
} as const;

/** `templates/fonts.json`: the fonts, and for each face its fonts, the preferred one first. */
export const FontsFile = z.object({
  fonts: z.record(FontId, FontFile),
  faces: z.record(Face, z.array(FontId).min(1)),
  /**
   * The weight for drawing a line of mixed direction in one run. In each family, the font nearest to this weight must be
   * the one that the face names.
   */
  weights: z.record(Face, z.number().int().min(100).max(900)),
  /** Added to every face, each for its own script, when their package is installed. */
  optional: z.partialRecord(z.enum(OPTIONAL_SCRIPTS), FontFile),
});
export type FontsFile = z.infer<typeof FontsFile>;

export interface Font {
  readonly family: string;
  readonly weight: number;
  readonly script: OptionalScript | undefined;
  /** As in `fonts.json`. */
  readonly whole: keyof typeof LETTERS_OF | undefined;
  /** The path of its file on this machine. */
  readonly path: string;
  readonly tables: () => FontTables;
}

/** A part of a text that one font draws. */
export interface Run {
  readonly font: Font;
  readonly text: string;
}

export interface FontBook {
  /** The installed fonts. */
  readonly fonts: readonly Font[];
  readonly measure: Measure;
  /** Splits a text into runs, each with the first font of the face that has its characters. */
  runs(text: string, face: Face): readonly Run[];
  /** Returns all fonts of a face, for a line that the renderer must order itself. */
  stack(face: Face): { readonly families: readonly string[]; readonly weight: number };
  /** Returns the distinct characters that no font of the face can draw, in order of appearance. */
  missing(text: string, face: Face): readonly string[];
}

/** Kerning is not measured; this margin covers pairs that it widens. */
const MARGIN = 1.012;
const MOST_REMEMBERED = 5000;

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

type Locate = (file: string) => string | undefined;

function opened(
  { family, weight, whole }: z.infer<typeof FontFile>,
  path: string,
  script?: OptionalScript,
): Font {
  return { family, weight, whole, script, path, tables: lazily(() => readFontTables(readFileSync(path))) };
}

function openFonts({ fonts }: FontsFile, locate: Locate): ReadonlyMap<string, Font> {
  const found = Object.entries(fonts).map(([id, font]) => {
    const path = locate(font.file);
    if (path === undefined) throw new Error(`the font file ${font.file} is not installed`);
    return [id, opened(font, path)] as const;
  });
  return new Map(found);
}

function openOptional({ optional }: FontsFile, locate: Locate): readonly Font[] {
  return OPTIONAL_SCRIPTS.flatMap((script) => {
    const font = optional[script];
    const path = font && locate(font.file);
    return font && path !== undefined ? [opened(font, path, script)] : [];
  });
}

/** Characters that are invisible on their own: joiners, direction marks, variation selectors. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
/** Some fonts have a glyph for these, but XML does not allow them. */
const CONTROL = /^\p{Cc}$/u;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー゠]/u;
/**
 * From this code point on, characters have regional shapes: Chinese characters, and the full stops and brackets used with
 * them.
 */
const FIRST_REGIONAL = 0x2e80;
/** Characters that take the font of the letters around them, so that one word is one run. */
const NEUTRAL = /^[\s\p{P}]$/u;
/**
 * The sign of a separator, after its space. In Chinese fonts it is as wide as a character, and a line would be longer than the
 * words and separators that were measured for it.
 */
const SEPARATES = '·';
/** Shops in Hong Kong and Taiwan use this one character in Chinese; all fonts draw it alike. */
const ALSO_CHINESE = /の/gu;

const has = (font: Font, codePoint: number): boolean => font.tables().glyphOf(codePoint) !== 0;

/**
 * Returns the optional script of a character. Only the font of its own script draws it, in the shapes that its readers
 * know.
 */
export function scriptOf(sign: string): OptionalScript | undefined {
  if (KANA.test(sign)) return 'Japanese';
  if (/\p{Script=Hangul}/u.test(sign)) return 'Korean';
  return /\p{Script=Javanese}/u.test(sign) ? 'Javanese' : undefined;
}

/** Whether a font has every letter of its script in a text, so that no letter in it is of another design. */
const drawsWhole = (font: Font, text: string): boolean =>
  font.whole === undefined ||
  (text.match(LETTERS_OF[font.whole]) ?? []).every((sign) => has(font, sign.codePointAt(0) ?? 0));

/**
 * Returns each character of a text with its font: the first one of the list that has the character, or `undefined` when no
 * font may draw it. A text with kana is Japanese, and its Chinese characters get their Japanese shapes.
 */
function chooseFonts(
  text: string,
  all: readonly Font[],
): readonly (readonly [character: string, font: Font | undefined])[] {
  const fonts = all.filter((font) => drawsWhole(font, text));
  const japanese = KANA.test(text.replaceAll(ALSO_CHINESE, ''));
  const ofScript = (script: OptionalScript): readonly Font[] =>
    fonts.filter((font) => font.script === script);
  const usual = fonts.filter((font) => font.script === undefined);
  const candidates = (sign: string, codePoint: number): readonly Font[] => {
    const script = scriptOf(sign);
    if (script === 'Japanese' && !japanese) return [...ofScript('Japanese'), ...usual];
    if (script) return ofScript(script);
    const regional = japanese && codePoint >= FIRST_REGIONAL;
    return regional ? [...ofScript('Japanese'), ...usual] : fonts;
  };
  let before: Font | undefined;
  const signs = Array.from(text);
  return signs.map((sign, at) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    const isNeutral = NEUTRAL.test(sign) && !(sign === SEPARATES && signs[at - 1] === ' ');
    const kept = INVISIBLE.test(sign) || (isNeutral && before && has(before, codePoint));
    const font = kept ? before : candidates(sign, codePoint).find((one) => has(one, codePoint));
    before = font ?? before;
    return [sign, font] as const;
  });
}

/** Returns the width of a run at size 1, without kerning. */
export const runAdvance = ({ font, text }: Run): number => {
  const tables = font.tables();
  return joinedForms(text).reduce((sum, point) => {
    if (INVISIBLE.test(String.fromCodePoint(point))) return sum;
    return sum + tables.advanceOf(tables.glyphOf(point));
  }, 0);
};

/**
 * Opens the fonts of `fonts.json`; each file is read when it is first needed. `locate` finds a font's file. Throws when a
 * font is missing, unless it is for an optional script.
 */
export function openFontBook(file: FontsFile, locate: Locate): FontBook {
  const fonts = openFonts(file, locate);
  const optional = openOptional(file, locate);
  const speakersOf = (face: Face): readonly Font[] => [
    ...file.faces[face].map((id) => {
      const font = fonts.get(id);
      if (!font) throw new Error(`fonts.json names the font "${id}" but does not describe it`);
      return font;
    }),
    ...optional,
  ];
  const speakers = new Map(FACES.map((face) => [face, speakersOf(face)]));
  const fontsFor = (text: string, face: Face) => chooseFonts(text, speakers.get(face) ?? []);

  const runs = (text: string, face: Face): readonly Run[] => {
    const found: { font: Font; text: string }[] = [];
    for (const [character, font] of fontsFor(text, face)) {
      const last = found.at(-1);
      const drawn = font ?? last?.font ?? speakers.get(face)?.[0];
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
    const width = runs(text, face).reduce((sum, run) => sum + runAdvance(run), 0) * MARGIN;
    if (widths.size >= MOST_REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };

  const missing = (text: string, face: Face): readonly string[] => {
    const undrawn = fontsFor(text, face).filter(
      ([sign, font]) => !INVISIBLE.test(sign) && (CONTROL.test(sign) || font === undefined),
    );
    return [...new Set(undrawn.map(([sign]) => sign))];
  };

  const stack: FontBook['stack'] = (face) => ({
    families: [...new Set((speakers.get(face) ?? []).map(({ family }) => family))],
    weight: file.weights[face],
  });

  return { fonts: [...fonts.values(), ...optional], measure, runs, stack, missing };
}
