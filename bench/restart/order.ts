import { z } from 'zod';
import { Instant, MINUTE } from '../../functions/domain/time/instant.ts';
import { TARGETS } from '../../proofs/kills/kill-at.ts';

/** How far apart kills lie, in virtual time. */
export const BETWEEN_KILLS = 2 * MINUTE;

/** What a killed system is started with. */
export const Order = z.object({
  folder: z.string(),
  graphUrl: z.string(),
  task: z.discriminatedUnion('is', [
    /** Makes communities, pages and posts, and ends. */
    z.object({ is: z.literal('settle') }),
    /** Runs until it dies at a write after a moment, or in any case soon after it. */
    z.object({
      is: z.literal('die'),
      at: Instant,
      aim: z.object({
        moment: z.enum(['before', 'after']),
        target: z.enum(TARGETS),
        nth: z.number().int().positive(),
      }),
    }),
    /** Runs for a while undisturbed, so that all settles, and says what became of each post. */
    z.object({ is: z.literal('end') }),
  ]),
});
export type Order = z.infer<typeof Order>;

/** What a system that has settled says: when its first and last post are meant to go out. */
export const Settled = z.object({ from: Instant, until: Instant, posts: z.number() });

const PostOutcome = z.object({
  id: z.string(),
  channel: z.string(),
  state: z.string(),
  publishAt: Instant,
  commitAt: Instant.optional(),
});
export type PostOutcome = z.infer<typeof PostOutcome>;
export const Outcomes = z.array(PostOutcome);

/** A line of what is noted while systems come and go. */
export const Note = z.discriminatedUnion('is', [
  z.object({ is: z.literal('killed'), what: z.string(), moment: z.enum(['before', 'after', 'idle']) }),
  /** A start found a post whose commit was begun. */
  z.object({ is: z.literal('doubt'), id: z.string(), channel: z.string(), commitAt: Instant }),
  z.object({ is: z.literal('published'), id: z.string(), at: Instant }),
]);
export type Note = z.infer<typeof Note>;

export const notesIn = (folder: string): string => `${folder}/notes.jsonl`;
