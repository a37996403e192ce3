import type { Operations } from './operations.ts';

/** The revision that an edit replaces, as an answer told it; `new` for something that the edit creates. */
export type Seen = number | string;

/** A value as JSON, which leaves out what is undefined: an optional field may be undefined, too. */
export type Sent<T> = T extends readonly (infer U)[]
  ? Sent<U>[]
  : T extends object
    ? { [K in keyof T]: Record<string, never> extends Pick<T, K> ? Sent<T[K]> | undefined : Sent<T[K]> }
    : T;

/** An operation of the API by its method and path, such as `PUT /api/products/{id}`. */
type Operation = keyof Operations;

/** The body of an operation's success. */
export type Answer<K extends Operation> = Operations[K]['answer'];

/** A request of the API. `T` is what it is answered. */
export interface ApiRequest<T> {
  readonly method: string;
  /** With its parameters and its query. */
  readonly path: string;
  /** Sent as JSON, unless it is bytes. */
  readonly body?: unknown;
  readonly seen?: Seen | undefined;
  /** Never there: it keeps the type of the answer. */
  readonly answer?: T;
}

/** The request is needed where the operation takes something that may not be absent. */
type Taken<K extends Operation> =
  Record<string, never> extends Operations[K]['takes']
    ? [takes?: Operations[K]['takes']]
    : [takes: Operations[K]['takes']];

type Loose = Readonly<Record<string, unknown>>;

function queryText(query: object): string {
  const told = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)]);
  return told.length === 0 ? '' : `?${new URLSearchParams(told).toString()}`;
}

/**
 * Returns the request of an operation, for whatever sends it. The compiler holds the parameters, the query and the body to
 * what the API's description says.
 */
export function request<K extends Operation>(operation: K, ...given: Taken<K>): ApiRequest<Answer<K>>;
export function request(
  operation: string,
  { query, body, seen, ...inPath }: { query?: object; body?: unknown; seen?: Seen } & Loose = {},
): ApiRequest<unknown> {
  const [method = '', template = ''] = operation.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(inPath[name])));
  return {
    method,
    path: `${path}${queryText(query ?? {})}`,
    ...(body !== undefined && { body }),
    ...(seen !== undefined && { seen }),
  };
}

/** Returns the headers by which an edit says what it replaces. */
export const headersOfSeen = (seen: Seen | undefined): Record<string, string> => {
  if (seen === undefined) return {};
  return seen === 'new' ? { 'if-none-match': '*' } : { 'if-match': `"${seen}"` };
};
