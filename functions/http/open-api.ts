import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { INSIDE_ROUTES, OPEN_ROUTES } from './all-routes.ts';
import { ProblemDocument } from './contract/problem.ts';
import { sharedResponses } from './edge/refusals.ts';
import { withExamples } from './examples.ts';
import { SESSION_COOKIE } from './sessions/session-cookie.ts';

/** Describes a route without its middleware, which would be copied out as text. */
function withoutMiddleware(route: RouteConfig): RouteConfig {
  const { middleware: _, ...described } = route;
  return described;
}

/** Sorts routes, because runtimes order a module's exports differently and the document must be the same everywhere. */
const byPath = (a: RouteConfig, b: RouteConfig): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const nameOf = ({ path, method }: RouteConfig): string => `${path} ${method}`;

/** What stands under each heading. */
const TAGS: Readonly<Record<string, string>> = {
  passkeys: 'Proving by finger, face or PIN who one is, and signing in so.',
  session: 'Signing in with a link, who is signed in, and what is stored about the member.',
  products: 'What makers sell: facts, photos, and how their pictures look.',
  'pictures and captions': 'What posts of a product show and say, for each seller.',
  'pictures of several products': 'Posters and price lists, which several makers share.',
  print: 'Labels and shelf cards as PDF.',
  campaigns: 'From a wish to a plan to posts, and steering them.',
  'group plans': 'A plan that the group is asked about, and what members answer.',
  calendar: 'When posts go out, of all campaigns and pages.',
  posts: 'One product on one page at one time, and what people decide about it.',
  consents: 'What a member allows, and taking down what is out when she withdraws it.',
  channels: 'Facebook Pages and Instagram accounts: connecting them, and their health.',
  community: 'How the community is set up.',
  partners:
    'Two communities that agreed, and campaigns to which one invites the other; only counts come back.',
  members: 'Who belongs to the community, their roles and their links.',
  brand: 'What stands on the labels of a maker.',
  report: 'What posts brought.',
  audit: 'Who did what, and what could not be done.',
  system: 'Whether the system serves, and this description.',
};

const INFO = {
  title: 'Etalase',
  version: '1',
  description: [
    'Selling together: products, pictures, captions, campaigns, posts and what they brought.',
    'Everything is on one origin. A session is a cookie, given for the secret of a link by `POST /api/session`; a browser ' +
      'sends it by itself, a program keeps it like any cookie. A write from the page of another site is refused.',
    'Ids of what must not double are made by the client, so that a `PUT` may be repeated. An edit names the revision that ' +
      'it replaces: `If-Match` with the `ETag` of the last reading, `If-None-Match: *` for something new.',
    'A list has pages: `next` is the `cursor` of the following one, and absent on the last.',
    'What is refused is told as a problem (RFC 9457) whose `code` is for programs and never changes. Its texts are in the ' +
      'language of `?lang=` or `Accept-Language`: Indonesian or English.',
    'A photo of more than 4 MB goes past the API on AWS: the form of `allowUpload` carries a signature of its own instead ' +
      'of the session.',
  ].join('\n\n'),
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
};

type Methods = Readonly<Record<string, ReturnType<typeof withExamples>>>;

function describe() {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description:
      'Given by `POST /api/session` for the secret of a link. HttpOnly and SameSite=Lax; of coordinators and leaders for 90 days, of members for 400, from their last visit',
  });
  // A copy has what the library adds to schemas, whichever of the two modules was loaded first.
  registry.register('Problem', ProblemDocument.clone());
  for (const [name, response] of Object.entries(sharedResponses()))
    registry.registerComponent('responses', name, response);
  for (const route of [...OPEN_ROUTES, ...INSIDE_ROUTES.toSorted(byPath)])
    registry.registerPath(withoutMiddleware(route));
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/', description: 'The system that serves this description' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
  const schemas = document.components?.schemas ?? {};
  const told = Object.entries(document.paths ?? {}).map(([path, methods]): [string, Methods] => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [method, withExamples(operation, schemas)]),
    ),
  ]);
  const { webhooks: _, ...rest } = document;
  return { ...rest, paths: Object.fromEntries(told) };
}

type OpenApiDocument = ReturnType<typeof describe>;
let described: OpenApiDocument | undefined;

/** Returns the whole API as OpenAPI 3.1, from the schemas that parse the requests. It needs no running system. */
export const openApiDocument = (): OpenApiDocument => (described ??= describe());

/** Returns the same document as text for `docs/openapi.json`: a script writes the file, and a check compares it. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
