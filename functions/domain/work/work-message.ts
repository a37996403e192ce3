import { z } from 'zod';
import { Instant } from '../time/instant.ts';
import { type OutcomeOf, WorkKind } from './kinds.ts';

/**
 * A request to look at one item. It carries no data of its own: the item says what is to be done.
 * `intent` is the moment the sender saw in the index; when the item says otherwise, the message is stale.
 */
export const WorkMessage = z.object({
  version: z.literal(1),
  kind: WorkKind,
  pk: z.string().min(1).max(512),
  sk: z.string().min(1).max(512),
  intent: Instant,
});
export type WorkMessage = z.infer<typeof WorkMessage>;

/** The work of one message of some kinds; returns how it ended. */
export type Work<K extends WorkKind = WorkKind> = (message: WorkMessage) => Promise<OutcomeOf<K>>;
