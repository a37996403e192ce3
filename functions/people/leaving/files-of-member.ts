import { filesOfPicture } from '../../domain/picture/media-key.ts';
import { creativeRecord } from '../../records/creative-record.ts';
import type { Member } from '../../domain/people/member.ts';
import { filesOf, photosOf } from '../../domain/product/photos.ts';
import type { Table } from '../../ports/table.ts';
import { mapWithConcurrency } from '../../records/map-with-concurrency.ts';
import { keys, offerPartition } from '../../records/keys.ts';
import { loadTogether } from '../../records/load-together.ts';
import type { OwnData } from '../own-data.ts';
import { postPicturesRecord } from '../../records/post-pictures-record.ts';
import { list } from '../../records/record.ts';
import { listMembers, listProducts } from '../../records/tenant-lists.ts';

/**
 * Returns the keys of a member's files that a record names: her photos and logo, unless another member's record names the
 * same file (equal files share one name), and all pictures with her label or her number, with their thumbnails.
 */
export async function filesOfMember(table: Table, member: Member, own: OwnData): Promise<string[]> {
  const { community, id } = member;
  const [members, products] = await Promise.all([
    listMembers(table, community),
    listProducts(table, community),
  ]);
  const ofOthers = new Set([
    ...products
      .filter(({ maker }) => maker !== id)
      .flatMap(photosOf)
      .flatMap(filesOf),
    ...members.flatMap(({ id: other, brand }) => (other === id ? [] : (brand?.logoKey ?? []))),
  ]);
  const logo = member.brand?.logoKey;
  const taken = [...own.products.flatMap(photosOf).flatMap(filesOf), ...(logo === undefined ? [] : [logo])];
  const drawn = [...(await drawnForOffers(table, community, own)), ...(await drawnForPosts(table, id, own))];
  return [...new Set([...taken.filter((file) => !ofOthers.has(file)), ...drawn.flatMap(filesOfPicture)])];
}

/** Returns the pictures of her products for all sellers, and of others' products for her. */
async function drawnForOffers(table: Table, community: string, own: OwnData): Promise<string[]> {
  const ofHers = await mapWithConcurrency(own.products, ({ id: product }) =>
    list(table, creativeRecord, { pk: offerPartition(community, product), prefix: 'pictures#' }),
  );
  return [...ofHers.flat(), ...own.pictures].flatMap(({ pictures }) => pictures.map(({ key }) => key));
}

/** Returns the pictures of posts of which she is maker or seller; all other posts name her in their captions only. */
async function drawnForPosts(table: Table, member: string, { posts }: OwnData): Promise<string[]> {
  const own = posts.map(({ post }) => post).filter(({ maker, seller }) => [maker, seller].includes(member));
  const keyOf = ({ community, id }: (typeof own)[number]) => keys.postPictures(community, id);
  const read = await loadTogether(table, own.map(keyOf));
  return own.flatMap((post) => [
    ...(post.pictureKey === undefined ? [] : [post.pictureKey]),
    ...(read(postPicturesRecord, keyOf(post))?.keys ?? []),
  ]);
}
