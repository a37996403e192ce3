import * as z from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { LONGEST_CAPTION } from '../../domain/captions/limits.ts';
import { Language } from '../../domain/language.ts';
import { PostId } from '../../domain/campaign/plan.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { PostState } from '../../domain/post/post-states.ts';
import { Moment, Named, NextPage, PictureUrl, Sentence } from './common.ts';

/** The page or account of a post. `owner` is absent when it belongs to the community. */
export const ChannelName = Named.extend({
  platform: Platform,
  owner: Named.optional(),
  /** The URL of the page on Facebook or Instagram. */
  pageUrl: z.url().optional(),
}).meta({
  id: 'ChannelName',
  examples: [{ id: 'kenanga-facebook', name: 'Watu Lereng', platform: 'facebook' }],
});
export type ChannelName = z.infer<typeof ChannelName>;

/** Why a post is held, failed, cancelled or removed, and what to do about it. */
export const ReasonReply = z
  .object({ code: z.string(), text: Sentence, nextStep: Sentence })
  .meta({ id: 'Reason' });
export type ReasonReply = z.infer<typeof ReasonReply>;

/** A post in a list. */
export const PostRow = z
  .object({
    id: PostId,
    campaign: z.string(),
    product: Named,
    /** The member whose label is on the picture. */
    maker: Named,
    /** The member whose order line is on the picture. `alsoSellers` are on it too, on a hosted post only. */
    seller: Named,
    alsoSellers: z.array(Named),
    channel: ChannelName,
    hosted: z.boolean(),
    shape: PostShape,
    language: Language,
    audience: Audience,
    state: PostState,
    /**
     * A reason that reveals a private decision (a consent, a skip) is returned only to the members whom the post concerns
     * and to those who help them.
     */
    reason: ReasonReply.optional(),
    /** The planned time of publishing. */
    publishAt: Moment,
    /**
     * Present when that time has passed and nobody stopped the post. `trying`: Meta has not accepted it yet, and it is
     * retried. `waiting`: it is ready, but its page must wait for a gap, a cap or the end of the night.
     */
    overdue: z.enum(['trying', 'waiting']).optional(),
    /** Until when the owner of the page may decide; no answer by then counts as yes. */
    ownerWindowEndsAt: Moment.optional(),
    publishedAt: Moment.optional(),
    permalink: z.string().optional(),
    pictureUrl: PictureUrl.optional(),
    /** The thumbnail of the picture, for lists; absent for pictures from before thumbnails. */
    thumbUrl: PictureUrl.optional(),
    /** Of what people decide about it: what an edit sends as `If-Match`. */
    revision: z.number().int().positive(),
    /**
     * What the caller may do with the post now: decide as owner of the page; edit its caption; move its time; pause it, or
     * resume it if it was paused by itself; skip it, as owner of the page or on the community's page; cancel it on any page;
     * have one that is held or failed tried again; have a post in doubt checked at once; answer whether it is on the page when
     * we could not find out.
     */
    may: z.object({
      decide: z.boolean(),
      edit: z.boolean(),
      move: z.boolean(),
      pause: z.boolean(),
      resume: z.boolean(),
      skip: z.boolean(),
      cancel: z.boolean(),
      retry: z.boolean(),
      check: z.boolean(),
      answer: z.boolean(),
    }),
  })
  .meta({ id: 'PostRow' });
export type PostRow = z.infer<typeof PostRow>;

/**
 * `GET /api/posts`: one page of the community's posts. With `?mine`, instead, those on the caller's pages, of her products and
 * sold by her, two weeks back to a month ahead, newest first, without further pages.
 */
export const PostList = z
  .object({
    posts: z.array(PostRow),
    /** The posts that wait for a person: held for a reason other than a pause, to be deleted by hand, or failed. */
    helpFirst: z.array(PostId),
    /** With `?mine`: true while a page of the caller's is broken in a way that connecting it again mends. */
    brokenPage: z.boolean().optional(),
    next: NextPage,
  })
  .meta({ id: 'PostList' });
export type PostList = z.infer<typeof PostList>;

/** `GET /api/posts/:id`, and the response to a decision or an edit. */
export const PostReply = PostRow.extend({
  words: z
    .object({
      text: z.string(),
      altText: z.string(),
      characters: z.number().int(),
      editedBy: Named.optional(),
    })
    .optional(),
}).meta({ id: 'Post' });
export type PostReply = z.infer<typeof PostReply>;

/** `PUT /api/posts/:id/decision`, by the owner of the page; `skip` on the community's page by a coordinator. */
export const DecidePost = z
  .object({ decision: z.enum(['yes', 'skip']) })
  .meta({ id: 'DecidePost', description: 'Whether it may go out on the page' });
export type DecidePost = z.infer<typeof DecidePost>;

/** `PUT /api/posts/:id/words`, by the owner of the page or the seller. */
export const EditPostCaption = z
  .object({ text: z.string().trim().min(1).max(LONGEST_CAPTION) })
  .meta({ id: 'EditPostWords', description: 'The whole caption as it will stand under the post' });
export type EditPostCaption = z.infer<typeof EditPostCaption>;

/** `PUT /api/posts/:id/time`, by the owner of the page, the seller or a coordinator. At least six minutes ahead. */
export const MovePost = z.object({ publishAt: Moment }).meta({
  id: 'MovePost',
  description: 'At least six minutes ahead, outside the quiet hours',
});
export type MovePost = z.infer<typeof MovePost>;

/** `PUT /api/posts/:id/steering`, by the owner of the page, the seller or a coordinator. */
export const SteerPost = z.object({ steering: z.enum(['pause', 'resume']) }).meta({
  id: 'SteerPost',
  description: '`pause` holds the post until somebody resumes it, `resume` lets it go on',
  examples: [{ steering: 'pause' }],
});
export type SteerPost = z.infer<typeof SteerPost>;

/** `POST /api/me/posts/stop`: how many posts were stopped, and how many were out or going out by then. */
export const StoppedPosts = z
  .object({ stopped: z.number().int().nonnegative(), tooLate: z.number().int().nonnegative() })
  .meta({ id: 'StoppedPosts', examples: [{ stopped: 12, tooLate: 1 }] });
export type StoppedPosts = z.infer<typeof StoppedPosts>;

/**
 * `PUT /api/posts/:id/doubt`: a person looked at the page. The post is there, or it is not there and is restarted for this
 * time.
 */
export const ResolveDoubt = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('out') }),
    z.object({ is: z.literal('notOut'), publishAt: Moment }),
  ])
  .meta({
    id: 'ResolveDoubt',
    description: 'It is on the page; or it is not, and begins anew at this time',
    examples: [{ is: 'out' }],
  });
export type ResolveDoubt = z.infer<typeof ResolveDoubt>;
