import { hash64 } from '../../seeded.ts';
import type { Problem } from '../../problem.ts';
import type { LocalDay } from '../../time/local-day.ts';
import { type Product, ProductFacts } from '../product.ts';
import type { ProductKind } from '../product-kind.ts';
import { readProduct } from '../form/read-product.ts';
import { listFormula, listKindMissing } from './list-problems.ts';
import type { ListRow } from './product-list.ts';

const KINDS: Readonly<Record<string, ProductKind>> = {
  makanan: 'food',
  minuman: 'food',
  camilan: 'food',
  kerajinan: 'craft',
  batik: 'craft',
  kain: 'craft',
  wisata: 'experience',
  pengalaman: 'experience',
  kelas: 'class',
  kursus: 'class',
};

/** "Keripik  Pisang" and "keripik pisang" are one product. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Returns the id that a row's new product gets: the same row gives the same product, whenever it comes. */
export const listedId = (maker: string, { texts }: ListRow): string =>
  `daftar-${hash64(`${maker}|${nameKey(texts.code ?? texts.name ?? '')}`)}`;

const isFormula = (text: string): boolean => text.startsWith('=');

export type ListedFacts = { readonly facts: ProductFacts } | { readonly problems: readonly Problem[] };

/**
 * Returns the facts of a row: of a new product those of the row, of a stored one those of the row over what it has, so that
 * what a list does not name stays.
 */
export function listedFacts({ texts }: ListRow, stored: Product | undefined, today: LocalDay): ListedFacts {
  if (Object.values(texts).some(isFormula)) return { problems: [listFormula] };
  const { code: _code, maker: _maker, kind: typed, ...form } = texts;
  const kind = typed === undefined ? stored?.kind : (KINDS[nameKey(typed)] ?? typed);
  if (kind === undefined) return { problems: [listKindMissing] };
  const reading = readProduct({ ...form, kind }, today);
  if ('problems' in reading) return reading;
  if (!stored) return reading;
  const { languages: _languages, audiences: _audiences, food, ...listed } = reading.facts;
  const known = ProductFacts.parse(stored);
  const foods = known.food || food ? { food: { ...known.food, ...food } } : {};
  return { facts: { ...known, ...listed, ...foods } };
}
