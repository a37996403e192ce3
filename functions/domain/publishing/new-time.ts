import { type Instant, MINUTE } from '../instant.ts';
import type { Problem } from '../problem.ts';

/** A post that is given a new time still has to be prepared for it. */
export const EARLIEST_NEW_TIME = 6 * MINUTE;

const tooSoon: Problem = {
  code: 'post.tooSoon',
  kind: 'invalid',
  field: 'publishAt',
  text: {
    id: 'Jam tayang paling cepat enam menit dari sekarang.',
    en: 'The time must be at least six minutes from now.',
  },
  retryable: false,
};

/** What is wrong with a time that a person chose for a post. */
export const newTimeProblems = (publishAt: Instant, now: Instant): readonly Problem[] =>
  publishAt < now + EARLIEST_NEW_TIME ? [tooSoon] : [];
