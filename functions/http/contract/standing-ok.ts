import type { z } from 'zod';
import { StandingOk } from '../../domain/people/member.ts';

/**
 * `GET` and `PUT /api/standing-ok`: whose products, and which, go out on my pages without my looking first. It counts for
 * what is scheduled from then on.
 */
export const StandingOkReply = StandingOk.meta({ id: 'StandingOk' });
export type StandingOkReply = z.infer<typeof StandingOkReply>;
