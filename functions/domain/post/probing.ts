import { type Due, dueAt } from '../work/due.ts';
import { DAY, HOUR, type Instant } from '../time/instant.ts';
import { ownShare } from '../seeded.ts';

/** How long before the end of Meta's data access people are told: long enough for a coordinator to find a quiet evening. */
export const EXPIRY_NOTICE = 14 * DAY;

/**
 * Returns when a channel that was just connected is first probed: up to an hour less than a day later, always the same
 * for a channel.
 */
export const firstProbe = (channel: string, now: Instant): Due =>
  dueAt('probe', now + DAY - Math.floor(ownShare(channel, HOUR)));

/** Returns the next probe: a day later, whatever this probe found. */
export const nextProbe = (now: Instant): Due => dueAt('probe', now + DAY);

/**
 * Returns the next probe of a blocked channel. Meta's blocks end by themselves, mostly within hours; trying sooner
 * prolongs them.
 */
export const afterBlock = (now: Instant): Due => dueAt('probe', now + 6 * HOUR);
