import type { Instant } from '../time/instant.ts';
import type { Channel, Outage } from './channel.ts';

/** So many of a channel's newest outages are kept, at 50 bytes each. */
const MOST_OUTAGES = 12;

/** Returns since when a channel has not worked: what breaks it further does not begin anew. */
export const brokenSince = ({ health }: Pick<Channel, 'health'>, now: Instant): Instant =>
  health.state === 'broken' ? health.since : now;

/** Returns the outages of a channel that works from now on, the oldest first; undefined while it has had none. */
export function outagesUntil(
  { health, outages = [] }: Pick<Channel, 'health' | 'outages'>,
  now: Instant,
): Outage[] | undefined {
  const over = health.state === 'broken' ? [{ from: health.since, until: now }] : [];
  const all = [...outages, ...over].slice(-MOST_OUTAGES);
  return all.length > 0 ? all : undefined;
}
