import { hash64 } from '../../domain/seeded.ts';
import { type Oklch, oklchFromHex } from './oklab.ts';
import type { PhotoHue } from './photo-hues.ts';

export interface AccentChoice {
  /** The maker's own colour, which always has priority. */
  readonly brandAccent?: string | undefined;
  /** Keeps a maker's pictures alike when nothing else decides the colour. */
  readonly brand: string;
  readonly photo: readonly PhotoHue[];
  /** The theme's printing inks as `#rrggbb`, at least one. */
  readonly inks: readonly [string, ...string[]];
}

/**
 * Skin, wood, bread and fried food have these hues: half of all food photos, and on kraft paper all look the same. A redder
 * hue counts as brown only at low chroma: a strong brick red is a distinct colour.
 */
const BROWN = { from: 30, yellower: 44, to: 100 } as const;
const BROWN_CHROMA = { red: 0.1, yellow: 0.15 } as const;
const INK = { lightest: 0.5, leastChroma: 0.1 } as const;
const LEAST_CHROMA = 0.05;
const LEAST_SHARE = 0.06;

const isBrown = ({ hue, chroma }: Oklch): boolean =>
  hue >= BROWN.from &&
  hue <= BROWN.to &&
  chroma < (hue < BROWN.yellower ? BROWN_CHROMA.red : BROWN_CHROMA.yellow);

/**
 * Returns a photo's colour as a printing ink: dark enough for a band under light text, and with at least an ink's chroma.
 */
const asInk = ({ lightness, chroma, hue }: Oklch): Oklch => ({
  lightness: Math.min(INK.lightest, lightness),
  chroma: Math.max(INK.leastChroma, chroma),
  hue,
});

const strength = ({ colour, share }: PhotoHue): number => colour.chroma * Math.sqrt(share);

/**
 * Returns the accent colour of a picture: the brand's, else the strongest colour of the photo, else (for a brown or grey
 * photo) one of the theme's inks, always the same one for the same brand.
 */
export function chooseAccent({ brandAccent, brand, photo, inks }: AccentChoice): Oklch {
  if (brandAccent !== undefined) return oklchFromHex(brandAccent);
  const strongest = photo
    .filter(({ colour, share }) => share >= LEAST_SHARE && colour.chroma >= LEAST_CHROMA)
    .sort((a, b) => strength(b) - strength(a))[0];
  if (strongest && !isBrown(strongest.colour)) return asInk(strongest.colour);
  const ink = Number.parseInt(hash64(brand.toLowerCase()).slice(0, 8), 16) % inks.length;
  return oklchFromHex(inks[ink] ?? inks[0]);
}
