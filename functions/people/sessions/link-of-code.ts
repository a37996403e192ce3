import { nameOfCode } from '../../domain/people/sign-in-code.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Table } from '../../ports/table.ts';
import { countTry, loadSignInCode } from '../../records/sign-in-codes.ts';
import { codeEnded, codeSpent, codeWrong } from './session-problems.ts';

/**
 * Returns the digest of the link that a typed code stands for. Each try is counted before the code is compared, so that tries at
 * the same moment are all counted. Throws `codeWrong`, `codeSpent` or `codeEnded`; that a code has ended is told only to who
 * knows it.
 */
export const linkOfCode =
  ({
    table,
    clock,
    ids,
  }: {
    readonly table: Table;
    readonly clock: Clock;
    readonly ids: Pick<Ids, 'digest'>;
  }) =>
  async (code: string): Promise<string> => {
    const stored = await loadSignInCode(table, nameOfCode(code));
    if (!stored) throw new ProblemError([codeWrong]);
    if (!(await countTry(table, stored))) throw new ProblemError([codeSpent]);
    if (ids.digest(code) !== stored.digest) throw new ProblemError([codeWrong]);
    if (stored.expiresAt <= clock.now()) throw new ProblemError([codeEnded]);
    return stored.invitation;
  };
