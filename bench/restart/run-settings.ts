import * as z from 'zod';
import { Instant, MINUTE } from '../../functions/domain/time/instant.ts';
import { TARGETS } from '../../proofs/kills/kill-at.ts';

/** Virtual time between two kills. */
export const BETWEEN_KILLS = 2 * MINUTE;

/** The input of a killed system. */
export const RunSettings = z.object({
  folder: z.string(),
  graphUrl: z.string(),
  task: z.discriminatedUnion('is', [
    /** Creates communities, pages and posts, and ends. */
    z.object({ is: z.literal('settle') }),
    /** Runs until it is killed at a write after an instant, or soon after the instant in any case. */
    z.object({
      is: z.literal('die'),
      at: Instant,
      aim: z.object({
        moment: z.enum(['before', 'after']),
        target: z.enum(TARGETS),
        nth: z.number().int().positive(),
      }),
    }),
    /** Runs undisturbed for a while, so that everything settles, and prints the outcome of each post. */
    z.object({ is: z.literal('end') }),
  ]),
});
export type RunSettings = z.infer<typeof RunSettings>;

/** The output of `settle`: when the first and the last post are planned. */
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

/** A line of the notes of all runs. */
export const Note = z.discriminatedUnion('is', [
  z.object({ is: z.literal('killed'), what: z.string(), moment: z.enum(['before', 'after', 'idle']) }),
  /** A start found a post whose commit had begun. */
  z.object({ is: z.literal('doubt'), id: z.string(), channel: z.string(), commitAt: Instant }),
  z.object({ is: z.literal('published'), id: z.string(), at: Instant }),
]);
export type Note = z.infer<typeof Note>;

export const notesIn = (folder: string): string => `${folder}/notes.jsonl`;
