import { signal } from '@preact/signals';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';

/** What was refused after she had left the screen where she decided it, which had this title. */
export interface LateRefusal {
  readonly title: string;
  readonly lines: readonly ProblemLine[];
}

/** Refusals that are shown wherever she is, until she has seen them. */
export const lateRefusals = signal<readonly LateRefusal[]>([]);

export function tellLater(refusal: LateRefusal): void {
  lateRefusals.value = [...lateRefusals.value, refusal];
}

/** What the screen of now is called. */
export const screenTitle = (): string => document.title.replace(/ · Etalase$/, '');
