import type { Bilingual } from './bilingual.ts';

/** The kinds of problem that callers need to tell apart. HTTP turns a kind into a status, in one file. */
export type ProblemKind =
  | 'malformed'
  | 'misdirected'
  | 'invalid'
  | 'unsupported'
  | 'tooLarge'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'unconditional'
  | 'gone'
  | 'outdated'
  | 'tooMany'
  | 'unavailable';

/** One thing that is wrong, as a text for people and a code for programs. */
export interface Problem {
  /** `subject.reason`, stable. */
  readonly code: `${string}.${string}`;
  readonly kind: ProblemKind;
  /** The name of the input at fault, as the person or client knows it. */
  readonly field?: string;
  readonly text: Bilingual;
  /** A text that would be accepted instead. */
  readonly better?: Bilingual;
  /** The very words of the input that are refused; without them it would be accepted by this rule. */
  readonly quotes?: readonly string[];
  /** True when the same request may succeed later. */
  readonly retryable: boolean;
}

interface ProblemText extends Bilingual {
  /** What the person or client calls the input at fault. */
  readonly field?: string;
  readonly better?: Bilingual;
  readonly quotes?: readonly string[];
  /** False when absent. */
  readonly retryable?: boolean;
}

/** Builds a problem: first what programs read, then what people read. */
export const problem = (
  code: Problem['code'],
  kind: ProblemKind,
  { id, en, retryable = false, ...rest }: ProblemText,
): Problem => ({ code, kind, ...rest, text: { id, en }, retryable });

/** Thrown when a request cannot continue. Carries every problem found, so that a form can show them all at once. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]], options?: { cause: unknown }) {
    super(problems.map((problem) => `${problem.code}: ${problem.text.en}`).join('; '), options);
    this.problems = problems;
  }
}

/** Throws a `ProblemError` when the list is not empty. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw new ProblemError([first, ...rest]);
}
