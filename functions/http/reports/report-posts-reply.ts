import type { NotablePost } from '../../domain/insights/extremes.ts';
import type { PostMetrics } from '../../domain/insights/post-metrics.ts';
import { totalsOf } from '../../domain/insights/totals.ts';
import { toIso } from '../../domain/time/instant.ts';
import { loadPostCaption } from '../../records/post-caption-record.ts';
import { loadPosts } from '../../records/posts.ts';
import type { AppDeps } from '../app-deps.ts';
import type { NotablePostReply, ReportPost } from '../contract/report-posts.ts';
import { readNames } from '../views/names.ts';
import { pictureLinks, pictureUrls } from '../views/picture-links.ts';

type PostsDeps = Pick<AppDeps, 'table' | 'media' | 'clock'>;

/** Returns posts behind a figure with their names, pictures and numbers. One that was erased keeps its numbers. */
export async function reportPosts(
  deps: PostsDeps,
  community: string,
  filed: readonly PostMetrics[],
): Promise<ReportPost[]> {
  const [found, names] = await Promise.all([
    loadPosts(
      deps.table,
      community,
      filed.map(({ post }) => ({ id: post })),
    ),
    readNames(deps.table, community, {
      products: filed.map(({ product }) => product),
      channels: filed.map(({ channel }) => channel),
    }),
  ]);
  const byId = new Map(found.map((post) => [post.id, post]));
  const link = pictureLinks(deps);
  return Promise.all(
    filed.map(async (its): Promise<ReportPost> => {
      const { post: id, product, channel, platform, shape, publishedAt, takenDown } = its;
      const post = byId.get(id);
      return {
        id,
        product: names.product(product),
        channel: names.channel(channel) ?? { id: channel, name: channel, platform },
        shape,
        publishedAt: toIso(publishedAt),
        takenDown: takenDown === true,
        ...(post?.permalink !== undefined && { permalink: post.permalink }),
        ...(await pictureUrls(link, post?.pictureKey)),
        totals: totalsOf(its),
      };
    }),
  );
}

/** Returns posts that stand out with picture and caption, in their order. Those that were erased are left out. */
export async function notablePosts(
  deps: PostsDeps,
  community: string,
  notable: readonly NotablePost[],
): Promise<NotablePostReply[]> {
  const found = await loadPosts(
    deps.table,
    community,
    notable.map(({ post }) => ({ id: post })),
  );
  const names = await readNames(deps.table, community, {
    products: found.map(({ product }) => product),
    channels: found.map(({ channel }) => channel),
  });
  const link = pictureLinks(deps);
  const rows = notable.map(async ({ post: id, reach }): Promise<NotablePostReply[]> => {
    const post = found.find((one) => one.id === id);
    if (!post) return [];
    const { channel, platform, shape, publishedAt, permalink, pictureKey } = post;
    const caption = await loadPostCaption(deps.table, post);
    return [
      {
        id,
        product: names.product(post.product),
        channel: names.channel(channel) ?? { id: channel, name: channel, platform },
        shape,
        ...(publishedAt !== undefined && { publishedAt: toIso(publishedAt) }),
        ...(permalink !== undefined && { permalink }),
        ...(await pictureUrls(link, pictureKey)),
        ...(caption && { words: caption.text }),
        reach,
      },
    ];
  });
  return (await Promise.all(rows)).flat();
}
