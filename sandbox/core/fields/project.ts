import { noSuchField } from '../wire/refusals.ts';
import type { AuthenticatedCall } from '../graph-call.ts';
import { wish, type Wish } from './wish.ts';

/** How each field of a node type is computed; `undefined` leaves the field out, as Graph does. */
type FieldTable<N> = Readonly<Record<string, (node: N, call: AuthenticatedCall, asked: Wish) => unknown>>;

/** A node type: its name in error messages, its fields, and those that are returned when the caller names none. */
export interface NodeType<N> {
  readonly name: string;
  readonly fields: FieldTable<N>;
  readonly defaults: readonly string[];
}

/**
 * Returns the node as Graph shows it: the fields asked for, and always its id. Throws 100 for a field that the type does not
 * have.
 */
export function project<N extends { readonly id: string }>(
  type: NodeType<N>,
  node: N,
  call: AuthenticatedCall,
  wishes: readonly Wish[] = type.defaults.map(wish),
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const asked of wishes) {
    if (asked.name === 'id') continue;
    const make = Object.hasOwn(type.fields, asked.name) ? type.fields[asked.name] : undefined;
    if (!make) throw noSuchField(asked.name, type.name);
    const value = make(node, call, asked);
    if (asked.fields && value !== undefined && typeof value !== 'object') {
      throw noSuchField(asked.fields[0]?.name ?? '', asked.name);
    }
    if (value !== undefined) shown[asked.arguments.get('as') ?? asked.name] = value;
  }
  shown['id'] = node.id;
  return shown;
}
