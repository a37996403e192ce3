import { useState } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { Refused } from '../api/refused.ts';
import { NoSignal } from '../api/waiting.ts';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';

/** Something a person does that takes a while and may be refused. */
export interface Act {
  readonly busy: boolean;
  readonly problems: readonly ProblemLine[];
  /** Says what is wrong before anything is done; shows as a refusal would. */
  readonly refuse: (problems: readonly ProblemLine[]) => void;
  /** Does it once at a time; true when it was done. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly ProblemLine[]>([]);
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblems([]);
    try {
      await work();
      return true;
    } catch (error) {
      setProblems(linesOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problems, refuse: setProblems, run };
}

/** What to tell a person about a failure. What nobody foresaw is thrown on. */
export function linesOf(error: unknown): readonly ProblemLine[] {
  if (error instanceof Refused) return error.problems;
  if (error instanceof NoSignal) return [{ code: 'app.noAnswer', text: say(commonWords).noAnswer }];
  throw error;
}
