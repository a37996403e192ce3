import * as z from 'zod';
import { Instant } from '../time/instant.ts';
import { type OutcomeOf, WorkKind } from './kinds.ts';

/**
 * A request to work on one item. It carries no data of its own: the item says what is to be done. `intent` is the time
 * that the sender read in the index; when the item has another one, the message is stale.
 */
export const WorkMessage = z.object({
  version: z.literal(1),
  kind: WorkKind,
  pk: z.string().min(1).max(512),
  sk: z.string().min(1).max(512),
  intent: Instant,
  /** The id of the request that led to the message, for the log alone. Messages of a tick have none, nor have old ones. */
  origin: z.string().min(1).max(128).optional(),
});
export type WorkMessage = z.infer<typeof WorkMessage>;

/** Does the work of one message of some kinds; returns how it ended. */
export type Work<K extends WorkKind = WorkKind> = (message: WorkMessage) => Promise<OutcomeOf<K>>;
