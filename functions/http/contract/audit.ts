import * as z from 'zod';
import { AuditEvent } from '../../domain/people/audit.ts';
import { Moment, Named, NextPage, Sentence } from './common.ts';

/** One audited action. */
export const AuditRow = z
  .object({
    at: Moment,
    event: AuditEvent,
    text: Sentence,
    /** Who did it; absent for the system. */
    by: Named.optional(),
    /** What it was done to, by name if it has one. */
    subject: z
      .object({ id: z.string(), name: z.string() })
      .meta({ examples: [{ id: 'pasar-minggu', name: 'Pasar Minggu' }] }),
    /** The path of the screen that shows it. */
    path: z.string().optional(),
  })
  .meta({ id: 'AuditRow' });
export type AuditRow = z.infer<typeof AuditRow>;

/** `GET /api/audit?cursor=&limit=`: entries of the last 90 days, newest first. */
export const AuditList = z.object({ entries: z.array(AuditRow), next: NextPage }).meta({ id: 'AuditList' });
export type AuditList = z.infer<typeof AuditList>;

/** `GET /api/troubles`: work that failed for good and was quarantined, newest first; for the operator of Etalase. */
export const TroubleList = z
  .object({
    troubles: z.array(
      z.object({
        at: Moment,
        reason: z.enum(['unreadable', 'exhausted', 'damaged']),
        /** The kind of item that the work was for. */
        subject: Sentence,
        text: Sentence,
        /** The item's key, when it is the community's own; for the operator, not for display. */
        item: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Troubles' });
export type TroubleList = z.infer<typeof TroubleList>;
