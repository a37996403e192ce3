import type { GraphRequest } from './graph-transport.ts';

/** Returns the parameters as a URL query; lists and objects are written as JSON. */
export function queryText(params: GraphRequest['params']): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    query.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return query.toString();
}
