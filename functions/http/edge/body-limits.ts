import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MOST_BYTES } from '../../domain/picture/photo-limits.ts';
import { type Problem, problem, ProblemError } from '../../domain/problem.ts';

const KILOBYTE = 1024;
/** The longest caption in the widest script is under 9 KB; the rest is room. */
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

/** A logo's own, lower limit is told where it is opened. */
const PICTURE_PATHS = /^\/api\/(?:products\/[^/]+\/photos?|members\/[^/]+\/logo)$/;

/** Whether a body says that it is JSON. */
export const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(?:;|$)/i.test(contentType ?? '');

/** Stops reading a body that is larger than its route takes. A photo's route also takes the name of an upload. */
export const bodyLimits: MiddlewareHandler = (c, next) =>
  PICTURE_PATHS.test(c.req.path) && !isJson(c.req.header('content-type')) ? photo(c, next) : others(c, next);
