import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MOST_BYTES } from '../../domain/picture/photo-limits.ts';
import { type Problem, problem, ProblemError } from '../../domain/problem.ts';

const KILOBYTE = 1024;
/** The longest caption in the widest script takes less than 9 KB; the rest is a margin. */
const MOST_JSON_BYTES = 64 * KILOBYTE;

const tooLarge = (field: string, most: string): Problem =>
  problem('http.tooLarge', 'tooLarge', {
    field,
    id: `Kiriman ini terlalu besar; paling besar ${most}.`,
    en: `This is too large; the most is ${most}.`,
  });

const limit = (maxSize: number, problem: Problem): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ProblemError([problem]);
    },
  });

const photo = limit(MOST_BYTES, tooLarge('photo', `${MOST_BYTES / KILOBYTE / KILOBYTE} MB`));
const others = limit(MOST_JSON_BYTES, tooLarge('body', `${MOST_JSON_BYTES / KILOBYTE} KB`));

/** Paths that take pictures. A logo's lower limit is checked where the logo is decoded. */
const PICTURE_PATHS = /^\/api\/(?:products\/[^/]+\/photos?|members\/[^/]+\/logo)$/;

/** Whether a request declares a JSON body. */
export const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(?:;|$)/i.test(contentType ?? '');

/** Stops reading a body that exceeds the limit of its route. The photo routes also take JSON with the name of an upload. */
export const bodyLimits: MiddlewareHandler = (c, next) =>
  PICTURE_PATHS.test(c.req.path) && !isJson(c.req.header('content-type')) ? photo(c, next) : others(c, next);
