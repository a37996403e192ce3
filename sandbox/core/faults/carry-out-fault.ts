import type { Instant } from '../../../functions/domain/time/instant.ts';
import { budgetIsFull, type Bucket } from '../access/limits.ts';
import type { Outcome } from '../operation.ts';
import type { Change } from '../state/changes.ts';
import type { SandboxState } from '../state/sandbox-state.ts';
import { GraphError, type GraphErrorFacts } from '../wire/graph-error.ts';
import { regainsAt, type FaultAction, type Fault, type FaultPlan } from './fault.ts';

/** How a call ended, before it becomes a reply. */
export type Ending =
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  | { readonly is: 'errorWith200'; readonly facts: GraphErrorFacts }
  | { readonly is: 'page'; readonly status: number; readonly html: string }
  | { readonly is: 'reset' | 'hang' | 'nothing' };

interface Scene {
  readonly state: SandboxState;
  readonly now: Instant;
  readonly bucket: Bucket | undefined;
  /** The id that the call is about, for calls that create nothing. */
  readonly subject: string;
  readonly record: (change: Change) => void;
  readonly proceed: () => Outcome;
}

type Refusal = Extract<FaultAction, { mode: 'refuse' | 'commitThenRefuse' | 'errorWith200' }>;

const OUTAGE =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>';

const serverError = (): GraphErrorFacts => ({
  code: 2,
  message: 'An unexpected error has occurred. Please retry your request later.',
  transient: true,
});

/** Returns the error that the fault names, or the usual one of its mode. */
function refusalOf(action: Refusal): GraphErrorFacts {
  const { code, subcode, status, message, transient } = action;
  if (code === undefined) {
    if (action.mode === 'errorWith200') return serverError();
    return action.mode === 'refuse'
      ? { code: 4, message: '(#4) Application request limit reached', transient: true }
      : { code: 4, subcode: 2207051, message: 'Application request limit reached', transient: false };
  }
  return { code, subcode, status, transient, message: message ?? `(#${code}) Scripted refusal` };
}

/** Ends every token for the account; for an Instagram account, those of its Page. */
function killTokens(state: SandboxState, account: string, subcode: number): Change {
  const page = state.instagrams.get(account)?.page ?? account;
  return { is: 'tokensKilled', account: page, upTo: state.counter, subcode };
}

/** Carries the call out as far as the fault allows, and ends it as the fault says. Throws a `GraphError` for a refusal. */
export function carryOutFault(action: FaultAction, scene: Scene): Ending {
  const { state, now, bucket, record, proceed } = scene;
  switch (action.mode) {
    case 'refuse':
      throw new GraphError(refusalOf(action));
    case 'commitThenRefuse':
      proceed();
      throw new GraphError(refusalOf(action));
    case 'commitThen500':
      proceed();
      throw new GraphError(serverError());
    case 'commitThenReset':
      proceed();
      return { is: 'reset' };
    case 'commitThenHang':
      proceed();
      return { is: 'hang' };
    case 'reset':
    case 'hang':
      return { is: action.mode };
    case 'html502':
      if (action.commit) proceed();
      return { is: 'page', status: 502, html: OUTAGE };
    case 'errorWith200':
      if (action.commit) proceed();
      return { is: 'errorWith200', facts: refusalOf(action) };
    case 'nullBatchEntry':
      if (action.commit) proceed();
      return { is: 'nothing' };
    case 'unseen': {
      const outcome = proceed();
      const id = outcome.created?.value.id ?? scene.subject;
      record({ is: 'hidden', id, until: now + action.milliseconds });
      return { is: 'outcome', outcome };
    }
    case 'containerStuck': {
      const outcome = proceed();
      if (outcome.created) record({ is: 'containerStuck', id: outcome.created.value.id });
      return { is: 'outcome', outcome };
    }
    case 'tokenDead':
      record(killTokens(state, bucket?.account ?? scene.subject, action.subcode));
      throw new GraphError({
        code: 190,
        subcode: action.subcode,
        message: 'Error validating access token: The session is no longer valid.',
      });
    case 'budgetFull':
      if (bucket) {
        record({ is: 'budgetFilled', account: bucket.account, until: regainsAt(now, action.minutes) });
        throw budgetIsFull(bucket);
      }
      return { is: 'outcome', outcome: proceed() };
  }
}

const choosesCall = ({ on, nth, rate }: Fault): boolean =>
  on.verb !== undefined || on.method !== undefined || on.path !== undefined || nth > 1 || rate !== undefined;

/**
 * Returns what to record after a plan was set. A `tokenDead` fault that names an account but no call ends the tokens at once
 * and counts as having struck, so that a token given later, after reconnecting, works. When the plan before had the same
 * fault, its tokens are not ended a second time.
 */
export function killedAtOnce(state: SandboxState, before: FaultPlan, { script }: FaultPlan): Change[] {
  const standing = new Set(before.script.map((fault) => JSON.stringify(fault)));
  return script.flatMap((fault, index): Change[] => {
    const { on, act } = fault;
    if (act.mode !== 'tokenDead' || on.account === undefined || choosesCall(fault)) return [];
    const counted: Change = { is: 'faultCounted', place: index, seen: 1, struck: 1 };
    return standing.has(JSON.stringify(fault))
      ? [counted]
      : [killTokens(state, on.account, act.subcode), counted];
  });
}
