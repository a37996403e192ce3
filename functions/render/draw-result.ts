import { resultContent, type ResultFacts } from '../domain/labels/result-content.ts';
import type { NotablePost } from '../domain/insights/extremes.ts';
import type { InterfaceLanguage } from '../domain/language.ts';
import type { CreativePicture } from '../domain/picture/creative.ts';
import { peopleUnanswered } from '../domain/product/may-show-people.ts';
import { shownPhotos, type ShownPhoto } from '../domain/product/photos.ts';
import { translationIn } from '../domain/product/selling.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Table } from '../ports/table.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadPosts } from '../records/posts.ts';
import { productRecord } from '../records/product-record.ts';
import { loadManyEventually } from '../records/record.ts';
import type { GroupPictureDeps } from './draw-poster.ts';
import { noResultYet } from './nothing-to-draw.ts';
import { shownBytesOf } from './pictures-of-product.ts';
import { storedOrDrawn } from './products-together.ts';

/** What the picture of a period's result shows. */
interface ResultRequest extends Pick<ResultFacts, 'from' | 'to' | 'total' | 'before'> {
  readonly community: string;
  /** The posts that were seen most, in this order. */
  readonly notable: readonly NotablePost[];
  readonly language: InterfaceLanguage;
  readonly theme?: string | undefined;
}

/**
 * Returns the photo of the post that was seen most, with its product's name. Posts are passed over whose product is gone, has no
 * photo, or has a photo of which nobody said who can be recognised in it.
 */
async function readBest(
  table: Table,
  { community, notable, language }: Pick<ResultRequest, 'community' | 'notable' | 'language'>,
): Promise<{ readonly best: ResultFacts['best']; readonly photo: ShownPhoto } | undefined> {
  const posts = await loadPosts(
    table,
    community,
    notable.map(({ post }) => ({ id: post })),
  );
  const products = await loadManyEventually(
    table,
    productRecord,
    [...new Set(posts.map(({ product }) => product))].map((id) => keys.product(community, id)),
  );
  for (const { post: id, reach } of notable) {
    const post = posts.find((one) => one.id === id);
    const product = products.find((one) => one.id === post?.product);
    const photo = product && !peopleUnanswered(product) ? shownPhotos(product).cover : undefined;
    if (product && photo)
      return { best: { name: translationIn(product, language)?.name ?? product.name, reach }, photo };
  }
  return undefined;
}

/**
 * Draws the result of a period as a square, with the photo of the post that was seen most. It names no people. Throws
 * `noResultYet`, and a problem for a theme that is not there.
 */
export const drawResult =
  (deps: GroupPictureDeps) =>
  async (request: ResultRequest): Promise<CreativePicture> => {
    const { community: id, language, theme, from, to, total, before } = request;
    const [community, shown] = await Promise.all([
      loadCommunity(deps.table, id),
      readBest(deps.table, request),
    ]);
    const facts = { community, from, to, total, before, best: shown?.best };
    const content = resultContent(facts, { language, theme });
    if (!content) throw new ProblemError([noResultYet]);
    const { key, focus, contents } = shown?.photo ?? {};
    const [picture] = await storedOrDrawn(
      deps,
      id,
      ['result', key, focus, contents, content],
      ['square'],
      async () => {
        const photo = shown && (await shownBytesOf(deps, shown.photo));
        return [await deps.pictures.drawResult({ content, photo })];
      },
    );
    if (!picture) throw new Error('unreachable: one format was asked for');
    return picture;
  };
