import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { problem, ProblemError } from '../../domain/problem.ts';
import { readCursorKey } from '../../records/cursor-key.ts';
import type { AppDeps } from '../app-deps.ts';

/** The most rows of a page that a client may ask for. */
const MOST_PER_PAGE = 100;

/**
 * The query parameters of every list that has pages, as the shape of a query: `cursor` is the `next` of the previous page,
 * and `limit` is how many rows a page has, `usual` when it is absent.
 */
export const pageQuery = (usual: number) => ({
  cursor: z
    .string()
    .optional()
    .meta({
      description: 'The `next` of the previous page, unchanged',
      examples: ['InRpd3VsIg.Zm9yLWV4YW1wbGU'],
    }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_PER_PAGE)
    .default(usual)
    .meta({ type: 'integer', description: 'How many rows a page has at most', examples: [usual] }),
});

/** The list that a cursor belongs to. The cursor opens only for an equal scope. */
interface CursorScope {
  /** The operation id of the route. */
  readonly list: string;
  /** The caller's community, from the session. */
  readonly community: string;
  /** What else chooses the rows: filters of the query, and the caller where the list depends on her. */
  readonly filters?: Readonly<Record<string, string | undefined>>;
}

export const badCursor = problem('http.badCursor', 'malformed', {
  field: 'cursor',
  id: 'Penanda halaman ini bukan dari daftar ini. Mulai lagi dari halaman pertama.',
  en: 'This cursor is not one of this list. Begin again at the first page.',
});

/** 144 bits of the HMAC: nobody guesses one, and the cursor stays short. */
const SEAL_BYTES = 18;

function sealOf(key: string, { list, community, filters = {} }: CursorScope, position: string): Buffer {
  const chosen = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([list, community, chosen, position]);
  return createHmac('sha256', key).update(text, 'utf8').digest().subarray(0, SEAL_BYTES);
}

/** Positions in lists as text for clients, and back. */
export interface Cursors {
  /**
   * Returns the field `next` of a page: absent without a position. The position, anything that JSON can hold, is where the
   * next page begins.
   */
  next(scope: CursorScope, position: unknown): Promise<{ readonly next?: string }>;
  /**
   * Returns the position in a cursor, undefined without one. Throws `ProblemError` (400, naming `cursor`) unless the cursor
   * was sealed by this installation for the same scope and holds what the schema says.
   */
  open<S extends z.ZodType>(
    schema: S,
    scope: CursorScope,
    cursor: string | undefined,
  ): Promise<z.output<S> | undefined>;
}

/**
 * Seals cursors with an HMAC under a key of the installation, so that a position is never what a client wrote. The key is
 * read from the table once, at the first cursor.
 */
export function sealedCursors(deps: Pick<AppDeps, 'table' | 'ids'>): Cursors {
  let reading: Promise<string> | undefined;
  const readKey = (): Promise<string> => {
    reading ??= readCursorKey(deps);
    // Forget a failed read, so that the next call tries again.
    reading.catch(() => (reading = undefined));
    return reading;
  };
  return {
    async next(scope, position) {
      if (position === undefined) return {};
      const text = Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
      return { next: `${text}.${sealOf(await readKey(), scope, text).toString('base64url')}` };
    },
    async open(schema, scope, cursor) {
      if (cursor === undefined) return undefined;
      const [text = '', seal = '', ...rest] = cursor.split('.');
      const expected = sealOf(await readKey(), scope, text);
      const given = Buffer.from(seal, 'base64url');
      const isOurs = rest.length === 0 && given.length === SEAL_BYTES && timingSafeEqual(given, expected);
      if (!isOurs || given.toString('base64url') !== seal) throw new ProblemError([badCursor]);
      const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
      // Sealed by an older version of the list.
      if (!parsed.success) throw new ProblemError([badCursor]);
      return parsed.data;
    },
  };
}
