import type { PostRow } from '../../../functions/http/contract/posts.ts';

/**
 * Returns those of the posts that wait for the user of which she is reminded: silence counts as yes within the hours (`hours`)
 * that her community gives at least.
 */
export const lastCalls = (waiting: readonly PostRow[], now: number, hours: number): PostRow[] =>
  waiting.filter(
    ({ ownerWindowEndsAt }) =>
      ownerWindowEndsAt !== undefined && Date.parse(ownerWindowEndsAt) <= now + hours * HOUR,
  );

const HOUR = 3_600_000;
