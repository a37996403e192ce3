import * as z from 'zod';

/** One problem. */
export const ProblemLine = z
  .object({
    /** `area.reason`, such as `product.changed`; stable, for programs to compare. */
    code: z.string(),
    /** The input with the problem, for instance `price` or `food.permit`. */
    field: z.string().optional(),
    /** For a person, in the caller's language. */
    text: z.string(),
    /** A wording that would be accepted instead. */
    better: z.string().optional(),
    /** The very words of the input that are refused, so that they can be taken out in one step. */
    quotes: z.array(z.string()).optional(),
  })
  .meta({ id: 'ProblemLine' });
export type ProblemLine = z.infer<typeof ProblemLine>;

/**
 * The body of every response that is not 2xx (RFC 9457, `application/problem+json`). `code` and `detail` are those of the
 * first problem. The language is that of `?lang=`, else of `Accept-Language`, else Indonesian.
 */
export const ProblemDocument = z
  .object({
    type: z.string().meta({ examples: ['urn:etalase:problem:product.changed'] }),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    /** True when the same request may succeed later; for offline queues. */
    retryable: z.boolean(),
    problems: z.array(ProblemLine).min(1),
  })
  .meta({ id: 'Problem' });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** How the description of the API refers to a problem. */
export const PROBLEM_SCHEMA = { $ref: '#/components/schemas/Problem' } as const;
