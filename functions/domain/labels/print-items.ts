import type { Bilingual } from '../bilingual.ts';
import type { Brand } from '../people/brand.ts';
import { SHORTEST_PERMIT_LIFE } from '../law/check-food-facts.ts';
import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts';
import { type Problem, problem } from '../problem.ts';
import type { Expiry, Product, ProductFacts } from '../product/product.ts';
import { untoldOrigins } from './ingredient-origin.ts';
import { measureOf } from './net.ts';

/** Facts about one batch only, typed when its labels are printed. */
export interface PrintRun {
  readonly producedOn?: LocalDay | undefined;
  /** The production code, which distinguishes batches. */
  readonly batch?: string | undefined;
  /** Where certain ingredients come from, if that must be stated. */
  readonly ingredientOrigin?: string | undefined;
}

/** Everything from which a printed label is composed and checked. */
export interface PrintRequest {
  readonly product: ProductFacts & Pick<Product, 'look'>;
  readonly maker: { readonly name: string; readonly brand?: Brand | undefined };
  /** The number by which more is ordered from the maker. */
  readonly order?: { readonly phone: string } | undefined;
  readonly run: PrintRun;
  readonly today: LocalDay;
}

const missing = (item: string, field: string, text: Bilingual, better?: Bilingual): Problem =>
  problem(`print.${item}`, 'invalid', { field, ...text, ...(better && { better }) });

const lacks = (item: string, field: string, id: string, en: string): Problem =>
  missing(item, field, {
    id: `Label belum bisa dicetak: ${id}.`,
    en: `The label cannot be printed yet: ${en}.`,
  });

/** Returns the day until which a batch is good. */
export function goodUntil(
  expiry: Expiry | undefined,
  producedOn: LocalDay | undefined,
): LocalDay | undefined {
  if (!expiry) return undefined;
  if (expiry.by === 'day') return expiry.day;
  return producedOn === undefined ? undefined : addDays(producedOn, expiry.days);
}

/** Whether food keeps so long that it needs a P-IRT number. An unknown shelf life counts as long. */
function needsPermit({ product, run, today }: PrintRequest): boolean {
  const expiry = product.food?.expiry;
  if (!expiry) return true;
  const days = expiry.by === 'shelfLife' ? expiry.days : daysBetween(run.producedOn ?? today, expiry.day);
  return days >= SHORTEST_PERMIT_LIFE;
}

/** Returns the missing items of the product and its maker: they must be present wherever food is labelled. */
export function lackingOfProduct(request: PrintRequest): readonly Problem[] {
  const { product, maker, run } = request;
  const { food, net } = product;
  const measure = net === undefined ? undefined : measureOf('food', net);
  const origins = food?.ingredients === undefined ? [] : untoldOrigins(food.ingredients);
  const halal = food?.halal?.state;
  return [
    ...(product.name.trim() === ''
      ? [lacks('name', 'name', 'nama produknya kosong', 'the product has no name')]
      : []),
    ...(food?.ingredients === undefined
      ? [lacks('ingredients', 'ingredients', 'bahannya belum diisi', 'the ingredients are missing')]
      : []),
    ...(measure === 'weight' || measure === 'volume'
      ? []
      : [
          lacks(
            'net',
            'net',
            'berat atau isi bersih belum diisi dalam g, kg, ml, atau l',
            'the net weight or volume is missing, in g, kg, ml or l',
          ),
        ]),
    ...(maker.brand?.address
      ? []
      : [lacks('address', 'address', 'alamat pembuat belum diisi', 'the address of the maker is missing')]),
    ...(halal === 'certified' || halal === 'notHalal'
      ? []
      : [
          lacks(
            'halal',
            'halal',
            'nomor sertifikat halal belum ada, dan tidak dinyatakan tidak halal',
            'there is no halal certificate number, and it is not stated to be not halal',
          ),
        ]),
    ...(food?.expiry === undefined
      ? [lacks('expiry', 'expiry', 'masa simpannya belum diisi', 'the expiry is missing')]
      : []),
    ...(food?.permit === undefined && needsPermit(request)
      ? [
          lacks(
            'permit',
            'permit',
            `nomor P-IRT belum diisi untuk pangan yang tahan ${SHORTEST_PERMIT_LIFE} hari atau lebih`,
            `the P-IRT number is missing for food that keeps ${SHORTEST_PERMIT_LIFE} days or more`,
          ),
        ]
      : []),
    ...(origins.length > 0 && run.ingredientOrigin === undefined
      ? [
          lacks(
            'origin',
            'origin',
            `asal bahan ${origins.join(', ')} belum disebut`,
            `it is not told where ${origins.join(', ')} comes from`,
          ),
        ]
      : []),
  ];
}

/** Returns the missing items of a batch, and a problem when its days are not plausible. */
export function lackingOfBatch({ product, run, today }: PrintRequest): readonly Problem[] {
  const until = goodUntil(product.food?.expiry, run.producedOn);
  const tooLate =
    until !== undefined && (until < today || (run.producedOn !== undefined && until <= run.producedOn));
  return [
    ...(run.producedOn === undefined
      ? [lacks('produced', 'produced', 'tanggal produksi belum diisi', 'the day of production is missing')]
      : []),
    ...(run.batch === undefined
      ? [lacks('batch', 'batch', 'kode produksi belum diisi', 'the code of production is missing')]
      : []),
    ...(tooLate
      ? [
          lacks(
            'pastExpiry',
            'expiry',
            `produksi ini baik sampai ${until}`,
            `this batch is good until ${until} only`,
          ),
        ]
      : []),
  ];
}
