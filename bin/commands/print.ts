import { resolve, dirname } from 'node:path';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { LocalDay, dayOf } from '../../functions/domain/time/local-day.ts';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { Member } from '../../functions/domain/people/member.ts';
import { type Problem, ProblemError } from '../../functions/domain/problem.ts';
import type { ProductFacts, Product } from '../../functions/domain/product/product.ts';
import { type ProductForm, readProduct } from '../../functions/domain/product/form/read-product.ts';
import {
  CARD_SIZES,
  LABEL_SIZES,
  PRINT_FILES,
  PRINT_INKS,
} from '../../functions/domain/labels/paper-size.ts';
import { type PrintRequest, printOffer } from '../../functions/render/print-labels.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import { createPrints } from '../../functions/pictures/print/prints.ts';
import { invalidOption, readOptions } from '../kit/read-options.ts';
import { DEMO_COMMUNITY, DEMO_MEMBERS, demoMember } from '../../embedded/standing/demo-community.ts';
import { DEMO_PRODUCTS } from './demo/product-data.ts';

const FORM = [
  'name',
  'price',
  'words',
  'unit',
  'net',
  'people',
  'ingredients',
  'expiry',
  'permit',
  'halal',
] as const;
const TEXTS = [
  ...FORM,
  'kind',
  'product-kind',
  'maker',
  'seller',
  'address',
  'produced',
  'batch',
  'origin',
  'size',
  'ink',
  'as',
  'theme',
  'logo',
  'copies',
  'out',
] as const;
type Texts = Partial<Record<(typeof TEXTS)[number], string>>;

/** The options of `print`, all checked. */
interface PrintOptions {
  readonly facts: ProductFacts;
  readonly maker: Member;
  readonly seller: Member;
  readonly wanted: PrintRequest;
  readonly today: LocalDay;
  readonly theme: string | undefined;
  /** The path of the logo's picture. */
  readonly logo: string | undefined;
  readonly out: string;
}

/** Returns the maker's demo product or, when a name is given, only the given fields. */
function formFrom(texts: Texts, maker: string): ProductForm {
  const base: ProductForm = texts.name === undefined ? (DEMO_PRODUCTS[maker] ?? {}) : {};
  const given = Object.entries({ ...texts, kind: texts['product-kind'] }).filter(
    ([name, text]) => text !== undefined && (name === 'kind' || FORM.some((field) => field === name)),
  );
  return { ...base, ...Object.fromEntries(given) };
}

function memberNamed(wanted: string | undefined, usual: string, now: Instant): Member | undefined {
  const index = DEMO_MEMBERS.findIndex(({ id, name }) => id === (wanted ?? usual) || name === wanted);
  const found = DEMO_MEMBERS[index];
  return found && demoMember(found, index, now);
}

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** Replaces the maker's address; `--address ""` removes it, to see what is refused without one. */
const withAddress = (maker: Member, address: string | undefined): Member =>
  address === undefined || !maker.brand
    ? maker
    : { ...maker, brand: { ...maker.brand, address: address.trim() } };

function readPrintRequest(texts: Texts, problems: Problem[]): PrintRequest | undefined {
  const oneOf = <T extends string>(
    option: 'size' | 'ink' | 'as',
    known: readonly T[],
    usual: T,
  ): T | undefined => {
    const found = known.find((name) => name === (texts[option] ?? usual));
    const list = known.join(', ');
    if (!found) problems.push(invalidOption(option, `Pilihannya: ${list}.`, `The choices are: ${list}.`));
    return found;
  };
  const ink = oneOf('ink', PRINT_INKS, 'colour');
  const as = oneOf('as', PRINT_FILES, 'pdf');
  const produced = filled(texts.produced);
  if (produced !== undefined && !LocalDay.safeParse(produced).success) {
    problems.push(
      invalidOption(
        'produced',
        'Tanggal produksi: TTTT-BB-HH.',
        'Write the day of production as YYYY-MM-DD.',
      ),
    );
  }
  const copies = texts.copies === undefined ? undefined : Number(texts.copies);
  if (copies !== undefined && !(Number.isInteger(copies) && copies > 0)) {
    problems.push(
      invalidOption(
        'copies',
        'Jumlah lembar harus angka bulat.',
        'The number of copies must be a whole number.',
      ),
    );
  }
  const run = { producedOn: produced, batch: filled(texts.batch), ingredientOrigin: filled(texts.origin) };
  if (texts.kind === 'shelf') {
    const size = oneOf('size', CARD_SIZES, 'card');
    return size && ink && as && { kind: 'shelf', size, ink, as, run, copies };
  }
  if (texts.kind === 'label') {
    const size = oneOf('size', LABEL_SIZES, 'medium');
    return size && ink && as && { kind: 'label', size, ink, as, run, copies };
  }
  problems.push(invalidOption('kind', 'Yang dicetak: label atau shelf.', 'What to print: label or shelf.'));
  return undefined;
}

/** Reads and checks the options. Throws `ProblemError` with every problem found. */
export function readPrintOptions(args: readonly string[], now: Instant): PrintOptions {
  const { texts } = readOptions(args, { texts: TEXTS, switches: [] });
  const problems: Problem[] = [];
  const makers = DEMO_MEMBERS.map(({ name }) => name).join(', ');
  const maker = memberNamed(texts.maker, 'kantil', now);
  const seller = memberNamed(texts.seller ?? texts.maker, 'kantil', now);
  if (!maker || !seller)
    problems.push(invalidOption('maker', `Anggota: ${makers}.`, `Members are: ${makers}.`));
  const today = dayOf(now, DEMO_COMMUNITY.zone);
  const reading = readProduct(formFrom(texts, maker?.id ?? 'kantil'), today);
  if ('problems' in reading) problems.push(...reading.problems);
  const wanted = readPrintRequest(texts, problems);
  const [first, ...rest] = problems;
  if (first) throw new ProblemError([first, ...rest]);
  if (!('facts' in reading) || !maker || !seller || !wanted)
    throw new Error('unreachable: every gap is a problem');
  const out = resolve(texts.out ?? `out/print/${wanted.kind}.${wanted.as ?? 'pdf'}`);
  return {
    facts: reading.facts,
    maker: withAddress(maker, texts.address),
    seller,
    wanted,
    today,
    theme: texts.theme,
    logo: texts.logo,
    out,
  };
}

/**
 * Runs `npm run print`: writes labels or cards for the kiosk's shelf as a PDF, in A4 or on a roll, or one copy on a roll as a
 * PNG. Throws while a fact that the law requires is missing.
 */
export async function print(args: readonly string[]): Promise<void> {
  const now = Date.now();
  const { facts, maker, seller, wanted, today, theme, logo, out } = readPrintOptions(args, now);
  const product: Product = {
    ...facts,
    ...(theme !== undefined && { theme }),
    community: DEMO_COMMUNITY.id,
    id: 'print',
    maker: maker.id,
    soldOut: false,
    createdAt: now,
    revision: 1,
  };
  const clean =
    logo === undefined ? undefined : (await createPictures().cleanLogo(await readFile(logo))).bytes;
  const offer = { community: DEMO_COMMUNITY, product, maker, seller, logo: clean };
  const file = await printOffer(createPrints(), offer, wanted, today);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, file);
  process.stdout.write(`${out}\n`);
}
