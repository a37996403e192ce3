import type { RouteConfig } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { problem, ProblemError } from '../../domain/problem.ts';

/** One entity tag. A proxy that compresses an answer makes its tag weak, so a weak one is taken back. */
const TAG = /^(?:W\/)?"([\x21\x23-\x7e]{1,64})"$/;

const revisionIn = (tag: string): string => TAG.exec(tag)?.[1] ?? '';

const IfMatch = z
  .string()
  .transform(revisionIn)
  .meta({
    description:
      'The `ETag` of what was read, unchanged: its `revision` in quotes. Refused (412) when it is no longer current',
    examples: ['"3"'],
  });

/** The headers of an edit: it names the revision that it replaces. */
export const edits = z.object({ 'if-match': IfMatch });

/** The headers of an edit that may also create: `If-None-Match: *` says that there is nothing yet. */
export const editsOrCreates = z.object({
  'if-match': IfMatch.optional(),
  'if-none-match': z
    .literal('*')
    .optional()
    .meta({ description: 'Instead of `If-Match`, to create it', examples: ['*'] }),
});

export const revisionMissing = problem('http.revisionMissing', 'unconditional', {
  field: 'if-match',
  id: 'Sebutkan versi yang diubah: kirim ETag dari bacaan terakhir sebagai If-Match. Untuk yang baru: If-None-Match: *.',
  en: 'Say which revision this changes: send the ETag of the last reading as If-Match. For something new: If-None-Match: *.',
});

export const badRevision = problem('http.badRevision', 'malformed', {
  field: 'if-match',
  id: 'If-Match harus satu ETag dalam tanda kutip, misalnya "3".',
  en: 'If-Match must be one ETag in quotes, such as "3".',
});

/** Refuses an edit that does not say what it replaces, before anything else of it is read. */
const conditional =
  (mayCreate: boolean): MiddlewareHandler =>
  async (c, next) => {
    const tag = c.req.header('if-match');
    const isNew = mayCreate && c.req.header('if-none-match') === '*';
    if (tag === undefined && !isNew) throw new ProblemError([revisionMissing]);
    if (tag !== undefined && (isNew || !TAG.test(tag))) throw new ProblemError([badRevision]);
    await next();
  };

/** Returns the middleware that holds a route to the headers that it declares. */
export function revisionCheck(headers: NonNullable<RouteConfig['request']>['headers']): MiddlewareHandler[] {
  if (headers !== edits && headers !== editsOrCreates) return [];
  return [conditional(headers === editsOrCreates)];
}

/** Returns an answer unchanged, and sets the `ETag` that an edit of what it shows sends back. */
export function tagged<T extends { readonly revision: string | number }>(c: Context, answer: T): T {
  c.header('etag', `"${answer.revision}"`);
  return answer;
}
