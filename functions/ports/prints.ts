import type { PrintLabel } from '../domain/labels/print-label.ts';
import type { ShelfCard } from '../domain/labels/shelf-card.ts';
import type { LocalDay } from '../domain/time/local-day.ts';

export const LABEL_SIZES = ['small', 'medium', 'large'] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

export interface PrintJob {
  /** How many; as many as fit on one page when absent. */
  readonly copies?: number | undefined;
  /** The day that the file says it was made on: the same request on the same day gives the same bytes. */
  readonly day: LocalDay;
}

/**
 * Pages for a printer: A4, PDF, text as text with its fonts inside. Throws `ProblemError` when something cannot be set
 * in the fonts or does not fit at a size that can be read.
 */
export interface Prints {
  labelSheet(label: PrintLabel, size: LabelSize, job: PrintJob): Promise<Uint8Array>;
  shelfCards(card: ShelfCard, job: PrintJob): Promise<Uint8Array>;
}
