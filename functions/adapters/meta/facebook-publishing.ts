import * as z from 'zod';
import type { Graph, GraphAccount } from '../../ports/graph.ts';
import { Made, yesFor } from './answers.ts';
import { GraphInstant } from './graph-instant.ts';
import type { Ask } from './question.ts';

const PagePost = z
  .object({
    id: z.string().min(1),
    is_published: z.boolean(),
    permalink_url: z.string().optional(),
    created_time: GraphInstant.optional(),
  })
  .transform(({ id, is_published: isPublished, permalink_url: permalink, created_time: createdAt }) => ({
    id,
    isPublished,
    ...(permalink !== undefined && { permalink }),
    ...(createdAt !== undefined && { createdAt }),
  }));

const PagePostIds = z
  .object({ data: z.array(z.object({ id: z.string().min(1) })) })
  .transform(({ data }) => data.map(({ id }) => id));

/** Unpublished posts that one read of the feed asks for (`Graph.listUnpublishedPosts`). */
const LISTED_AT_MOST = 50;

const FeedPosts = z
  .object({
    data: z.array(
      z.object({
        id: z.string().min(1),
        message: z.string().default(''),
        is_published: z.boolean(),
        created_time: GraphInstant,
      }),
    ),
  })
  .transform(({ data }) =>
    data
      .filter(({ is_published: isPublished }) => !isPublished)
      .map(({ id, message, created_time: createdAt }) => ({ id, message, createdAt })),
  );

/** Returns whose token a call uses, and whose limits it counts against. */
const on = ({ remoteId, token }: GraphAccount) => ({ token, account: remoteId });

/**
 * Publishes on a Page: uploads unpublished photos, creates an unpublished post, publishes it
 * (docs/facts/meta.md#facebook-posts).
 */
export const createFacebookPublishing = (
  ask: Ask,
): Pick<
  Graph,
  | 'uploadPhoto'
  | 'createUnpublishedPost'
  | 'publishPost'
  | 'readPost'
  | 'listPagePosts'
  | 'listUnpublishedPosts'
  | 'deletePost'
> => ({
  uploadPhoto: (page, { url, altText }) =>
    ask({
      ...on(page),
      method: 'POST',
      path: [page.remoteId, 'photos'],
      params: { url, published: false, alt_text_custom: altText },
      writes: true,
      answer: Made,
    }),

  createUnpublishedPost: (page, { message, photoIds, link }) =>
    ask({
      ...on(page),
      method: 'POST',
      path: [page.remoteId, 'feed'],
      params: {
        message,
        published: false,
        ...(photoIds.length > 0 && { attached_media: photoIds.map((id) => ({ media_fbid: id })) }),
        ...(link !== undefined && { link }),
      },
      writes: true,
      answer: Made,
    }),

  publishPost: (page, postId) =>
    ask({
      ...on(page),
      method: 'POST',
      path: [postId],
      params: { is_published: true },
      writes: true,
      answer: yesFor(postId),
    }),

  readPost: (page, postId) =>
    ask({
      ...on(page),
      method: 'GET',
      path: [postId],
      params: { fields: 'id,is_published,permalink_url,created_time' },
      writes: false,
      answer: PagePost,
    }),

  listPagePosts: (page) =>
    ask({
      ...on(page),
      method: 'GET',
      path: [page.remoteId, 'published_posts'],
      params: { fields: 'id', limit: 1 },
      writes: false,
      answer: PagePostIds,
    }),

  listUnpublishedPosts: (page) =>
    ask({
      ...on(page),
      method: 'GET',
      path: [page.remoteId, 'feed'],
      params: { fields: 'id,message,is_published,created_time', limit: LISTED_AT_MOST },
      writes: false,
      answer: FeedPosts,
    }),

  deletePost: (page, postId) =>
    ask({
      ...on(page),
      method: 'DELETE',
      path: [postId],
      params: {},
      writes: true,
      answer: yesFor(postId),
    }),
});
