import { readClientData } from '../../domain/people/passkey-challenge.ts';
import { type Problem, ProblemError } from '../../domain/problem.ts';
import type { PasskeyExpectation } from '../../ports/passkeys.ts';
import { loadChallenge, spendChallenge } from '../../records/passkey-records.ts';
import type { Asking, AskPasskeyDeps } from './ask-passkey.ts';
import * as problems from './passkey-problems.ts';

const refuse = (problem: Problem): never => {
  throw new ProblemError([problem]);
};

/**
 * Finds the question that an answer belongs to and uses it up, before its signature is looked at: an answer is judged once.
 * Throws a `ProblemError` for an answer that cannot be read, to a question that was never asked, used, over, another's or for
 * something else, or of another origin.
 */
export const acceptAnswer =
  ({ table, clock, ids }: AskPasskeyDeps) =>
  async (clientData: string, { purpose, holder, origin }: Asking): Promise<PasskeyExpectation> => {
    const read = readClientData(clientData) ?? refuse(problems.passkeyUnreadable);
    const now = clock.now();
    const asked =
      (await loadChallenge(table, ids.digest(read.challenge))) ?? refuse(problems.challengeUnknown);
    if (asked.holder !== holder || asked.purpose !== purpose) refuse(problems.challengeOfAnother);
    if (asked.usedAt !== undefined) refuse(problems.challengeUsed);
    if (asked.endsAt <= now) refuse(problems.challengeEnded);
    if (read.origin !== asked.origin || origin !== asked.origin) refuse(problems.otherOrigin);
    if (!(await spendChallenge(table, asked, now))) refuse(problems.challengeUsed);
    return { challenge: read.challenge, origin: asked.origin };
  };
