import { useEffect } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';

/** Gives the focus to the first field with a problem after each refusal. */
export function useFirstInvalid(refused: readonly ProblemLine[]): void {
  useEffect(() => {
    if (refused.length > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
}
