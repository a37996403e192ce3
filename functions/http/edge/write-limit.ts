import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import { problem, ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';

export const tooOften = problem('http.tooOften', 'tooMany', {
  id: 'Terlalu banyak perubahan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
  en: 'Too many changes in a short time. Wait a moment, then try again.',
  retryable: true,
});

interface Bucket {
  readonly tokens: number;
  readonly at: Instant;
}

/** More sessions than one process serves in an hour. The session that has been idle longest is dropped first. */
const MOST_BUCKETS = 10_000;

/**
 * Returns a rate limiter with a token bucket per session, in this process's memory: `perMinute` writes at once, and as many
 * per minute after that. It stops a runaway page or program, not an attack from many machines. The limiter throws
 * `ProblemError` when the bucket is empty.
 */
export function writeLimit(clock: Pick<Clock, 'now'>, perMinute: number): (session: string) => void {
  const buckets = new Map<string, Bucket>();
  return (session) => {
    const now = clock.now();
    const before = buckets.get(session) ?? { tokens: perMinute, at: now };
    const gained = ((now - before.at) / MINUTE) * perMinute;
    const tokens = Math.min(perMinute, before.tokens + gained) - 1;
    if (tokens < 0) throw new ProblemError([tooOften]);
    buckets.delete(session);
    buckets.set(session, { tokens, at: now });
    if (buckets.size > MOST_BUCKETS) for (const oldest of buckets.keys()) return void buckets.delete(oldest);
  };
}
