import { MINUTE, SECOND, type Instant } from '../../functions/domain/time/instant.ts';
import type { Random } from '../../functions/domain/seeded.ts';
import type { Caller } from './access/caller.ts';
import { parseFields } from './fields/parse-fields.ts';
import type { Wish } from './fields/wish.ts';
import type { ImageFacts } from './rules/image-facts.ts';
import type { Setting } from './setting.ts';
import type { Change } from './state/changes.ts';
import { idOf, type IdKind } from './state/ids.ts';
import type { SandboxState } from './state/sandbox-state.ts';
import type { Parameters } from './wire/parameters.ts';
import type { GraphMethod } from './wire/request.ts';

/** One call while it is being answered. Resources read the state from it and change the state only through `record`. */
export interface GraphCall {
  readonly setting: Setting;
  readonly state: SandboxState;
  readonly now: Instant;
  readonly version: string;
  readonly method: GraphMethod;
  /** Segments of the path after the version. */
  readonly segments: readonly string[];
  readonly parameters: Parameters;
  readonly random: Random;
  readonly source: ImageFacts | undefined;
  readonly record: (change: Change) => void;
}

/** A call whose caller is known. */
export interface AuthenticatedCall extends GraphCall {
  readonly caller: Caller;
}

/** Returns the fields that a call asks for; undefined when it names none. Throws `GraphError` when they cannot be parsed. */
export const fieldsOf = ({ parameters }: AuthenticatedCall): readonly Wish[] | undefined => {
  const text = parameters.list('fields')?.join(',');
  return text === undefined ? undefined : parseFields(text);
};

/** Returns the next number. The counter is part of the state, so that no number is given twice, even after a restart. */
export function newNumber({ state }: { readonly state: SandboxState }): number {
  state.counter += 1;
  return state.counter;
}

/** Returns the next id of a kind. Ids follow from a counter in the state, so that a replay gives the same ones. */
export const newId = (call: { readonly state: SandboxState }, kind: IdKind): string =>
  idOf(kind, newNumber(call));

const SKEW = { none: 0, ahead: 2 * MINUTE, behind: -2 * MINUTE } as const;

/** Returns an instant as Meta's clock, which may be skewed, shows it. */
export const byMetasClock = ({ state }: AuthenticatedCall, instant: Instant): Instant =>
  Math.max(0, instant + SKEW[state.switches.clockSkew]);

/** Returns an instant in Graph's format: `2026-11-24T14:00:00+0000`. */
export const stamp = (call: AuthenticatedCall, instant: Instant): string =>
  new Date(Math.floor(byMetasClock(call, instant) / SECOND) * SECOND).toISOString().replace('.000Z', '+0000');

/**
 * Returns the instant whose state a lagging call shows. Each call draws its own: a quarter of them show the present, a
 * quarter have the longest lag.
 */
export function shownAsOf(
  { state, now, random }: AuthenticatedCall,
  lag: 'statusLag' | 'listLag' | 'readLag',
): Instant {
  const longest = state.switches[lag] * SECOND;
  return longest === 0 ? now : now - Math.floor(longest * Math.min(1, Math.max(0, 2 * random() - 0.5)));
}

/** Returns whether a fault keeps an existing object from being read. */
export const isHidden = ({ state, now }: AuthenticatedCall, id: string): boolean =>
  (state.hidden.get(id) ?? 0) > now;
