import { z } from 'zod';

/** One thing that is wrong. */
export const ProblemLine = z
  .object({
    /** `room.reason`, stable: what programs compare. */
    code: z.string(),
    /** The input at fault, for instance `price` or `food.permit`. */
    field: z.string().optional(),
    /** For a person, in the caller's language. */
    text: z.string(),
    /** A wording that would be accepted instead. */
    better: z.string().optional(),
  })
  .meta({ id: 'ProblemLine' });
export type ProblemLine = z.infer<typeof ProblemLine>;

/**
 * Every answer that is not 2xx (RFC 9457, `application/problem+json`). `code` and `detail` are those of the first
 * problem. The language is that of `?lang=`, else of `Accept-Language`, else Indonesian.
 */
export const ProblemDocument = z
  .object({
    type: z.string().meta({ example: 'urn:etalase:problem:product.changed' }),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    /** True when the very same request may succeed later: what an offline queue asks. */
    retryable: z.boolean(),
    problems: z.array(ProblemLine).min(1),
  })
  .meta({ id: 'Problem' });
export type ProblemDocument = z.infer<typeof ProblemDocument>;
