import type { Wish } from './fields/wish.ts';
import type { SandboxState } from './state/sandbox-state.ts';
import { invalid } from './wire/refusals.ts';
import { GRAPH_METHODS, type GraphMethod, type GraphRequest } from './wire/request.ts';

/**
 * What new apps cannot use since 4 November 2026, in every version of Graph (developers.facebook.com/blog, "Introducing Graph API
 * v27.0"): multi-ID requests, method override, field aliases, JSONP and asynchronous batches. By the parameter that asks for
 * it; aliases stand in `fields`, and date formats are gone for every app (`answer-call.ts`). Meta's words for the refusal are
 * not known.
 */
const BY_PARAMETER: ReadonlyMap<string, string> = new Map([
  ['ids', 'Multi-ID requests'],
  ['method', 'HTTP method override'],
  ['callback', 'JSONP callbacks'],
  ['asyncbatch', 'Asynchronous batch requests'],
]);

const refused = (feature: string) => invalid(`${feature} are not available to apps created after v27.0`);

const isRefused = ({ switches }: SandboxState): boolean => switches.legacyFeatures === 'refused';

/** Throws for a parameter that asks for what a new app cannot use. */
export function refuseLegacyParameters(state: SandboxState, names: Iterable<string>): void {
  if (!isRefused(state)) return;
  for (const name of names) {
    const feature = BY_PARAMETER.get(name);
    if (feature !== undefined) throw refused(feature);
  }
}

/** Throws for an alias among fields: `message.as(text)`. */
export function refuseAliases(state: SandboxState, wishes: readonly Wish[]): void {
  if (!isRefused(state)) return;
  for (const { arguments: given, fields } of wishes) {
    if (given.has('as')) throw refused('Field aliases');
    if (fields) refuseAliases(state, fields);
  }
}

/** Returns the request with the method that `method` names in the place of its own, where that is still served. */
export function withMethodOverride(state: SandboxState, request: GraphRequest): GraphRequest {
  if (isRefused(state)) return request;
  const { method: inQuery, ...query } = request.query ?? {};
  const { method: inBody, ...body } = request.body ?? {};
  const named = inBody ?? inQuery;
  const method: GraphMethod | undefined = GRAPH_METHODS.find(
    (one) => typeof named === 'string' && one === named.toUpperCase(),
  );
  return method ? { ...request, method, query, body } : request;
}
