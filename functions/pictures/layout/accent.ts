import { hash64 } from '../../domain/seeded.ts';
import type { ProductKind } from '../../domain/product/product-kind.ts';
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
  readonly kind: ProductKind;
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

/** The hues, in degrees, of inks that suit brown food: from onion red over palm sugar to turmeric. */
const WARM = { from: 5, to: 95 } as const;
const isWarm = ({ hue }: Oklch): boolean => hue >= WARM.from && hue <= WARM.to;

/** Blue to violet: the colours of plates and tablecloths, hardly ever of food. */
const COLD = { from: 215, to: 300 } as const;
const isCold = ({ hue }: Oklch): boolean => hue >= COLD.from && hue <= COLD.to;

/** The ink of a food whose photo shows no colour at all. */
const PALM_SUGAR: Oklch = { lightness: 0.45, chroma: 0.11, hue: 58 };

/** Returns always the same element for the same brand. The list is never empty. */
const chosenBy = <T>(brand: string, [first, ...rest]: readonly [T, ...T[]]): T =>
  [first, ...rest][Number.parseInt(hash64(brand.toLowerCase()).slice(0, 8), 16) % (rest.length + 1)] ?? first;

/**
 * Returns the accent colour of a picture: the brand's, else the strongest colour of the photo. A brown photo gets a warm ink:
 * one of the theme's, or the photo's own brown. So does food on grey, or on a blue or violet ground; everything else on grey
 * gets one of the theme's inks. The same brand always gets the same one.
 */
export function chooseAccent({ brandAccent, brand, photo, inks, kind }: AccentChoice): Oklch {
  if (brandAccent !== undefined) return oklchFromHex(brandAccent);
  const food = kind === 'food';
  const strongest = photo
    .filter(({ colour, share }) => share >= LEAST_SHARE && colour.chroma >= LEAST_CHROMA)
    .filter(({ colour }) => !food || !isCold(colour))
    .sort((a, b) => strength(b) - strength(a))[0];
  if (strongest && !isBrown(strongest.colour)) return asInk(strongest.colour);
  const [first, ...others] = inks;
  const all = [oklchFromHex(first), ...others.map(oklchFromHex)] as const;
  if (!strongest && !food) return chosenBy(brand, all);
  return chosenBy(brand, [strongest ? asInk(strongest.colour) : PALM_SUGAR, ...all.filter(isWarm)]);
}
