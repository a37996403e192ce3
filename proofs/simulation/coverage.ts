import type { PostState } from '../../functions/domain/post/post-states.ts';

/** What a world covered: state transitions, and faults by the step that they struck. */
export interface Coverage {
  /** `from → to`, each with its count. */
  readonly transitions: Map<string, number>;
  /** `step × fault`, each with its count. */
  readonly faults: Map<string, number>;
}

/** Returns a coverage in which nothing has been visited. */
export const newCoverage = (): Coverage => ({ transitions: new Map(), faults: new Map() });

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Returns the name by which reports list a transition of posts. */
export const transitionName = (from: PostState, to: PostState): string => `${from} → ${to}`;

/** Counts a transition of a post. */
export const noteTransition = ({ transitions }: Coverage, from: PostState, to: PostState): void =>
  count(transitions, transitionName(from, to));

/** Counts a fault that struck at a step. */
export const noteFault = ({ faults }: Coverage, step: string, fault: string): void =>
  count(faults, `${step} × ${fault}`);
