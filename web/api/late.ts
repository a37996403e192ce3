import { signal } from '@preact/signals';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';

/** A refusal that arrived after the user had left the screen; `title` is that screen's. */
export interface LateRefusal {
  readonly title: string;
  readonly lines: readonly ProblemLine[];
  /** What she had written and is stored nowhere, so that she can copy it. */
  readonly text?: string | undefined;
}

/** Refusals that are shown on every screen until the user has seen them. */
export const lateRefusals = signal<readonly LateRefusal[]>([]);

export function tellLater(refusal: LateRefusal): void {
  lateRefusals.value = [...lateRefusals.value, refusal];
}

/** Returns the title of the current screen. */
export const screenTitle = (): string => document.title.replace(/ · Etalase$/, '');
