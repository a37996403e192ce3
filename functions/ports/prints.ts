import type { PrintLabel } from '../domain/labels/print-label.ts';
import type { ShelfCard } from '../domain/labels/shelf-card.ts';
import type { LocalDay } from '../domain/time/local-day.ts';

export const LABEL_SIZES = ['small', 'medium', 'large'] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

/** What one print run needs beside the content. */
export interface PrintJob {
  /** The number of copies; if absent, as many as fit on one page. */
  readonly copies?: number | undefined;
  /** The file's creation day: the same request on the same day gives the same bytes. */
  readonly day: LocalDay;
}

/**
 * Makes pages for a printer: A4 PDF, with text as text and its fonts embedded. Throws `ProblemError` when the fonts lack a
 * character or the text does not fit at a readable size.
 */
export interface Prints {
  labelSheet(label: PrintLabel, size: LabelSize, job: PrintJob): Promise<Uint8Array>;
  shelfCards(card: ShelfCard, job: PrintJob): Promise<Uint8Array>;
}
