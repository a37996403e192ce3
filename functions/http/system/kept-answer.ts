import type { Instant } from '../../domain/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';

/** Asks at most once in a while: whoever comes meanwhile gets the answer that is there, or waits for the one that comes. */
export function keptAnswer<T>(clock: Clock, life: number, ask: () => Promise<T>): () => Promise<T> {
  let kept: { readonly answer: Promise<T>; readonly since: Instant } | undefined;
  return () => {
    const now = clock.now();
    if (!kept || now < kept.since || now >= kept.since + life) kept = { answer: ask(), since: now };
    return kept.answer;
  };
}
