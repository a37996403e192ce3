import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import { type Refusal, refusalResponses } from './refusals.ts';
import { revisionCheck } from './revisions.ts';
import { bodyCheck, strictRequest } from './request-shape.ts';

type Method = 'get' | 'put' | 'post' | 'delete';
interface Description extends Omit<RouteConfig, 'method' | 'path' | 'operationId' | 'tags'> {
  /** What it does in a line. */
  readonly summary: string;
  /** Who may do it, what it changes, and what the same request again does. */
  readonly description: string;
  /** The problems that its handler may answer, beside those that every route has by what it takes. */
  readonly refuses?: readonly Refusal[];
}

/** A route that needs no session. */
export const OPEN = { security: [] } as const satisfies Pick<RouteConfig, 'security'>;

/**
 * Adds to a route what holds for all of them: an edit names the revision that it replaces, unknown fields of query and body
 * are refused by name, a body is sent when, and only when, the route takes one, and every refusal is described. The type
 * stays, because handlers see the same fields as before.
 */
function withRules<D extends Description>(method: Method, description: D): D {
  const { refuses = [], security = [{ session: [] }], ...rest } = description;
  const request = strictRequest(description.request);
  const revisions = revisionCheck(description.request?.headers);
  const guarded = { method, request, isOpen: security.length === 0, isConditional: revisions.length > 0 };
  return {
    ...description,
    ...rest,
    security,
    request,
    refuses: undefined,
    responses: { ...refusalResponses(guarded, refuses), ...description.responses },
    middleware: [...revisions, ...bodyCheck(method, description.request?.body)],
  };
}

/**
 * Returns the functions that declare the routes of one resource. `tag` is its heading in the API description. Each takes
 * the path, the operation id, which never changes, and what else `createRoute` takes.
 */
export const routesOf = (tag: string) => {
  const declare =
    <M extends Method>(method: M) =>
    <P extends string, const D extends Description>(path: P, operationId: string, description: D) =>
      createRoute({ method, path, operationId, ...withRules(method, description), tags: [tag] });
  return { get: declare('get'), put: declare('put'), post: declare('post'), remove: declare('delete') };
};
