import * as z from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { PostId } from '../../domain/campaign/plan.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { Id } from '../../domain/identity.ts';
import { POST_MARKS } from '../../domain/insights/figure.ts';
import { Language } from '../../domain/language.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { ThemeName } from '../../domain/product/product.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Moment, Named, NextPage, PictureUrl } from './common.ts';
import { ChannelName } from './posts.ts';
import { TotalsReply } from './report.ts';

/** A post behind a figure of the report. */
export const ReportPost = z
  .object({
    id: PostId,
    product: Named,
    channel: ChannelName,
    shape: PostShape,
    publishedAt: Moment,
    takenDown: z.boolean(),
    permalink: z.string().optional(),
    pictureUrl: PictureUrl.optional(),
    /** The thumbnail of the picture, for lists; absent for pictures from before thumbnails. */
    thumbUrl: PictureUrl.optional(),
    totals: TotalsReply,
  })
  .meta({ id: 'ReportPost', description: 'A post with its own numbers' });
export type ReportPost = z.infer<typeof ReportPost>;

/** `GET /api/report/posts`: the posts behind a figure, the newest first. */
export const ReportPosts = z
  .object({ posts: z.array(ReportPost), next: NextPage })
  .meta({ id: 'ReportPosts', description: 'One page of the posts behind a figure' });
export type ReportPosts = z.infer<typeof ReportPosts>;

/** What chooses the posts of a figure: each names a row of the report. */
export const ReportPostQuery = z.object({
  from: LocalDay.meta({ description: 'The first day of the report', examples: ['2026-12-01'] }),
  to: LocalDay.meta({ description: 'The last day of the report', examples: ['2026-12-31'] }),
  platform: Platform.optional().meta({ description: 'On this platform', examples: ['instagram'] }),
  product: Id.optional().meta({ description: 'Of this product', examples: ['tiwul'] }),
  maker: Id.optional().meta({ description: 'Of products of this maker', examples: ['kenanga'] }),
  seller: Id.optional().meta({ description: 'That name this seller', examples: ['kenanga'] }),
  campaign: Id.optional().meta({ description: 'Of this campaign', examples: ['pasar-minggu'] }),
  audience: Audience.optional().meta({ description: 'For this audience', examples: ['bridging'] }),
  language: Language.optional().meta({ description: 'In this language', examples: ['id'] }),
  shape: PostShape.optional().meta({ description: 'Of this kind', examples: ['carousel'] }),
  theme: ThemeName.optional().meta({ description: 'With pictures of this theme', examples: ['kraft'] }),
  weekday: z.coerce
    .number()
    .int()
    .min(1)
    .max(7)
    .optional()
    .meta({
      type: 'integer',
      description: 'That went out on this day of the week, 1 = Monday',
      examples: [2],
    }),
  hour: z.coerce
    .number()
    .int()
    .min(0)
    .max(23)
    .optional()
    .meta({
      type: 'integer',
      description: 'That went out in this hour of the day, in the community’s zone',
      examples: [19],
    }),
  mark: z
    .enum(POST_MARKS)
    .optional()
    .meta({
      description:
        'That were taken down, have no reach yet, stand with an older one, or may be out; the last are in no other figure',
      examples: ['takenDown'],
    }),
  cursor: z
    .string()
    .optional()
    .meta({
      description: 'The `next` of the previous page, unchanged',
      examples: ['InRpd3VsIg.Zm9yLWV4YW1wbGU'],
    }),
});
export type ReportPostQuery = z.infer<typeof ReportPostQuery>;

/** A post that stands out, with its picture and caption. */
export const NotablePostReply = z
  .object({
    id: PostId,
    product: Named,
    channel: ChannelName,
    shape: PostShape,
    publishedAt: Moment.optional(),
    permalink: z.string().optional(),
    pictureUrl: PictureUrl.optional(),
    /** The thumbnail of the picture, for lists; absent for pictures from before thumbnails. */
    thumbUrl: PictureUrl.optional(),
    words: z.string().optional(),
    reach: z.number().int(),
  })
  .meta({ id: 'NotablePost' });
export type NotablePostReply = z.infer<typeof NotablePostReply>;

/** Whose posts stand out: all of the community, or those of the caller's own products. */
export const NotableOf = z.enum(['community', 'mine']).meta({
  description: 'Posts of the whole community, or those of the products that the caller made',
  examples: ['mine'],
});

/**
 * `GET /api/report/notable`: the posts that reached the most people; to coordinators, and of her own products to a maker, also
 * those that reached the fewest.
 */
export const NotablePosts = z
  .object({ best: z.array(NotablePostReply), weakest: z.array(NotablePostReply).optional() })
  .meta({ id: 'NotablePosts', description: 'The posts that reached the most and the fewest people' });
export type NotablePosts = z.infer<typeof NotablePosts>;
