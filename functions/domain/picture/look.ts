import { z } from 'zod';

/**
 * What lies around the photo: near white, a pale or a strong colour of the accent, or near black. Any two differ by more
 * than ΔE 15, so that neighbours on a page that differ in tone are told apart at a glance.
 */
export const TONES = ['light', 'tint', 'colour', 'dark'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

/** The name of a composition is the name of its folder in `templates/compositions`. */
export const CompositionName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ description: 'How a picture is composed', examples: ['full'] });
export type CompositionName = z.infer<typeof CompositionName>;

/** How a picture of a theme is composed and toned. Which compositions a theme wears, its file says. */
export const Look = z.object({ composition: CompositionName, tone: Tone });
export type Look = z.infer<typeof Look>;

/**
 * Families of compositions. Pictures that are beside or above each other on a page are of different families, and so never
 * of the same composition. Each theme wears at least one composition of each.
 */
export const FAMILIES = ['bleed', 'window', 'words', 'label', 'slant'] as const;
export const Family = z.enum(FAMILIES);
export type Family = z.infer<typeof Family>;

/** The order of the tones on a page: two in succession differ much in lightness. */
const TONES_IN_TURN = ['dark', 'light', 'colour', 'tint'] as const satisfies readonly Tone[];

/**
 * Returns the look of a picture by its number among the pictures of its page. A platform shows a page in three columns, so
 * that the pictures numbered one or three less are its neighbours: both family and tone differ from theirs, because neither
 * 1 nor 3 is a multiple of the number of families or of tones. Twenty in succession all differ in family or tone. `worn`
 * are the compositions of the picture's theme. A composition that its maker chose is shown wherever it is the turn of its family.
 */
export function lookOnPage(
  number: number,
  worn: readonly { readonly composition: string; readonly family: Family }[],
  wished?: Look,
): Look {
  const family = FAMILIES[number % FAMILIES.length];
  const fitting = worn.filter((one) => one.family === family);
  const round = Math.floor(number / FAMILIES.length);
  const chosen =
    fitting.find(({ composition }) => composition === wished?.composition) ??
    fitting[round % Math.max(1, fitting.length)];
  const tone = TONES_IN_TURN[number % TONES_IN_TURN.length];
  if (!chosen || !tone) throw new Error(`the theme wears no composition of the family ${String(family)}`);
  return { composition: chosen.composition, tone };
}
