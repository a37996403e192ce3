import type { WorkMessage } from '../domain/work/work-message.ts';

/** A queue that delivers at least once, in any order. */
export interface WorkQueue {
  /** `delaySeconds` is a whole number from 0 to 900. */
  send(message: WorkMessage, options: { readonly delaySeconds: number }): Promise<void>;
}
