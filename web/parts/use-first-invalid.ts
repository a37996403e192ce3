import { useEffect } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';

/** After each refusal the first field that is wrong has the focus, with the reason beside it. */
export function useFirstInvalid(refused: readonly ProblemLine[]): void {
  useEffect(() => {
    if (refused.length > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
}
