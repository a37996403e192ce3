import { mediaFolder } from '../domain/picture/media-key.ts';
import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import { peopleNotTold, peopleUnanswered } from '../domain/product/may-show-people.ts';
import { shownPhotos, type ShownPhoto } from '../domain/product/photos.ts';
import type { Product } from '../domain/product/product.ts';
import { PICTURE_SIZES, type PictureFormat } from '../domain/picture/picture-format.ts';
import type { CreativePicture } from '../domain/picture/creative.ts';
import { type Problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { DrawnPicture } from '../ports/pictures.ts';
import type { Table } from '../ports/table.ts';
import { readOffer } from '../records/offers.ts';
import { isSoldOut, nothingToDraw } from './nothing-to-draw.ts';
import type { RenderDeps } from './pictures-of-product.ts';

/** A product that is in one picture with others. */
interface TogetherProduct {
  readonly product: Product;
  readonly maker: Member;
  readonly photo: ShownPhoto;
}

/** What a picture of several products is made of, and whom to ask about them. */
interface Together {
  readonly community: Community;
  readonly products: readonly TogetherProduct[];
  readonly asked: { readonly name: string; readonly phone: string };
}

/** Returns the name under which a maker's products are shown. */
export const brandOf = ({ brand, name }: Member): string => brand?.name ?? name;

const namedIn = (name: string, refused: Problem): Problem => ({
  ...refused,
  text: { id: `${name}: ${refused.text.id}`, en: `${name}: ${refused.text.en}` },
});

/**
 * Reads the products of a picture with several, in this order. `asked` is the member whose number the picture shows. Throws
 * `ProblemError` that names every product that is sold out, or of whose photo nobody said who is in it, and `nothingToDraw`
 * for one that is gone or has no photo.
 */
export async function readTogether(
  table: Table,
  names: { readonly community: string; readonly products: readonly string[]; readonly asked: string },
): Promise<Together> {
  const products: TogetherProduct[] = [];
  const problems: Problem[] = [];
  let about: Pick<Together, 'community' | 'asked'> | undefined;
  for (const id of new Set(names.products)) {
    const offer = await readOffer(table, { community: names.community, product: id, seller: names.asked });
    const photo = offer && shownPhotos(offer.product).cover;
    if (!offer || !photo) throw new ProblemError([nothingToDraw]);
    const { community, product, maker, seller } = offer;
    about = { community, asked: namedSeller(seller, community) };
    if (product.soldOut) problems.push(namedIn(product.name, isSoldOut));
    if (peopleUnanswered(product)) problems.push(namedIn(product.name, peopleNotTold));
    products.push({ product, maker, photo });
  }
  if (!about) throw new ProblemError([nothingToDraw]);
  refuseIfAny(problems);
  return { ...about, products };
}

/**
 * Returns stored pictures by what they show, and draws those that are missing. Their keys are keyed fingerprints of `shown`,
 * as those of a product's pictures.
 */
export async function storedOrDrawn(
  { media, pictures, sealer }: RenderDeps,
  community: string,
  shown: readonly unknown[],
  formats: readonly PictureFormat[],
  draw: (missing: readonly PictureFormat[]) => Promise<readonly DrawnPicture[]>,
): Promise<readonly CreativePicture[]> {
  const wanted = await Promise.all(
    formats.map(async (format) => {
      const text = JSON.stringify([pictures.version, ...shown, format]);
      const key = `${mediaFolder('pictures', community)}${await sealer.fingerprint(text, `picture|${community}`)}.jpg`;
      return { format, key, existing: await media.read(key) };
    }),
  );
  const missing = wanted.filter(({ existing }) => !existing).map(({ format }) => format);
  const drawn = missing.length > 0 ? await draw(missing) : [];
  const found: CreativePicture[] = [];
  for (const { format, key, existing } of wanted) {
    const bytes = existing ?? drawn.find((picture) => picture.format === format)?.bytes;
    if (!bytes) throw new Error(`no ${format} picture was drawn`);
    if (!existing) await media.write(key, bytes, 'image/jpeg');
    found.push({ format, ...PICTURE_SIZES[format], bytes: bytes.byteLength, key });
  }
  return found;
}
