import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { screenTitle, tellLater } from '../api/late.ts';
import { Refused } from '../api/refused.ts';
import { NoSignal } from '../api/waiting.ts';
import { myId } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';

/** An action that takes time and may be refused. */
export interface ActionState {
  readonly busy: boolean;
  readonly problems: readonly ProblemLine[];
  /** Shows problems before anything is sent, in the same way as a refusal. */
  readonly refuse: (problems: readonly ProblemLine[]) => void;
  /**
   * Runs the work, once at a time; resolves with true when it succeeded. A refusal after the user has left is shown on every
   * screen. `readAgain` is called when it failed: somebody else may have changed what it replaces. What the user typed stays,
   * and the next attempt replaces what was read then.
   */
  readonly run: (work: () => Promise<unknown>, readAgain?: () => unknown) => Promise<boolean>;
  /** Returns whether the user is still on the screen; a user who has left is not redirected. */
  readonly isHere: () => boolean;
}

/** Holds the state of an action: whether it runs, and the problems of its last run. */
export function useAction(): ActionState {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly ProblemLine[]>([]);
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  const run = async (work: () => Promise<unknown>, readAgain?: () => unknown): Promise<boolean> => {
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
      readAgain?.();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problems, refuse: setProblems, run, isHere: () => here.current };
}

/** Returns what to show about an error. Throws an unexpected one. */
function linesOf(error: unknown): readonly ProblemLine[] {
  if (error instanceof Refused) return error.problems;
  if (error instanceof NoSignal) return [{ code: 'app.noAnswer', text: say(commonMessages).noAnswer }];
  throw error;
}
