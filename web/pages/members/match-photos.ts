/** A product to which photos may belong. */
export interface NamedProduct {
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  readonly hasPhoto: boolean;
}

/** What becomes of a file. `place`: 0 for the first photo of its product, 1 for the next, and so on. */
export type MatchedFile =
  | { readonly is: 'found'; readonly product: NamedProduct; readonly place: number }
  | { readonly is: 'several'; readonly products: readonly NamedProduct[] }
  | { readonly is: 'none' }
  | { readonly is: 'noPhoto' };

const ENDINGS = /\.(?:jpe?g|png|webp|avif|heic|heif)$/i;
/** A number that tells photos of one product apart, as people and cameras write it: "tiwul-2", "tiwul (3)". */
const NUMBER = / 0*(\d{1,2})$/;

/** Returns letters and digits as they are compared: case, marks and separators do not count. */
const matchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Returns the products of a name: alone or, where several makers have one of that name, with its maker before or after. */
function withName(key: string, products: readonly NamedProduct[]): readonly NamedProduct[] {
  const alone = products.filter(({ name }) => matchKey(name) === key);
  if (alone.length > 0) return alone;
  return products.filter(({ name, maker }) =>
    [`${matchKey(maker)} ${matchKey(name)}`, `${matchKey(name)} ${matchKey(maker)}`].includes(key),
  );
}

/** A file with its products, and the number by which people order photos of one product; 0 without one. */
interface Read {
  readonly products: readonly NamedProduct[];
  readonly number: number;
}

function readName(file: string, products: readonly NamedProduct[]): Read {
  const key = matchKey(file.replace(ENDINGS, ''));
  // A name may itself end in a number, so the whole name comes first.
  const whole = withName(key, products);
  const number = NUMBER.exec(key)?.[1];
  if (whole.length > 0 || number === undefined) return { products: whole, number: 0 };
  return { products: withName(key.replace(NUMBER, ''), products), number: Number(number) };
}

/**
 * Finds the product of each file by its name, in the order of the files. Photos of a product come in the order of their
 * numbers, one without a number first.
 */
export function matchPhotos(files: readonly string[], products: readonly NamedProduct[]): MatchedFile[] {
  const read = files.map((file) => (ENDINGS.test(file) ? readName(file, products) : undefined));
  const order = read
    .map((one, index) => ({ id: one?.products[0]?.id, number: one?.number ?? 0, index }))
    .toSorted((one, other) => one.number - other.number || one.index - other.index);
  return read.map((one, index): MatchedFile => {
    if (!one) return { is: 'noPhoto' };
    const [product, ...others] = one.products;
    if (!product) return { is: 'none' };
    if (others.length > 0) return { is: 'several', products: one.products };
    const its = order.filter(({ id, index: at }) => id === product.id && read[at]?.products.length === 1);
    return { is: 'found', product, place: its.findIndex(({ index: at }) => at === index) };
  });
}
