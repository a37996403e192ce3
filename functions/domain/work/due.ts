import { z } from 'zod';
import { type Instant, Instant as InstantSchema, SECOND } from '../time/instant.ts';

/** Everything that must happen later, by the stage that does it. */
export const WORK_KINDS = ['expand', 'picture', 'publish', 'sweep', 'probe', 'collect', 'fold'] as const;
export const WorkKind = z.enum(WORK_KINDS);
export type WorkKind = z.infer<typeof WorkKind>;

/**
 * The part of an item that stands in the due index.
 * `at` is when its next step is meant to happen; `index` is only its position in the index: it moves ahead by a lease
 * each time a message has been sent for it, so that a lost message is sent again.
 */
export const Due = z.object({ kind: WorkKind, at: InstantSchema, index: InstantSchema });
export type Due = z.infer<typeof Due>;

/** Ticks may be up to 119 s apart, so each looks this far ahead. */
export const DISPATCH_WINDOW = 180 * SECOND;
/** How long a worker may hold a message before it is handed out again. */
export const VISIBILITY = 90 * SECOND;
/** How long a dispatched item rests before it is dispatched again: the longest queue delay plus one visibility. */
export const LEASE = DISPATCH_WINDOW + VISIBILITY;

/** A step that is meant for `at`. */
export const dueAt = (kind: WorkKind, at: Instant): Due => ({ kind, at, index: at });

/**
 * A step for which a nudge is sent with the very write that plans it, and which can bear to come a lease later should that
 * nudge be lost: the tick need not move it, which saves two index writes.
 */
export const dueNudged = (kind: WorkKind, at: Instant): Due => ({ kind, at, index: at + LEASE });

/** The same step after a message for it was sent. */
export const leased = (due: Due, now: Instant): Due => ({ ...due, index: Math.max(now, due.index) + LEASE });
