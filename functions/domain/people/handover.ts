import * as z from 'zod';
import { Id } from '../identity.ts';
import { DAY, Instant } from '../time/instant.ts';
import type { Member } from './member.ts';

/** How long an offered role waits for an answer; later it has to be offered anew. */
export const HANDOVER_LIFE = 14 * DAY;

/** A coordinator offers a member her own role. */
export const Handover = z.object({
  /** The coordinator who offers it. */
  by: Id,
  at: Instant,
  /** Whether she stays coordinator for a while beside her successor, instead of stepping back by the same yes. */
  overlaps: z.boolean(),
});
export type Handover = z.infer<typeof Handover>;

/** Returns what a member is offered and what still counts. */
export const handoverOf = ({ handover }: Pick<Member, 'handover'>, now: Instant): Handover | undefined =>
  handover && now - handover.at < HANDOVER_LIFE ? handover : undefined;
