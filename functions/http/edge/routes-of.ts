import { createRoute, type RouteConfig } from '@hono/zod-openapi';

type Method = 'get' | 'put' | 'post' | 'delete';
type Description = Omit<RouteConfig, 'method' | 'path' | 'operationId' | 'tags'>;

/**
 * Returns the functions that declare the routes of one resource. `tag` is its heading in the API description. Each takes
 * the path, the operation id, which never changes, and what else `createRoute` takes.
 */
export const routesOf = (tag: string) => {
  const declare =
    <M extends Method>(method: M) =>
    <P extends string, const D extends Description>(path: P, operationId: string, description: D) =>
      createRoute({ method, path, operationId, ...description, tags: [tag] });
  return { get: declare('get'), put: declare('put'), post: declare('post'), remove: declare('delete') };
};
