import type { Due } from '../domain/work/due.ts';
import type { Key } from './table.ts';

/**
 * Sends a work message at once for an item whose next step (`at`) is due within the dispatch window, so that the step need
 * not wait for the next tick. Ticks send later steps. A lost message delays its step but never loses it.
 */
export interface Dispatch {
  send(key: Key, due: Due): Promise<void>;
}
