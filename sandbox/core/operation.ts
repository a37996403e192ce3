import type { Verb } from './faults/verbs.ts';
import type { Node } from './nodes.ts';
import type { AuthenticatedCall } from './graph-call.ts';

/** The result of an operation: a body, and the node that it made, so that the same call can read `fields` of it. */
export interface Outcome {
  readonly body: unknown;
  readonly created?: Node;
}

/** One thing that can be done with a node of a kind. */
export interface Operation<N> {
  readonly verb: Verb;
  /** The operation's own parameters. Any other that is not in `COMMON` is refused by its name. */
  readonly parameters: readonly string[];
  readonly run: (call: AuthenticatedCall, node: N) => Outcome;
}

/** Operations by `METHOD` or `METHOD edge`. */
export type Operations<N> = Readonly<Record<string, Operation<N>>>;

/** Parameters that any call may carry. `pretty`, `debug` and `metadata` are ignored, as Graph does. */
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

/** Returns the first parameter that neither the operation nor `COMMON` has. */
export function strangerAmong(
  call: AuthenticatedCall,
  operation: Operation<never>,
  nodeId: string,
): string | undefined {
  for (const name of call.parameters.names()) {
    const isEcho = name === 'id' && call.method !== 'GET' && call.parameters.text('id') === nodeId;
    if (!isEcho && !COMMON.has(name) && !operation.parameters.includes(name)) return name;
  }
  return undefined;
}
