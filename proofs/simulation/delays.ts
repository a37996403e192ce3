import type { Post } from '../../functions/domain/post/post.ts';

/** Seconds from the time people were promised to the commit, over published posts. */
export interface Delays {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export function delaysOf(posts: readonly Post[]): Delays {
  const seconds = posts
    .flatMap(({ commitAt, publishAt, state }) =>
      state === 'published' && commitAt !== undefined ? [(commitAt - publishAt) / 1000] : [],
    )
    .sort((a, b) => a - b);
  return { p50: at(seconds, 0.5), p95: at(seconds, 0.95), p99: at(seconds, 0.99) };
}
