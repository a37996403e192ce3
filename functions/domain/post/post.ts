import * as z from 'zod';
import { Due } from '../work/due.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { PlannedPost } from '../campaign/plan.ts';
import { ThemeName } from '../product/product.ts';
import { isInDoubt, isPending, PostState } from './post-states.ts';
import { GRAPH_CLASSES } from './graph-classes.ts';

/** What Meta returned on the way to publishing, saved as soon as it was received. */
export const RemoteDraft = z.object({
  /** The unpublished post (Facebook) or the container (Instagram). */
  id: z.string().optional(),
  /**
   * Containers of a carousel's pictures in their order, while the carousel itself is not made yet (Instagram); null for a
   * container that is still to be made.
   */
  children: z.array(z.string().nullable()).max(10).optional(),
  /** The children may be part of a carousel whose id was lost: Meta joins them only once, so new ones are needed. */
  joined: z.boolean().optional(),
  /** When the draft was begun: a container lives 24 h. */
  at: Instant,
  /** When its newest container was made, if that is later: the wait for Meta to finish it counts from then. */
  newestAt: Instant.optional(),
});
export type RemoteDraft = z.infer<typeof RemoteDraft>;

/** One post on one channel, from plan to removal. Its caption is an item of its own, so that this item stays under 1 KB. */
export const Post = PlannedPost.extend({
  community: Id,
  campaign: Id,
  planRevision: z.number().int().positive(),
  state: PostState,
  /** A dotted code for why it is held, failed, cancelled or removed; `REASONS` has the sentence. */
  reason: z.string().max(64).optional(),
  due: Due.optional(),
  /** Set while a person has paused this one post; it then goes out only once somebody resumes it. */
  paused: z.object({ at: Instant, by: Id }).optional(),
  /** Rises with each write of a worker; a worker that finds it changed stops. */
  fence: z.number().int().nonnegative(),
  /** Rises with each change by a person. */
  revision: z.number().int().positive(),
  /** Deliveries in a row that brought neither progress nor a classified outcome. */
  misses: z.number().int().nonnegative(),
  /**
   * Classified, transient refusals in a row: the exponent of the back-off. For a post held for a damaged product: the
   * number of checks that found the damage.
   */
  retries: z.number().int().nonnegative(),
  /** How often in a row Meta refused, while preparing, a parameter that may be fine. */
  refusals: z.number().int().positive().optional(),
  pictureKey: z.string().optional(),
  /** The theme in which its pictures were drawn, for the report. */
  theme: ThemeName.optional(),
  /** The theme that its campaign wants for its pictures; absent where its product decides. */
  wears: ThemeName.optional(),
  /** The fingerprint of its campaign's sentence, question and theme that it was made from; absent where there were none. */
  dressMark: z.string().length(8).optional(),
  /** The caption that was last sent to Meta asks its readers something. */
  asks: z.literal(true).optional(),
  /** The fingerprint of the offer from which caption and picture were made; when the offer changes, both are made anew. */
  offerMark: z.string().length(16).optional(),
  /**
   * The version of its caption with which it is published; an edit writes a new version first and then points here to it.
   */
  wordsRevision: z.number().int().positive(),
  draft: RemoteDraft.optional(),
  /** When the intention to commit was written; from then on only a read tells what happened. */
  commitAt: Instant.optional(),
  /** How often the commit was sent again, not counting attempts that Meta refused for a limit. */
  recommits: z.number().int().positive().optional(),
  /** The class of Meta's last refusal of the commit, not counting limits and refusals with an unknown outcome. */
  commitRefused: z.enum(GRAPH_CLASSES).optional(),
  /**
   * For a post in doubt: when a search first showed nothing, at a time when reads can no longer lag behind the commit. For
   * a post that is prepared again: when the last such search was.
   */
  unseenSince: Instant.optional(),
  /**
   * For a post in doubt on Instagram: the unclaimed media that any search showed and that may be this post. If there were
   * several, the one that is left may be the owner's own.
   */
  seenMedia: z.array(z.string()).max(10).optional(),
  /** When its removal was asked for while nobody knew whether it was out: it is taken down as soon as it turns out to be. */
  removalAskedAt: Instant.optional(),
  remoteId: z.string().optional(),
  permalink: z.string().optional(),
  publishedAt: Instant.optional(),
});
export type Post = z.infer<typeof Post>;

/** Whether people may still change a post: nothing of it is, or may be, visible. */
export const isOpenToPeople = ({ state, commitAt }: Pick<Post, 'state' | 'commitAt'>): boolean =>
  commitAt === undefined && isPending(state);

/** Whether a commit was sent and its outcome is not known yet. */
export const mayBeOut = ({ state, commitAt }: Pick<Post, 'state' | 'commitAt'>): boolean =>
  commitAt !== undefined && (isInDoubt(state) || isPending(state));
