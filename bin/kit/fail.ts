import type { Problem } from '../../functions/domain/problem.ts';
import { ProblemError } from '../../functions/domain/problem.ts';

/** Exit code of a command that was given something it cannot use. */
export const BAD_INPUT = 2;

/** One line for one problem: the option at fault, the reason, and a better wording where there is one. */
export function sentence({ field, text, better }: Problem): string {
  const hint = better ? ` ${better.en}` : '';
  return `${field ? `--${field}: ` : ''}${text.en}${hint}`;
}

/**
 * Ends a command that failed. What the person did wrong, or the machine lacks, is said in a sentence each; a surprise
 * shows its stack, because somebody will have to mend it.
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
