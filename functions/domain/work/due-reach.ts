import { DISPATCH_WINDOW, type Due, dueAt, LEASE, type WorkKind } from './due.ts';
import { DAY, HOUR, type Instant } from '../time/instant.ts';
import { SNAPSHOT_AGES } from '../insights/metrics.ts';
import { UNANSWERED } from '../post/held.ts';

/** What is damaged is looked at again in an hour, whatever its step is. */
const REST = HOUR;

/**
 * How far ahead the next step of a piece of work may lie, in milliseconds: from now, and for a post from the moment that it
 * is meant for, when that is later. What lies further was planned by a clock that was ahead.
 */
export const REACH: Readonly<Record<WorkKind, number>> = {
  /** At once; a plan that was left unmade, after minutes. */
  expand: REST,
  /** At once. */
  picture: REST,
  /** A held post waits for an answer; every other step comes sooner. */
  publish: UNANSWERED,
  /** Seconds after a decision, and minutes later once more. */
  sweep: REST,
  /** Each day. */
  probe: DAY + REST,
  /** The oldest age of a post, and the full hour after it. */
  collect: SNAPSHOT_AGES['28d'] + 2 * HOUR,
  /** An hour after the last. */
  fold: 2 * HOUR,
};

/** Nothing that lies nearer than this can be out of reach. */
export const SHORTEST_REACH: number = Math.min(...Object.values(REACH));

/**
 * Where a step belongs that a clock which was ahead has planned, or has sent a message for; undefined when it may stand
 * where it does. `from` is what its reach counts from.
 */
export function broughtBack(due: Due, now: Instant, from: Instant = now): Due | undefined {
  if (due.at > Math.max(now, from) + REACH[due.kind]) return dueAt(due.kind, now);
  const furthest = Math.max(now + DISPATCH_WINDOW, due.at) + LEASE;
  return due.index > furthest ? { ...due, index: Math.max(now, due.at) } : undefined;
}
