import type { Random } from '../../../functions/domain/seeded.ts';
import type { Change } from '../state/changes.ts';
import type { ArmedFault, SandboxState } from '../state/sandbox-state.ts';
import type { GraphMethod } from '../wire/request.ts';
import type { FaultAction, FaultTarget } from './fault.ts';
import type { Verb } from './verbs.ts';

/** What of a call decides whether a fault strikes it. */
export interface CallTraits {
  readonly method: GraphMethod;
  readonly verb: Verb;
  readonly segments: readonly string[];
  readonly account: string | undefined;
  readonly inBatch: boolean;
}

const CREATES: ReadonlySet<Verb> = new Set([
  'photo.upload',
  'post.create',
  'post.update',
  'container.create',
  'media.publish',
]);

function pathMatches(pattern: string, segments: readonly string[]): boolean {
  const wanted = pattern.split('/').filter((segment) => segment !== '');
  return (
    wanted.length === segments.length &&
    wanted.every((segment, index) => segment === '*' || segment === segments[index])
  );
}

const matches = ({ method, verb, path, account }: FaultTarget, traits: CallTraits): boolean =>
  (method === undefined || method === traits.method) &&
  (verb === undefined || verb === traits.verb) &&
  (account === undefined || account === traits.account) &&
  (path === undefined || pathMatches(path, traits.segments));

/** Returns whether a fault can happen to the call; one that cannot does not count it. */
function canHappen({ mode }: FaultAction, traits: CallTraits): boolean {
  switch (mode) {
    case 'unseen':
      return CREATES.has(traits.verb);
    case 'containerStuck':
      return traits.verb === 'container.create';
    case 'nullBatchEntry':
      return traits.inBatch;
    case 'tokenDead':
    case 'budgetFull':
      return traits.account !== undefined;
    case 'refuse':
    case 'commitThenRefuse':
    case 'commitThen500':
    case 'commitThenReset':
    case 'commitThenHang':
    case 'reset':
    case 'hang':
    case 'html502':
    case 'errorWith200':
      return true;
  }
}

const lastStrike = ({ nth, times }: ArmedFault): number =>
  times === 'always' ? Number.POSITIVE_INFINITY : nth + (times ?? 1) - 1;

function strikesByRate({ rate, times, struck }: ArmedFault, random: Random): boolean {
  const left = times === undefined || times === 'always' || struck < times;
  return left && random() < (rate ?? 0);
}

/** Returns the first fault that strikes the call. Faults before it in the list count the call, faults after it do not. */
export function chooseFault(
  { faults }: SandboxState,
  traits: CallTraits,
  random: Random,
  record: (change: Change) => void,
): FaultAction | undefined {
  for (const [index, fault] of faults.entries()) {
    if (!matches(fault.on, traits) || !canHappen(fault.act, traits)) continue;
    if (fault.rate !== undefined) {
      if (!strikesByRate(fault, random)) continue;
      record({ is: 'faultCounted', place: index, seen: fault.seen, struck: fault.struck + 1 });
      return fault.act;
    }
    const seen = fault.seen + 1;
    if (fault.seen >= lastStrike(fault)) continue;
    const strikes = seen >= fault.nth;
    record({ is: 'faultCounted', place: index, seen, struck: fault.struck + (strikes ? 1 : 0) });
    if (strikes) return fault.act;
  }
  return undefined;
}
