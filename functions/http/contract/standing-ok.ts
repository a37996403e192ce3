import type * as z from 'zod';
import { StandingOk } from '../../domain/people/member.ts';
import { FacetRevision } from './common.ts';

/**
 * `PUT /api/standing-ok`: the makers and products that are published on the caller's pages without asking her first. It
 * applies to posts that are scheduled afterwards.
 */
export const GiveStandingOk = StandingOk.meta({
  id: 'GiveStandingOk',
  description: 'Makers and products, by id, in place of those before',
  examples: [{ makers: ['melati'], products: [] }],
});
export type GiveStandingOk = z.infer<typeof GiveStandingOk>;

/** `GET /api/standing-ok`, and the response to `PUT`. */
export const StandingOkReply = StandingOk.extend({ revision: FacetRevision }).meta({ id: 'StandingOk' });
export type StandingOkReply = z.infer<typeof StandingOkReply>;
