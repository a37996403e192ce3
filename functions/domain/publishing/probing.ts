import { type Due, dueAt } from '../due.ts';
import { DAY, HOUR, type Instant } from '../instant.ts';
import { hash64 } from '../seeded.ts';

/** How long before Meta's data access ends people are told: long enough for a coordinator to find a quiet evening. */
export const EXPIRY_NOTICE = 14 * DAY;

/** A channel's own hour within a span, so that probes of many channels do not fall together. */
const ownShare = (channel: string, span: number): number =>
  (Number.parseInt(hash64(channel).slice(0, 6), 16) / 0x1000000) * span;

/** When a channel that was just connected is first probed. */
export const firstProbe = (channel: string, now: Instant): Due =>
  dueAt('probe', now + DAY - Math.floor(ownShare(channel, HOUR)));

/** A day later, whatever the probe found. */
export const nextProbe = (now: Instant): Due => dueAt('probe', now + DAY);
