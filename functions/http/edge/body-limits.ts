import type { MiddlewareHandler } from 'hono';
import { MOST_BYTES } from '../../domain/picture/photo-limits.ts';
import { type Problem, problem, ProblemError } from '../../domain/problem.ts';

const KILOBYTE = 1024;
/** The longest caption in the widest script takes less than 9 KB; the rest is a margin. */
const MOST_JSON_BYTES = 64 * KILOBYTE;

/** For a body or field that is larger than `most`, a text with its unit. */
export const tooLarge = (field: string, most: string): Problem =>
  problem('http.tooLarge', 'tooLarge', {
    field,
    id: `Kiriman ini terlalu besar; paling besar ${most}.`,
    en: `This is too large; the most is ${most}.`,
  });

/** Bytes that are set aside for a body of unknown length at first; as often as they are full, as many again. */
const FIRST_ROOM = 16 * KILOBYTE;

/**
 * Reads a body without a declared length. One that is too large is read to its end but not kept, and undefined is returned. The
 * bytes are copied into one buffer that doubles: whoever sends them one by one would otherwise have each kept as an object of its
 * own, or all copied again with every further one.
 */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  let room = Buffer.alloc(FIRST_ROOM);
  let size = 0;
  for await (const piece of body) {
    const end = size + piece.length;
    if (end <= most) {
      if (end > room.length) {
        const larger = Buffer.alloc(Math.max(end, 2 * room.length));
        room.copy(larger, 0, 0, size);
        room = larger;
      }
      room.set(piece, size);
    }
    size = end;
  }
  return size > most ? undefined : room.subarray(0, size);
}

/**
 * Refuses a body that is larger than `most`. One that declares its length is refused unread. Any other is read to its end,
 * because a client that is still sending does not hear an answer, and its connection would be reset.
 */
const limit =
  (most: number, refusal: Problem): MiddlewareHandler =>
  async (c, next) => {
    const { body, headers } = c.req.raw;
    const length = headers.has('transfer-encoding') ? null : headers.get('content-length');
    if (length !== null && Number(length) > most) throw new ProblemError([refusal]);
    if (body && length === null) {
      const bytes = await readAtMost(body, most);
      if (!bytes) throw new ProblemError([refusal]);
      c.req.raw = new Request(c.req.raw, { method: c.req.method, body: new Uint8Array(bytes) });
    }
    await next();
  };

const photo = limit(MOST_BYTES, tooLarge('photo', `${MOST_BYTES / KILOBYTE / KILOBYTE} MB`));
/** A list of 50,000 rows has 3 MB; API Gateway takes 6 MB, of which base64 is a third. */
const MOST_LIST_BYTES = 4 * KILOBYTE * KILOBYTE;
const list = limit(MOST_LIST_BYTES, tooLarge('list', `${MOST_LIST_BYTES / KILOBYTE / KILOBYTE} MB`));
const others = limit(MOST_JSON_BYTES, tooLarge('body', `${MOST_JSON_BYTES / KILOBYTE} KB`));

/** Paths that take pictures. A logo's lower limit is checked where the logo is decoded. */
const PHOTO_BODY_PATHS = /^\/api\/(?:products\/[^/]+\/photos?|members\/[^/]+\/logo)$/;

const LIST_PATH = '/api/product-lists';

/** Whether a request declares a JSON body. */
export const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(?:;|$)/i.test(contentType ?? '');

/** Stops reading a body that exceeds the limit of its route. The photo routes also take JSON with the name of an upload. */
export const bodyLimits: MiddlewareHandler = (c, next) => {
  if (c.req.path === LIST_PATH) return list(c, next);
  return PHOTO_BODY_PATHS.test(c.req.path) && !isJson(c.req.header('content-type'))
    ? photo(c, next)
    : others(c, next);
};
