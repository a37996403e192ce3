import type { Problem } from '../../functions/domain/problem.ts';
import { ProblemError } from '../../functions/domain/problem.ts';

/** Exit code of a command with invalid input. */
const BAD_INPUT = 2;

/** Formats a problem as one line: the option, the reason, and a better wording where there is one. */
export function sentence({ field, text, better }: Problem): string {
  const hint = better ? ` ${better.en}` : '';
  return `${field ? `--${field}: ` : ''}${text.en}${hint}`;
}

/**
 * Ends a command that failed. Prints a sentence for each problem of the input or the machine; prints the stack of any other
 * error, which is a bug.
 */
export function fail(error: unknown): never {
  if (error instanceof ProblemError) {
    for (const problem of error.problems) process.stderr.write(`etalase: ${sentence(problem)}\n`);
    process.exit(BAD_INPUT);
  }
  process.stderr.write(
    `etalase: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
