import { signal } from '@preact/signals';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';

/** A refusal that came after the user had left the screen; `title` is that screen's. */
export interface LateRefusal {
  readonly title: string;
  readonly lines: readonly ProblemLine[];
  /** What the user had written, if it is stored nowhere, so that it can be copied. */
  readonly text?: string | undefined;
}

/** Refusals that are shown on every screen until the user has seen them. */
export const lateRefusals = signal<readonly LateRefusal[]>([]);

/** Shows a refusal on every screen from now on, until the user has seen it. */
export function tellLater(refusal: LateRefusal): void {
  lateRefusals.value = [...lateRefusals.value, refusal];
}

/** Returns the title of the current screen. */
export const screenTitle = (): string => document.title.replace(/ · Etalase$/, '');
