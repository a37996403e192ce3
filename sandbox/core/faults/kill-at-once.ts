import type { Change } from '../state/changes.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { killTokens } from './carry-out-fault.ts';
import type { Fault, FaultPlan } from './fault.ts';

const choosesCall = ({ on, nth, rate }: Fault): boolean =>
  on.verb !== undefined || on.method !== undefined || on.path !== undefined || nth > 1 || rate !== undefined;

/**
 * What to record after a plan was set. A dead token that is tied to no call is dead at once, and counted as having
 * struck, so that a token given later, by reconnecting, lives; also when the same fault stands in the next plan again.
 */
export function killedAtOnce(state: SandboxState, before: FaultPlan, { script }: FaultPlan): Change[] {
  const standing = new Set(before.script.map((fault) => JSON.stringify(fault)));
  return script.flatMap((fault, place): Change[] => {
    const { on, act } = fault;
    if (act.mode !== 'tokenDead' || on.account === undefined || choosesCall(fault)) return [];
    const counted: Change = { is: 'faultCounted', place, seen: 1, struck: 1 };
    return standing.has(JSON.stringify(fault))
      ? [counted]
      : [killTokens(state, on.account, act.subcode), counted];
  });
}
