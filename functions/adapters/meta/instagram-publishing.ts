import * as z from 'zod';
import type { Graph, GraphAccount, NewContainer } from '../../ports/graph.ts';
import { Made } from './answers.ts';
import type { GraphRequest } from './graph-transport.ts';
import { GraphInstant } from './graph-instant.ts';
import type { Ask } from './question.ts';
import { redact } from './redaction.ts';

const LISTED_AT_MOST = 50;
const MEDIA_FIELDS = 'id,caption,timestamp,permalink';
const STORY_FIELDS = 'id,timestamp,permalink';

const Media = z
  .object({
    id: z.string().min(1),
    caption: z.string().default(''),
    permalink: z.string().optional(),
    timestamp: GraphInstant,
  })
  .transform(({ id, caption, permalink, timestamp: createdAt }) => ({
    id,
    caption,
    ...(permalink !== undefined && { permalink }),
    createdAt,
  }));

/** One unreadable medium makes the whole list unreadable: if it were left out silently, it would be published again. */
const MediaList = z
  .object({ data: z.array(Media) })
  .transform(({ data }) => data.toSorted((one, other) => other.createdAt - one.createdAt));

const Container = z.object({
  status_code: z.enum(['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED']),
  status: z.string().default(''),
});

/**
 * The account's publishing limit. Meta's documentation says both 50 and 100 per day, so only the account's own value
 * counts.
 */
const Quota = z
  .object({
    data: z.tuple([
      z.object({
        quota_usage: z.number().int().nonnegative(),
        config: z.object({
          quota_total: z.number().int().nonnegative(),
          quota_duration: z.number().int().positive(),
        }),
      }),
    ]),
  })
  .transform(({ data: [{ quota_usage: used, config }] }) => ({
    used,
    total: config.quota_total,
    seconds: config.quota_duration,
  }));

/** Carousel children have no caption; stories have neither caption nor alt text (docs/facts/meta.md#instagram-limits). */
function containerParams(media: NewContainer): GraphRequest['params'] {
  switch (media.is) {
    case 'photo':
      return { image_url: media.imageUrl, caption: media.caption, alt_text: media.altText };
    case 'carouselPicture':
      return { image_url: media.imageUrl, alt_text: media.altText, is_carousel_item: true };
    case 'carousel':
      return { media_type: 'CAROUSEL', children: media.children, caption: media.caption };
    case 'story':
      return { media_type: 'STORIES', image_url: media.imageUrl };
  }
}

const on = ({ remoteId, token }: GraphAccount) => ({ token, account: remoteId });
const reading = { method: 'GET', writes: false } as const;
const writing = { method: 'POST', writes: true } as const;

/**
 * Publishes on an Instagram account: containers, their status, publishing, lists of media
 * (docs/facts/meta.md#instagram-posts).
 */
export const createInstagramPublishing = (
  ask: Ask,
): Pick<
  Graph,
  | 'createContainer'
  | 'readContainer'
  | 'publishContainer'
  | 'listStories'
  | 'listMedia'
  | 'readMedia'
  | 'readQuota'
> => ({
  createContainer: (instagram, media) =>
    ask({
      ...on(instagram),
      ...writing,
      path: [instagram.remoteId, 'media'],
      params: containerParams(media),
      answer: Made,
    }),

  readContainer: (instagram, containerId) =>
    ask({
      ...on(instagram),
      ...reading,
      path: [containerId],
      params: { fields: 'status_code,status' },
      answer: Container.transform(({ status_code: status, status: detail }) => ({
        status,
        detail: redact(detail, [instagram.token]),
      })),
    }),

  publishContainer: (instagram, containerId) =>
    ask({
      ...on(instagram),
      ...writing,
      path: [instagram.remoteId, 'media_publish'],
      params: { creation_id: containerId },
      answer: Made,
    }),

  listStories: (instagram) =>
    ask({
      ...on(instagram),
      ...reading,
      path: [instagram.remoteId, 'stories'],
      params: { fields: STORY_FIELDS },
      answer: MediaList,
    }),

  listMedia: (instagram) =>
    ask({
      ...on(instagram),
      ...reading,
      path: [instagram.remoteId, 'media'],
      params: { fields: MEDIA_FIELDS, limit: LISTED_AT_MOST },
      answer: MediaList,
    }),

  readMedia: (instagram, mediaId) =>
    ask({ ...on(instagram), ...reading, path: [mediaId], params: { fields: MEDIA_FIELDS }, answer: Media }),

  readQuota: (instagram) =>
    ask({
      ...on(instagram),
      ...reading,
      path: [instagram.remoteId, 'content_publishing_limit'],
      params: { fields: 'config,quota_usage' },
      answer: Quota,
    }),
});
