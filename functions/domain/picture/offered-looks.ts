import type { Bilingual } from '../bilingual.ts';
import type { Product } from '../product/product.ts';
import { ownShare } from '../seeded.ts';
import { type Family, type Look, type Tone, TONES } from './look.ts';
import { SUITED_THEMES, themeOf } from './usual-themes.ts';

/** What a theme wears for a product. */
export interface Wardrobe {
  readonly name: string;
  readonly title: Bilingual;
  /** How a picture of the product is composed and toned whose maker chose no look. */
  readonly usual: Look;
  /** The most usual composition first. */
  readonly worn: readonly {
    readonly composition: string;
    readonly family: Family;
    readonly title: Bilingual;
  }[];
}

/** A look that is offered to a maker: a theme in a composition and a tone. */
export interface OfferedLook extends Look {
  readonly theme: string;
  readonly title: Bilingual;
}

/** How many looks are shown first, and how many more each time when she asks for more. */
const FIRST = 3;
const FURTHER = 6;
const MOST = FIRST + 6 * FURTHER;

/** A look is unlike these many before it. */
const BEFORE = 8;
/** How much more alike two pictures are by the same composition than by the same family of compositions, or by the same tone. */
const ALIKE = { composition: 2, family: 2, tone: 2 } as const;

interface Candidate extends OfferedLook {
  readonly family: Family;
}

function candidatesOf({ name, title, worn }: Wardrobe, product: string): readonly Candidate[] {
  const all = worn.flatMap(({ composition, family, title: composed }) =>
    TONES.map((tone: Tone) => ({
      theme: name,
      composition,
      family,
      tone,
      title: { id: `${title.id} · ${composed.id}`, en: `${title.en} · ${composed.en}` },
    })),
  );
  // Each product begins elsewhere, so that not every product is offered the same.
  const from = Math.floor(ownShare(`${product}|${name}`, Math.max(1, all.length)));
  return [...all.slice(from), ...all.slice(0, from)];
}

type ThemedLook = Pick<OfferedLook, 'theme' | 'composition' | 'tone'>;

export const isSameLook = (one: ThemedLook, other: ThemedLook): boolean =>
  one.theme === other.theme && one.composition === other.composition && one.tone === other.tone;

const likeness = (one: Candidate, other: Candidate): number =>
  (one.composition === other.composition ? ALIKE.composition : 0) +
  (one.family === other.family ? ALIKE.family : 0) +
  (one.tone === other.tone ? ALIKE.tone : 0);

/** Returns the candidate that is least like the last looks that were offered; the nearer those are, the more they count. */
function leastLike(offered: readonly Candidate[], candidates: readonly Candidate[]): Candidate | undefined {
  const last = offered.slice(-BEFORE).reverse();
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (offered.some((one) => isSameLook(one, candidate))) continue;
    const cost = last.reduce((sum, one, at) => sum + likeness(candidate, one) / (at + 1), 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Returns the themes in the order in which a kind is offered them: those that suit it, then all others. */
function inOrder(wardrobes: readonly Wardrobe[], kind: Product['kind']): readonly Wardrobe[] {
  const suited: readonly string[] = SUITED_THEMES[kind];
  const rank = ({ name }: Wardrobe): number => {
    const at = suited.indexOf(name);
    return at < 0 ? suited.length : at;
  };
  return wardrobes.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Returns the looks that a product's maker may choose from, always the same for a product: first the usual one of its kind,
 * then each in another theme than the one before it, and as little as possible like the last eight in composition and tone.
 */
export function offeredLooks(
  wardrobes: readonly Wardrobe[],
  { id, kind }: Pick<Product, 'id' | 'kind'>,
): readonly OfferedLook[] {
  const themes = inOrder(wardrobes, kind);
  const offered: Candidate[] = [];
  for (const at of Array.from({ length: MOST }).keys()) {
    const wardrobe = themes[at % themes.length];
    if (!wardrobe) break;
    const candidates = candidatesOf(wardrobe, id);
    const { usual } = wardrobe;
    const first = candidates.find(
      ({ composition, tone }) => composition === usual.composition && tone === usual.tone,
    );
    const next = at === 0 && first ? first : leastLike(offered, candidates);
    if (next) offered.push(next);
  }
  return offered.map(({ theme, composition, tone, title }) => ({ theme, composition, tone, title }));
}

/** Returns the looks that are shown after `seen` ones, and whether there are more. */
export function nextLooks(
  offered: readonly OfferedLook[],
  seen: number,
): { readonly looks: readonly OfferedLook[]; readonly more: boolean } {
  const end = seen + (seen === 0 ? FIRST : FURTHER);
  return { looks: offered.slice(seen, end), more: end < offered.length };
}

/** Returns the look that a product's pictures have now: the chosen one, or what is usual for its theme. */
export function currentLook(
  wardrobes: readonly Wardrobe[],
  product: Pick<Product, 'kind' | 'theme' | 'look'>,
): ThemedLook | undefined {
  const theme = themeOf(product);
  const look = product.look ?? wardrobes.find(({ name }) => name === theme)?.usual;
  return look && { theme, ...look };
}
