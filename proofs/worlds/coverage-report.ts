import { TRANSITIONS } from '../../functions/domain/post/post-states.ts';
import { transitionName } from '../simulation/coverage.ts';
import type { SimulatedReport } from './proven-world.ts';
import { whyNoFault, whyNoTransition } from './never-visited.ts';

export type SeenCoverage = SimulatedReport['coverage'];

const add = (
  sum: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Record<string, number> => {
  const total = { ...sum };
  for (const [name, count] of Object.entries(more)) total[name] = (total[name] ?? 0) + count;
  return total;
};

/** Adds up what several worlds visited. */
export const mergeCoverage = (seen: readonly SeenCoverage[]): SeenCoverage =>
  seen.reduce(
    (sum, { transitions, faults }) => ({
      transitions: add(sum.transitions, transitions),
      faults: add(sum.faults, faults),
    }),
    { transitions: {}, faults: {} },
  );

/** Returns every state transition that the state machine allows. */
const allTransitions = (): string[] => [
  ...new Set(
    Object.values(TRANSITIONS).flatMap(({ from, to }) =>
      from.filter((state) => state !== to).map((state) => transitionName(state, to)),
    ),
  ),
];

/** Returns whether a step is a call to Meta; the other steps are points before or after a call, where workers are killed. */
const isCall = (step: string): boolean => !/^(before|after) |^sleep$/.test(step);

/** Returns every pair of a step and a fault that some step met. */
function allPairs({ faults }: SeenCoverage): string[] {
  const split = Object.keys(faults).map((pair) => pair.split(' × ') as [string, string]);
  const steps = [...new Set(split.map(([step]) => step))].filter(isCall);
  const kinds = [...new Set(split.map(([, fault]) => fault))].filter((fault) => fault !== 'killed');
  const killed = steps.flatMap((step) => [`before ${step} × killed`, `after ${step} × killed`]);
  return [...steps.flatMap((step) => kinds.map((fault) => `${step} × ${fault}`)), ...killed];
}

const told = (name: string, why: string | undefined): string => `  ${name}: ${why ?? 'no reason is known'}`;

/** Returns what no world covered, each with its reason. */
export function coverageLines(seen: SeenCoverage): string[] {
  const transitions = allTransitions();
  const pairs = allPairs(seen);
  const noTransition = transitions.filter((name) => seen.transitions[name] === undefined);
  const noPair = pairs.filter((name) => seen.faults[name] === undefined);
  return [
    `transitions visited: ${String(transitions.length - noTransition.length)} of ${String(transitions.length)}; never:`,
    ...noTransition.map((name) => told(name, whyNoTransition(name))),
    `step × fault pairs visited: ${String(pairs.length - noPair.length)} of ${String(pairs.length)}; never:`,
    ...noPair.map((name) => told(name, whyNoFault(name))),
  ];
}
