import * as z from 'zod';
import { Moment } from './common.ts';

export const HEALTH_CHECKS = ['table', 'queue', 'clock', 'graph'] as const;
export type HealthCheck = (typeof HEALTH_CHECKS)[number];

/**
 * `GET /api/health`: 200 when every part works, else 503. It names the failing part but not the cause, because it is
 * public.
 */
export const HealthReply = z
  .object({
    status: z.enum(['ok', 'failing']),
    parts: z.record(z.enum(HEALTH_CHECKS), z.enum(['ok', 'failing'])),
    /** Messages and items that were set aside because their work failed for good; counted up to 1000. */
    setAside: z.number().int(),
    /** Present within half a year of the end of the Graph version that is spoken: when Meta ends it. */
    graphEnds: Moment.optional(),
    now: Moment,
  })
  .meta({ id: 'Health' });
export type HealthReply = z.infer<typeof HealthReply>;
