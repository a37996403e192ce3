import { z } from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { Language } from '../../domain/language.ts';
import { PostId } from '../../domain/campaign/plan.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { PostState } from '../../domain/post/post-states.ts';
import { Moment, Named, PictureUrl, Sentence } from './common.ts';

/** The page or account a post stands on. `owner` is absent when it is the community's own. */
export const ChannelName = Named.extend({
  platform: Platform,
  owner: Named.optional(),
  /** Where a person sees it on Facebook or Instagram. */
  pageUrl: z.url().optional(),
}).meta({ id: 'ChannelName' });
export type ChannelName = z.infer<typeof ChannelName>;

/** Why a post is held, failed, cancelled or removed, and the one thing to do about it. */
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
    /** Whose label stands on the picture. */
    maker: Named,
    /** Whose order line stands on it; the others only on a hosted post. */
    seller: Named,
    alsoSellers: z.array(Named),
    channel: ChannelName,
    hosted: z.boolean(),
    shape: PostShape,
    language: Language,
    audience: Audience,
    state: PostState,
    /** One that tells a private decision (a consent, a skip) only to those whom the post concerns and to who helps them. */
    reason: ReasonReply.optional(),
    /** When it is meant to go out. */
    publishAt: Moment,
    /**
     * That hour has passed and nobody stopped it: Meta has not taken it in yet and is tried again (`trying`), or it is ready
     * and waits until its page may have it: a gap, a cap, the night (`waiting`).
     */
    overdue: z.enum(['trying', 'waiting']).optional(),
    /** Until when the owner of the page may look; silence until then counts as yes. */
    ownerWindowEndsAt: Moment.optional(),
    publishedAt: Moment.optional(),
    permalink: z.string().optional(),
    pictureUrl: PictureUrl.optional(),
    /**
     * What the caller may do with it now: decide as owner of the page, edit the words, give it another time; have a post
     * in doubt checked at once, and say herself whether it is there when we could not make sure.
     */
    may: z.object({
      decide: z.boolean(),
      edit: z.boolean(),
      move: z.boolean(),
      check: z.boolean(),
      answer: z.boolean(),
    }),
  })
  .meta({ id: 'PostRow' });
export type PostRow = z.infer<typeof PostRow>;

/** `GET /api/posts?mine`: on my pages, of my products and sold by me, two weeks back to a month ahead, newest first. */
export const PostList = z
  .object({
    posts: z.array(PostRow),
    /** Those of them that wait for a person: held for another reason than a pause, to be deleted by hand, or failed. */
    helpFirst: z.array(PostId),
  })
  .meta({ id: 'PostList' });
export type PostList = z.infer<typeof PostList>;

/** `GET /api/posts/:id`, and the answer to a decision or an edit. */
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

/** `PUT /api/posts/:id/decision`, by the owner of the page. */
export const DecidePost = z.object({ decision: z.enum(['yes', 'skip']) }).meta({ id: 'DecidePost' });
export type DecidePost = z.infer<typeof DecidePost>;

/** `PUT /api/posts/:id/words`, by the owner of the page or the seller. */
export const EditPostWords = z
  .object({ text: z.string().trim().min(1).max(2200) })
  .meta({ id: 'EditPostWords' });
export type EditPostWords = z.infer<typeof EditPostWords>;

/** `PUT /api/posts/:id/time`, by the owner of the page, the seller or a coordinator. At least six minutes ahead. */
export const MovePost = z.object({ publishAt: Moment }).meta({ id: 'MovePost' });
export type MovePost = z.infer<typeof MovePost>;

/** `PUT /api/posts/:id/doubt`: she looked at the page, and it is there, or it is not and begins anew at this time. */
export const ResolveDoubt = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('out') }),
    z.object({ is: z.literal('notOut'), publishAt: Moment }),
  ])
  .meta({ id: 'ResolveDoubt' });
export type ResolveDoubt = z.infer<typeof ResolveDoubt>;
