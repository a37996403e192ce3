import type { CardSize, LabelSize, PrintFile, PrintInk } from '../domain/labels/paper-size.ts';
import type { PrintLabel } from '../domain/labels/print-label.ts';
import type { ShelfCard } from '../domain/labels/shelf-card.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Problem } from '../domain/problem.ts';

/** How something is printed, beside its content. */
export interface PrintJob {
  /** The number of copies; if absent, as many as fit on one page, and one on a roll. */
  readonly copies?: number | undefined;
  readonly ink: PrintInk;
  /** A PDF if absent. */
  readonly as?: PrintFile | undefined;
  /** The clean logo of the brand, a PNG. */
  readonly logo?: Uint8Array | undefined;
  /** The file's creation day: the same request on the same day gives the same bytes. */
  readonly day: LocalDay;
}

/**
 * Makes pages for a printer: a PDF with text as text and its fonts embedded, in A4 or on a roll; or one copy on a roll as a PNG
 * of black and white dots, each as large as the printer's. Throws `ProblemError` when the
 * theme is unknown, the fonts lack a character, the text does not fit with letters high enough, or a PNG is wanted of anything
 * but one copy on a roll.
 */
export interface Prints {
  labelSheet(label: PrintLabel, size: LabelSize, job: PrintJob): Promise<Uint8Array>;
  shelfCards(card: ShelfCard, size: CardSize, job: PrintJob): Promise<Uint8Array>;
  /** Resolves to why a label is not offered in a size; undefined where it is. */
  labelProblem(label: PrintLabel, size: LabelSize, hasLogo: boolean): Promise<Problem | undefined>;
}
