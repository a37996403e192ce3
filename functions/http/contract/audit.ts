import { z } from 'zod';
import { AuditEvent } from '../../domain/people/audit.ts';
import { Moment, Named, Sentence } from './common.ts';

/** One thing that was done and changes something for others. */
export const AuditRow = z
  .object({
    at: Moment,
    event: AuditEvent,
    text: Sentence,
    /** Who did it; absent when the system did. */
    by: Named.optional(),
    /** What it was done to, by name where it has one. */
    subject: z.object({ id: z.string(), name: z.string() }),
    /** The screen that shows it. */
    path: z.string().optional(),
  })
  .meta({ id: 'AuditRow' });
export type AuditRow = z.infer<typeof AuditRow>;

/**
 * `GET /api/audit?before=`: the newest 100 of the last 90 days, and what else was done at the moment of the last of them;
 * `next` is the `before` of the page after.
 */
export const AuditList = z
  .object({ entries: z.array(AuditRow), next: Moment.optional() })
  .meta({ id: 'AuditList' });
export type AuditList = z.infer<typeof AuditList>;

/** `GET /api/troubles`: what nobody could work on and was set aside, newest first; for who runs Etalase. */
export const TroubleList = z
  .object({
    troubles: z.array(
      z.object({
        at: Moment,
        reason: z.enum(['unreadable', 'exhausted', 'damaged']),
        /** What kind of thing the work was on. */
        subject: Sentence,
        text: Sentence,
        /** The item's key, when it is the community's own: for who runs Etalase, not for reading. */
        item: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Troubles' });
export type TroubleList = z.infer<typeof TroubleList>;
