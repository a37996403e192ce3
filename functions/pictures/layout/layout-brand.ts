import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { fitOrShorten, fitText, FREE } from './fit-text.ts';
import type { BrandGeometry } from './geometry.ts';
import { logoPlate } from './logo-plate.ts';
import { baselineAround, type Ink, type PositionedText, positionLine } from './positioned-text.ts';
import type { Disc, PlaqueFace } from './plaque.ts';
import { reachOf } from './script-reach.ts';
import { type StackedText, stackTexts } from './text-stack.ts';
import type { LayoutStyle } from './theme.ts';
import { groundOfBrand } from './theme-style.ts';
import type { Typesetter } from './type-setting.ts';

type BrandStyle = Pick<LayoutStyle, 'brand' | 'faces'>;

/** Returns the brand's colours: on a ribbon, band or plate, or directly on the paper. */
const inkOf = (brand: LayoutStyle['brand'], spec: Pick<BrandGeometry, 'at'>): Ink => {
  const on = groundOfBrand(brand, spec);
  if (on === 'bare') return { colour: 'name', ground: 'paper' };
  return on === 'ribbon' || on === 'band'
    ? { colour: 'onBand', ground: 'band' }
    : { colour: 'onPlate', ground: 'plate' };
};

/** The lines into which a brand of one long word may be broken. */
const MOST_BROKEN_LINES = 4;

function setTexts(
  label: Pick<LabelContent, 'brand' | 'tagline'>,
  spec: BrandGeometry,
  { brand: style, faces }: BrandStyle,
  width: number,
  type: Typesetter,
): readonly StackedText[] {
  const available = { width, height: FREE };
  const least = { ...spec.text, largest: spec.text.least };
  const name =
    fitText(label.brand, faces.brand, { ...spec.text, lines: 1 }, available, type) ??
    fitOrShorten(label.brand, faces.brand, least, available, type) ??
    // One long word leaves no room for an ellipsis: it is broken.
    fitText(label.brand, faces.brand, { ...least, lines: MOST_BROKEN_LINES }, available, type);
  if (!name) throw new Error('the brand has no room');
  const ink = inkOf(style, spec);
  const brand = { set: name, ink, gap: 0 };
  const { tagline: under } = spec;
  if (!under || label.tagline === undefined || name.lines.length > 1) return [brand];
  const tagline = fitText(label.tagline, 'text', { ...under, lines: 1, leading: 1 }, available, type);
  if (!tagline) return [brand];
  const quiet = ink.ground === 'paper' ? { ...ink, colour: 'quiet' as const } : ink;
  return [brand, { set: tagline, ink: quiet, gap: under.gap }];
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const LETTER = /[\p{L}\p{N}]/u;
const STANDS_ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Javanese}]/u;

const firstLetter = (word: string): string =>
  [...graphemes.segment(word)].map(({ segment }) => segment).find((letter) => LETTER.test(letter)) ?? '';

/**
 * Returns the initials of a brand without a logo: the first letters of its first two words. In scripts whose characters are
 * words, or whose letters join, it is one character. Empty when there is no letter.
 */
function initialsOf(brand: string): string {
  const [first = '', second = ''] = brand
    .split(' ')
    .map(firstLetter)
    .filter((letter) => letter !== '');
  return STANDS_ALONE.test(first) ? first : (first + second).toLocaleUpperCase('id');
}

/** In parts of the disc's diameter: the letters' largest size, their largest width, and the least legible size. */
const LETTERS = { high: 0.46, wide: 0.66, least: 0.3 } as const;

function initials(disc: Disc, brand: string, ink: Ink, type: Typesetter): readonly PositionedText[] {
  const text = initialsOf(brand);
  const ems = type.measure(text, 'strong');
  const size = Math.min(disc.size * LETTERS.high, (disc.size * LETTERS.wide) / ems);
  if (text === '' || size < LETTERS.least * disc.size) return [];
  const baseline = baselineAround(disc.y, size, reachOf(text));
  const start = { anchor: 'middle', x: disc.x, baseline } as const;
  return [positionLine({ text, width: ems * size }, { face: 'strong', size }, start, ink)];
}

/** Returns a logo's plate at the start of the brand, which reaches over the edges of what the name is printed on. */
function withMedallion(
  label: Pick<LabelContent, 'brand' | 'tagline'>,
  spec: BrandGeometry,
  style: BrandStyle,
  plate: ReturnType<typeof logoPlate>,
  type: Typesetter,
): PlaqueFace {
  const { padding, most } = spec;
  const { size, gap } = plate;
  const stack = stackTexts(setTexts(label, spec, style, most - size - gap - padding.x, type));
  const width = size / 2 + gap + stack.width + padding.x;
  const texts = stack.position('left', -width / 2 + size / 2 + gap, -stack.height / 2);
  return { width, height: stack.height + 2 * padding.y, disc: { x: -width / 2, y: 0, size }, texts };
}

/**
 * Sets the brand with its tagline, logo or initials, for a picture of that width. A logo has the same size in every theme: on
 * a ribbon or plate it reaches over the edges. Throws when the brand does not fit at all, which is an error of the theme.
 */
export function setBrand(
  label: Pick<LabelContent, 'brand' | 'tagline' | 'logo'>,
  spec: BrandGeometry,
  style: BrandStyle,
  picture: { readonly width: number },
  type: Typesetter,
): PlaqueFace {
  const { padding } = spec;
  const { colour, ground } = inkOf(style.brand, spec);
  const logo = label.logo === undefined ? undefined : logoPlate(picture.width);
  if (logo && ground !== 'paper') return withMedallion(label, spec, style, logo, type);
  const discSpec = logo ?? (style.brand.disc.style === 'none' ? undefined : spec.disc);
  const beside = discSpec ? discSpec.size + discSpec.gap : 0;
  const stack = stackTexts(setTexts(label, spec, style, spec.most - 2 * padding.x - beside, type));
  const width = beside + stack.width + 2 * padding.x;
  const inside = Math.max(stack.height, logo ? 0 : (discSpec?.size ?? 0)) + 2 * padding.y;
  const height = Math.max(inside, logo?.size ?? 0);
  const top = -stack.height / 2;
  if (!discSpec && ground !== 'paper') {
    return { width, height, texts: stack.position('middle', 0, top) };
  }
  const texts = stack.position('left', -width / 2 + padding.x + beside, top);
  if (!discSpec) return { width, height, texts };
  const disc = { x: -width / 2 + padding.x + discSpec.size / 2, y: 0, size: discSpec.size };
  const filled = style.brand.disc.style === 'filled';
  const ink: Ink = filled ? { colour: ground, ground: colour } : { colour, ground };
  const letters = logo ? [] : initials(disc, label.brand, ink, type);
  return { width, height, disc, texts: [...texts, ...letters] };
}
