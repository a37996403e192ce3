import type { z } from 'zod';
import { StandingOk } from '../../domain/people/member.ts';

/**
 * `GET` and `PUT /api/standing-ok`: the makers and products that are published on the caller's pages without asking her
 * first. It applies to posts that are scheduled afterwards.
 */
export const StandingOkReply = StandingOk.meta({ id: 'StandingOk' });
export type StandingOkReply = z.infer<typeof StandingOkReply>;
