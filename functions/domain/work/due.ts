import { z } from 'zod';
import { type Instant, Instant as InstantSchema, SECOND } from '../time/instant.ts';
import { KINDS, WorkKind } from './kinds.ts';

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
 * A step for which a message is sent with the very write that plans it, and which can bear to come a lease later should that
 * message be lost: the tick need not move it, which saves two index writes.
 */
export const dueAlreadySent = (kind: WorkKind, at: Instant): Due => ({ kind, at, index: at + LEASE });

/** The same step after a message for it was sent. */
export const leased = (due: Due, now: Instant): Due => ({ ...due, index: Math.max(now, due.index) + LEASE });

/** Nothing that lies nearer than this can be out of reach. */
export const SHORTEST_REACH: number = Math.min(...Object.values(KINDS).map(({ reach }) => reach));

/**
 * Where a step belongs that a clock which was ahead has planned, or has sent a message for; undefined when it may stand
 * where it does. `from` is what its reach counts from.
 */
export function broughtBack(due: Due, now: Instant, from: Instant = now): Due | undefined {
  if (due.at > Math.max(now, from) + KINDS[due.kind].reach) return dueAt(due.kind, now);
  const furthest = Math.max(now + DISPATCH_WINDOW, due.at) + LEASE;
  return due.index > furthest ? { ...due, index: Math.max(now, due.at) } : undefined;
}
