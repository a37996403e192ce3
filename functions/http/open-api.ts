import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { INSIDE_ROUTES, OPEN_ROUTES } from './all-routes.ts';
import { ProblemDocument } from './contract/problem.ts';
import { SESSION_COOKIE } from './sessions/session-cookie.ts';

const problem = {
  description: 'What went wrong, in the caller’s language',
  content: { 'application/problem+json': { schema: ProblemDocument } },
};

/** Describes a route with the problem that it may answer, and without its middleware, which would be copied out as text. */
function withProblem(route: RouteConfig): RouteConfig {
  const { middleware: _, ...described } = route;
  return { ...described, responses: { ...route.responses, default: problem } };
}

/** Sorts routes, because runtimes order a module's exports differently and the document must be the same everywhere. */
const byPath = (a: RouteConfig, b: RouteConfig): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const nameOf = ({ path, method }: RouteConfig): string => `${path} ${method}`;

function describe() {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'Given by POST /api/session',
  });
  for (const route of OPEN_ROUTES) registry.registerPath({ ...withProblem(route), security: [] });
  for (const route of INSIDE_ROUTES.toSorted(byPath))
    registry.registerPath({ ...withProblem(route), security: [{ session: [] }] });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Etalase',
      version: '1',
      description:
        'Selling together: products, pictures, captions, campaigns, posts and what they brought. ' +
        'One origin, a session in a cookie, ids made by the client for what must not double. ' +
        'Problems are told in the language of ?lang= or Accept-Language: Indonesian or English.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  });
}

type OpenApiDocument = ReturnType<typeof describe>;
let described: OpenApiDocument | undefined;

/** Returns the whole API as OpenAPI 3.1, from the schemas that parse the requests. It needs no running system. */
export const openApiDocument = (): OpenApiDocument => (described ??= describe());

/** Returns the same document as text for `docs/openapi.json`: a script writes the file, and a check compares it. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
