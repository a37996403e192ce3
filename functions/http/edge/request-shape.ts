import type { RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { InterfaceLanguage } from '../../domain/language.ts';
import { problem, ProblemError } from '../../domain/problem.ts';
import { isJson } from './body-limits.ts';
import { notJson } from './on-error.ts';
import { readJson } from './read-json.ts';
import { strictly } from './strictly.ts';
import { unreadable } from './unreadable.ts';

type Request = NonNullable<RouteConfig['request']>;

export const bodyMissing = problem('http.bodyMissing', 'malformed', {
  field: 'body',
  id: 'Permintaan ini perlu isi: kirim JSON sebagai application/json.',
  en: 'This request needs a body: send JSON as application/json.',
});

/** The answer to a body that is not declared as a form, where a form is wanted. */
export const notForm = problem('http.notForm', 'unsupported', {
  field: 'content-type',
  id: 'Kirim sebagai application/x-www-form-urlencoded.',
  en: 'Send it as application/x-www-form-urlencoded.',
});

/** The content type of a form without files. */
export const FORM = 'application/x-www-form-urlencoded';

/** Every route takes `?lang=`, by which `languageOf` chooses the language of problems. */
const everywhere = {
  lang: InterfaceLanguage.optional().meta({ description: 'The language of problems', examples: ['en'] }),
};

/** Returns a query's schema, strict and with what every route takes. A loose one, for a caller that is not ours, stays. */
function queryOf(query: Request['query']): Request['query'] {
  if (query === undefined) return z.strictObject(everywhere);
  if (!(query instanceof z.ZodObject) || query.def.catchall !== undefined) return query;
  return strictly(query.extend(everywhere));
}

/** Returns a route's request with a strict query and a strict JSON body, under their unchanged types. */
export const strictRequest = (request: Request = {}): Request => {
  const { body } = request;
  const query = queryOf(request.query);
  if (!body) return { ...request, query };
  const content = Object.fromEntries(
    Object.entries(body.content).map(([type, media]) => [
      type,
      media && 'schema' in media && media.schema instanceof z.ZodType
        ? { ...media, schema: strictly(media.schema) }
        : media,
    ]),
  );
  return { ...request, query, body: { ...body, content } };
};

/** Refuses a JSON body of a route that takes none, unless it is an empty object. */
const noBody: MiddlewareHandler = async (c, next) => {
  if (isJson(c.req.header('content-type')) && (await c.req.text()) !== '') {
    const parsed = z.strictObject({}).safeParse(await readJson(c.req));
    if (!parsed.success) throw unreadable(parsed.error, 'body');
  }
  await next();
};

/** Requires a body that is JSON: without this, a schema that names only optional fields would accept no body at all. */
const jsonBody: MiddlewareHandler = async (c, next) => {
  const contentType = c.req.header('content-type');
  if (contentType === undefined) throw new ProblemError([bodyMissing]);
  if (!isJson(contentType)) throw new ProblemError([notJson]);
  await next();
};

/** Requires a body that is a form without files. */
const formBody: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== FORM) throw new ProblemError([notForm]);
  await next();
};

/** Returns the middleware that checks whether a request has the kind of body that its route takes. */
export function bodyCheck(method: string, body: Request['body']): MiddlewareHandler[] {
  if (method === 'get') return [];
  if (!body) return [noBody];
  if (FORM in body.content) return [formBody];
  return Object.keys(body.content).every((type) => type === 'application/json') ? [jsonBody] : [];
}
