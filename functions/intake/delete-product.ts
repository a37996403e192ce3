import { isOpenToPeople, mayBeOut, type Post } from '../domain/post/post.ts';
import type { DeletedProduct } from '../domain/product/deleted-product.ts';
import { filesOfPicture } from '../domain/picture/media-key.ts';
import { photosOf } from '../domain/product/photos.ts';
import { productChanged } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { changePostByPerson } from '../due/move-post.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import { audit } from '../records/audit.ts';
import { creativeRecord } from '../records/creative-record.ts';
import { deleteItems } from '../records/delete-items.ts';
import { deletedProductRecord } from '../records/deleted-product-record.ts';
import { type DiscardDeps, erasePhotos } from '../records/discard-files.ts';
import { keys, offerPartition } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { postPicturesRecord } from '../records/post-pictures-record.ts';
import { postRecord } from '../records/post-record.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { productRecord } from '../records/product-record.ts';
import { change, list, load, replace } from '../records/record.ts';
import { tellDamage } from '../records/tell-damage.ts';
import { listCampaigns } from '../records/tenant-lists.ts';
import type { ChangeDeps } from './renew-posts.ts';

export type DeleteProductDeps = ChangeDeps & DiscardDeps;

interface Deletion {
  readonly product: Product;
  readonly by: string;
  /** The revision that the person saw. */
  readonly seen: number;
}

/**
 * Deletes a product: from this moment the gate lets none of its posts out. Then its waiting posts are cancelled and its
 * captions, pictures and photos are deleted. What is out, or may be, keeps its picture and is still counted by reports, under
 * the product's name. Throws `productChanged` when the product was changed since.
 */
export const deleteProduct =
  (deps: DeleteProductDeps) =>
  async ({ product, by, seen }: Deletion): Promise<void> => {
    const { table } = deps;
    const { community, id, maker, name } = product;
    if (product.revision !== seen) throw new ProblemError([productChanged]);
    const photos = photosOf(product);
    const deletedAt = deps.clock.now();
    const left: DeletedProduct = { community, id, maker, name, deletedAt, deletedBy: by, photos };
    await requestReconciliation(deps, { community, subject: 'product', id }, deletedAt);
    await replace(table, deletedProductRecord, left);
    const unchanged = { attribute: 'revision', is: '=', value: product.revision } as const;
    if ((await table.delete(keys.product(community, id), [unchanged])) === 'conflict') {
      const now = await load(table, productRecord, keys.product(community, id));
      if (now) throw new ProblemError([productChanged]);
    }
    await finishDeletion(deps)(left);
  };

/** Does what a deletion has left undone, as after a crash. Idempotent. */
export const finishDeletion =
  (deps: DeleteProductDeps) =>
  async (left: DeletedProduct): Promise<void> => {
    const { community, id: subject, deletedAt: at, deletedBy: by, photos = [] } = left;
    await audit(deps.table, { community, at, event: 'product.deleted', by, subject });
    const posts = await endPosts(deps, left);
    await deletePictures(deps, left, posts);
    await deleteItems(deps.table, { pk: offerPartition(community, subject) });
    await erasePhotos(deps, community, photos);
    await change(deps.table, deletedProductRecord, left, { photos: undefined }, []);
  };

/** The posts of a deleted product, by whether their pictures must stay. */
interface EndedPosts {
  readonly stay: readonly Post[];
  readonly over: readonly Post[];
}

/**
 * Ends the posts of a product that are not out. A post that a worker changes at the same moment is left to the
 * reconciliation, and keeps its picture.
 */
async function endPosts(deps: DeleteProductDeps, { community, id }: DeletedProduct): Promise<EndedPosts> {
  const campaigns = await listCampaigns(deps.table, community);
  const touched = campaigns.filter(({ products }) => products.includes(id));
  const ofProduct = (found: readonly Post[]): Post[] => found.filter(({ product }) => product === id);
  const posts = (await withPostsOfEach(deps.table, touched, ofProduct, tellDamage(deps))).flat();
  const ended = await mapWithConcurrency(posts, async (post) => ({ post, is: await endPost(deps, post) }));
  return {
    stay: ended.flatMap(({ post, is }) => (is === 'stays' ? [post] : [])),
    over: ended.flatMap(({ post, is }) => (is === 'over' ? [post] : [])),
  };
}

/** Cancels a post that waits, and takes the picture away from one that is over. */
async function endPost(deps: DeleteProductDeps, post: Post): Promise<'stays' | 'over'> {
  if (mayBeOut(post) || OUT.has(post.state)) return 'stays';
  if (isOpenToPeople(post)) {
    const changes = { reason: 'product.missing', due: undefined, pictureKey: undefined };
    return (await changePostByPerson(deps, post, { transition: 'cancel', changes })) ? 'over' : 'stays';
  }
  if (post.pictureKey === undefined) return 'over';
  const unchanged = { attribute: 'fence', is: '=', value: post.fence } as const;
  const changes = { pictureKey: undefined, fence: post.fence + 1 };
  return (await change(deps.table, postRecord, post, changes, [unchanged])) ? 'over' : 'stays';
}

/** States of posts that people see, or saw. */
const OUT: ReadonlySet<string> = new Set<Post['state']>(['published', 'removing', 'removed']);

/** Deletes the files that were drawn of a product, unless a post that is or may be out shows them. */
async function deletePictures(
  deps: DeleteProductDeps,
  { community, id }: DeletedProduct,
  { stay, over }: EndedPosts,
): Promise<void> {
  const { table, media } = deps;
  const read = await loadTogether(
    table,
    [...stay, ...over].map((post) => keys.postPictures(community, post.id)),
  );
  const shownBy = (posts: readonly Post[]): string[] =>
    posts.flatMap((post) => [
      ...(post.pictureKey === undefined ? [] : [post.pictureKey]),
      ...(read(postPicturesRecord, keys.postPictures(community, post.id))?.keys ?? []),
    ]);
  const offered = await list(table, creativeRecord, {
    pk: offerPartition(community, id),
    prefix: 'pictures#',
  });
  const drawn = offered.flatMap(({ pictures }) => pictures.map(({ key }) => key));
  const shown = new Set(shownBy(stay).flatMap(filesOfPicture));
  const gone = [...new Set([...drawn, ...shownBy(over)])];
  await mapWithConcurrency(gone, async (key) => {
    for (const file of filesOfPicture(key)) if (!shown.has(file)) await media.erase(file);
  });
  await mapWithConcurrency(over, (post) => table.delete(keys.postPictures(community, post.id)));
}
