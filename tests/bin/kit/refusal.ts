import { sentence } from '../../../bin/kit/fail.ts';
import { asProblem } from '../../../bin/kit/as-problem.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';

/**
 * The sentences with which a command refuses to begin, without a process of its own. Such a process would print them to
 * stderr and exit with code 2 (`bin/kit/fail.ts`). Throws what is a bug, and when the command is not refused.
 */
export async function refusal(run: () => unknown): Promise<readonly string[]> {
  try {
    await run();
  } catch (error) {
    const known = asProblem(error);
    if (known instanceof ProblemError) return known.problems.map(sentence);
    throw error;
  }
  throw new Error('it was not refused');
}
