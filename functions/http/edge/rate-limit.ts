import { type Instant, MINUTE, SECOND } from '../../domain/time/instant.ts';
import { problem, ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';

export const tooOften = problem('http.tooOften', 'tooMany', {
  id: 'Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
  en: 'Too many requests in a short time. Wait a moment, then try again.',
  retryable: true,
});

/**
 * How many requests of a kind one session, without one an address, for `codes` one person, may make at once, and per minute
 * after that.
 */
export interface RateLimits {
  readonly writes: number;
  readonly reads: number;
  /** Requests that need no session and change something: opening a link, a callback of Meta. */
  readonly signIns: number;
  /** Codes of other communities that one person may type. */
  readonly codes: number;
}

/** More than any person does; a meeting in which thirty phones behind one address open their links fits in. */
export const RATE_LIMITS: RateLimits = { writes: 120, reads: 1200, signIns: 60, codes: 10 };

/** Sets a header of the answer. */
type Announce = (name: string, value: string) => void;

interface Bucket {
  readonly tokens: number;
  readonly at: Instant;
}

/** More keys than one process serves in an hour. The one that has been idle longest is dropped first. */
const MOST_BUCKETS = 10_000;

/**
 * Returns a rate limiter with a token bucket per key, in this process's memory: on AWS each process counts for itself. It
 * stops a runaway page or program, not an attack from many machines. Each answer announces what is left (draft
 * ietf-httpapi-ratelimit-headers): `RateLimit-Policy` the limit, `RateLimit` how many requests are left and in how many
 * seconds it is full again. The limiter throws `ProblemError` when the bucket is empty.
 */
export function rateLimit(
  clock: Pick<Clock, 'now'>,
  name: keyof RateLimits,
  perMinute: number,
): (key: string, announce: Announce) => void {
  const buckets = new Map<string, Bucket>();
  return (key, announce) => {
    const now = clock.now();
    const before = buckets.get(key) ?? { tokens: perMinute, at: now };
    const gained = ((now - before.at) / MINUTE) * perMinute;
    const tokens = Math.min(perMinute, before.tokens + gained) - 1;
    const left = Math.max(0, Math.floor(tokens));
    const full = Math.ceil(((perMinute - Math.max(0, tokens)) / perMinute) * (MINUTE / SECOND));
    announce('RateLimit-Policy', `"${name}";q=${perMinute};w=${MINUTE / SECOND}`);
    announce('RateLimit', `"${name}";r=${left};t=${full}`);
    if (tokens < 0) throw new ProblemError([tooOften]);
    buckets.delete(key);
    buckets.set(key, { tokens, at: now });
    if (buckets.size > MOST_BUCKETS) for (const oldest of buckets.keys()) return void buckets.delete(oldest);
  };
}
