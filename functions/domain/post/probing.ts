import { type Due, dueAt } from '../work/due.ts';
import { DAY, HOUR, type Instant } from '../time/instant.ts';
import { ownShare } from '../seeded.ts';

/** How long before Meta's data access ends people are told: long enough for a coordinator to find a quiet evening. */
export const EXPIRY_NOTICE = 14 * DAY;

/** When a channel that was just connected is first probed. */
export const firstProbe = (channel: string, now: Instant): Due =>
  dueAt('probe', now + DAY - Math.floor(ownShare(channel, HOUR)));

/** A day later, whatever the probe found. */
export const nextProbe = (now: Instant): Due => dueAt('probe', now + DAY);

/** Blocks of Meta's pass, mostly within hours; trying sooner prolongs them. */
export const afterBlock = (now: Instant): Due => dueAt('probe', now + 6 * HOUR);
