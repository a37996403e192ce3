import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import { revisionCheck } from './revisions.ts';
import { bodyCheck, strictRequest } from './request-shape.ts';

type Method = 'get' | 'put' | 'post' | 'delete';
type Description = Omit<RouteConfig, 'method' | 'path' | 'operationId' | 'tags'>;

/**
 * Adds to a route what holds for all of them: an edit names the revision that it replaces, unknown fields of query and body
 * are refused by name, and a body is sent when, and only when, the route takes one. The type stays, because handlers see the same fields as before.
 */
const withRules = <D extends Description>(method: Method, description: D): D => ({
  ...description,
  request: strictRequest(description.request),
  middleware: [
    ...revisionCheck(description.request?.headers),
    ...bodyCheck(method, description.request?.body),
  ],
});

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
