import type { Font, OptionalScript } from './font-book.ts';

/** Signs that draw nothing by themselves: joiners, direction marks, variation selectors. */
export const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
/** Some fonts have a glyph for these, but XML does not allow them. */
export const CONTROL = /^\p{Cc}$/u;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー゠]/u;
/** From here on signs have regional shapes: Chinese signs, and the full stops and brackets that go with them. */
const FIRST_REGIONAL = 0x2e80;
/** What takes the font of the letters around it, so that one word is one run. */
const NEUTRAL = /^[\s\p{P}]$/u;
/** Shops in Hong Kong and Taiwan write this one sign as their own; all fonts draw it alike. */
const ALSO_CHINESE = /の/gu;

const has = (font: Font, codePoint: number): boolean => font.tables().glyphOf(codePoint) !== 0;

/** Signs of these scripts are drawn by their own font only, in the shapes that their readers know. */
export function scriptOf(sign: string): OptionalScript | undefined {
  if (KANA.test(sign)) return 'Japanese';
  if (/\p{Script=Hangul}/u.test(sign)) return 'Korean';
  return /\p{Script=Javanese}/u.test(sign) ? 'Javanese' : undefined;
}

/**
 * Each character of a text with its font: the first of the list that has it. A text with kana is Japanese, and so are its
 * Chinese signs, which are shaped differently there. `undefined` where no font may draw the character.
 */
export function chooseFonts(
  text: string,
  fonts: readonly Font[],
): readonly (readonly [character: string, font: Font | undefined])[] {
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
  return Array.from(text).map((sign) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    const kept = INVISIBLE.test(sign) || (NEUTRAL.test(sign) && before && has(before, codePoint));
    const font = kept ? before : candidates(sign, codePoint).find((one) => has(one, codePoint));
    before = font ?? before;
    return [sign, font] as const;
  });
}
