import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { screenTitle, tellLater } from '../api/late.ts';
import { Refused } from '../api/refused.ts';
import { NoSignal } from '../api/waiting.ts';
import { myId } from '../session.ts';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';

/** Something a person does that takes a while and may be refused. */
export interface Act {
  readonly busy: boolean;
  readonly problems: readonly ProblemLine[];
  /** Says what is wrong before anything is done; shows as a refusal would. */
  readonly refuse: (problems: readonly ProblemLine[]) => void;
  /** Does it once at a time; true when it was done. What is refused after she has left is told wherever she is. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Whether she is still on the screen: who has left it is not taken elsewhere. */
  readonly isHere: () => boolean;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly ProblemLine[]>([]);
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    const [title, who] = [screenTitle(), myId.value];
    setBusy(true);
    setProblems([]);
    try {
      await work();
      return true;
    } catch (error) {
      const lines = linesOf(error);
      if (here.current) setProblems(lines);
      else if (error instanceof Refused && who === myId.value) tellLater({ title, lines });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problems, refuse: setProblems, run, isHere: () => here.current };
}

/** What to tell a person about a failure. What nobody foresaw is thrown on. */
export function linesOf(error: unknown): readonly ProblemLine[] {
  if (error instanceof Refused) return error.problems;
  if (error instanceof NoSignal) return [{ code: 'app.noAnswer', text: say(commonWords).noAnswer }];
  throw error;
}
