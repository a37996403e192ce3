import * as z from 'zod';
import { type Instant, Instant as InstantSchema, SECOND } from '../time/instant.ts';
import { KINDS, WorkKind } from './kinds.ts';

/**
 * The part of an item that is in the due index. `at` is when its next step is meant to happen; `index` is only its
 * position in the index, which moves ahead by a lease each time a work message has been sent for the item, so that a lost
 * message is sent again.
 */
export const Due = z.object({ kind: WorkKind, at: InstantSchema, index: InstantSchema });
export type Due = z.infer<typeof Due>;

/** How far ahead each tick reads; ticks may be up to 119 s apart. */
export const DISPATCH_WINDOW = 180 * SECOND;
/** How long a worker may hold a message before the queue delivers it again. */
export const VISIBILITY = 90 * SECOND;
/** How long a dispatched item waits before it is dispatched again: the longest queue delay plus one visibility. */
export const LEASE = DISPATCH_WINDOW + VISIBILITY;

/** Returns a step that is meant for `at`. */
export const dueAt = (kind: WorkKind, at: Instant): Due => ({ kind, at, index: at });

/**
 * Returns a step whose work message is sent together with the write that plans it, and that may come a lease later if
 * that message is lost. The tick need not move it, which saves two index writes.
 */
export const dueAlreadySent = (kind: WorkKind, at: Instant): Due => ({ kind, at, index: at + LEASE });

/** Returns the same step after a work message was sent for it. */
export const leased = (due: Due, now: Instant): Due => ({ ...due, index: Math.max(now, due.index) + LEASE });

/** A step that is nearer than this cannot be out of reach. */
export const SHORTEST_REACH: number = Math.min(...Object.values(KINDS).map(({ reach }) => reach));

/**
 * Returns the corrected due of a step that was planned, or leased, with a clock that was ahead; undefined when the due is
 * plausible. The step's reach counts from `from`.
 */
export function broughtBack(due: Due, now: Instant, from: Instant = now): Due | undefined {
  if (due.at > Math.max(now, from) + KINDS[due.kind].reach) return dueAt(due.kind, now);
  const furthest = Math.max(now + DISPATCH_WINDOW, due.at) + LEASE;
  return due.index > furthest ? { ...due, index: Math.max(now, due.at) } : undefined;
}
