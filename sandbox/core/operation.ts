import type { Verb } from './faults/verbs.ts';
import type { Node } from './nodes.ts';
import type { Turn } from './turn.ts';

/** What an operation answers: a body, and the node it made, so that `fields` of it can be read in the same call. */
export interface Outcome {
  readonly body: unknown;
  readonly created?: Node;
}

/** One thing that can be done with a kind of node. */
export interface Operation<N> {
  readonly verb: Verb;
  /** Parameters of its own. Any other that is not common to all calls is refused by its name. */
  readonly parameters: readonly string[];
  readonly run: (turn: Turn, node: N) => Outcome;
}

/** Operations by `METHOD` or `METHOD edge`. */
export type Operations<N> = Readonly<Record<string, Operation<N>>>;

/** Parameters that any call may carry. `pretty`, `debug` and `metadata` are ignored, as Graph does by now. */
const COMMON = new Set([
  'access_token',
  'appsecret_proof',
  'appsecret_time',
  'fields',
  'format',
  'locale',
  'pretty',
  'debug',
  'metadata',
]);

/** The first parameter that neither the operation nor every call has. */
export function strangerAmong(turn: Turn, operation: Operation<never>, nodeId: string): string | undefined {
  for (const name of turn.parameters.names()) {
    const isEcho = name === 'id' && turn.method !== 'GET' && turn.parameters.text('id') === nodeId;
    if (!isEcho && !COMMON.has(name) && !operation.parameters.includes(name)) return name;
  }
  return undefined;
}
