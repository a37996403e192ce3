import * as z from 'zod';

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

/** The composition in which several photos of a product are together, and how many. */
export const COLLAGE = 'collage';
export const MOST_IN_COLLAGE = 4;

/** How a picture of a theme is composed and toned. Which compositions a theme wears, its file says. */
export const Look = z.object({ composition: CompositionName, tone: Tone });
export type Look = z.infer<typeof Look>;

/**
 * Families of compositions, of which each is on one side of a page. Each theme wears at least one composition of each.
 */
export const FAMILIES = ['bleed', 'window', 'words', 'label', 'slant'] as const;
export const Family = z.enum(FAMILIES);
export type Family = z.infer<typeof Family>;

type Step = readonly [Family, Family, Family];

/**
 * The two sides of a page. Pictures that are beside or above each other are of different sides, and so never of the same
 * composition or tone; where a picture has too little room, it takes another composition of its own side. Each side has a roomy
 * one: the label, and the photo that fades into its text.
 */
const SIDES = [
  { families: ['bleed', 'words', 'bleed'], tones: ['dark', 'colour'] },
  { families: ['window', 'label', 'slant'], tones: ['light', 'tint'] },
] as const satisfies readonly { readonly families: Step; readonly tones: readonly [Tone, Tone] }[];

/** After so many pictures of a side, each of its places had each of its tones. */
const ROUND = 6;

/** Whether two families are on the same side of a page. */
export const onSameSide = (one: Family, other: Family): boolean =>
  SIDES.some(({ families }) =>
    [one, other].every((family) => (families as readonly Family[]).includes(family)),
  );

/**
 * Returns the look of a picture by its number among the pictures of its page. A platform shows a page in three columns, so
 * that the pictures numbered one or three less are its neighbours: their numbers are even if its own is odd, which is what
 * decides the side. Ten in succession all differ, as far as a theme wears two compositions that bleed. `worn` are the
 * compositions of the picture's theme. A composition that its maker chose (`wished`) is shown wherever it is the turn of its
 * family.
 */
export function lookOnPage(
  number: number,
  worn: readonly { readonly composition: string; readonly family: Family }[],
  wished?: Look,
): Look {
  const { families, tones } = SIDES[number % 2 === 0 ? 0 : 1];
  const turn = Math.floor(number / 2);
  const place = turn % families.length;
  const family = families[place];
  const fitting = worn.filter((one) => one.family === family);
  const places = families.filter((one) => one === family).length;
  const before = families.slice(0, place).filter((one) => one === family).length;
  const at = before + places * Math.floor(turn / ROUND);
  const chosen =
    fitting.find(({ composition }) => composition === wished?.composition) ??
    fitting[at % Math.max(1, fitting.length)];
  const tone = tones[turn % tones.length];
  if (!chosen || !tone) throw new Error(`the theme wears no composition of the family ${String(family)}`);
  return { composition: chosen.composition, tone };
}
