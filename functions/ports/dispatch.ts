import type { Due } from '../domain/work/due.ts';
import type { Key } from './table.ts';

/**
 * Sends a message at once for an item whose next step (`at`) lies within the dispatch window, so that it need not wait for the
 * next tick. Later steps are left to the clock. A message that is lost costs time, never the step.
 */
export interface Dispatch {
  send(key: Key, due: Due): Promise<void>;
}
