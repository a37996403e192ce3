import type { Bilingual } from './bilingual.ts';

/** What went wrong, as far as the outside needs to tell cases apart. HTTP turns it into a status, once. */
export type ProblemKind =
  | 'invalid'
  | 'unsupported'
  | 'tooLarge'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'gone'
  | 'tooMany'
  | 'unavailable';

/** One thing that is wrong, for a person to read and a program to tell apart. */
export interface Problem {
  /** `room.reason`, stable. */
  readonly code: `${string}.${string}`;
  readonly kind: ProblemKind;
  /** The name of the input at fault, as the person or client knows it. */
  readonly field?: string;
  readonly text: Bilingual;
  /** A wording that would be accepted instead. */
  readonly better?: Bilingual;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;
}

interface ProblemWords extends Bilingual {
  /** What the person or client calls the input at fault. */
  readonly field?: string;
  readonly better?: Bilingual;
  /** False when absent. */
  readonly retryable?: boolean;
}

/** A problem in a few lines: what programs tell apart first, what a person reads after it. */
export const problem = (
  code: Problem['code'],
  kind: ProblemKind,
  { id, en, retryable = false, ...rest }: ProblemWords,
): Problem => ({ code, kind, ...rest, text: { id, en }, retryable });

/** Thrown where a request cannot go on. Carries every problem found, so that a form can show them all at once. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]], options?: { cause: unknown }) {
    super(problems.map((problem) => `${problem.code}: ${problem.text.en}`).join('; '), options);
    this.problems = problems;
  }
}

/** Throws when the list holds anything. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw new ProblemError([first, ...rest]);
}
