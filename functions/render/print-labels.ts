import { type PrintRun } from '../domain/labels/print-items.ts';
import { printLabel, type Printable } from '../domain/labels/print-label.ts';
import { shelfCard } from '../domain/labels/shelf-card.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { refuseFarDays } from '../domain/time/reach.ts';
import { ProblemError } from '../domain/problem.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import type { Clock } from '../ports/clock.ts';
import type { LabelSize, Prints } from '../ports/prints.ts';
import type { Table } from '../ports/table.ts';
import { type Offer, readOffer } from '../records/offers.ts';
import { nothingToDraw } from './nothing-to-draw.ts';

/** Which print of an offer is requested, and how many copies. */
export type PrintRequest =
  | {
      readonly kind: 'label';
      readonly size: LabelSize;
      readonly run: PrintRun;
      readonly copies?: number | undefined;
    }
  | { readonly kind: 'shelf'; readonly run: PrintRun; readonly copies?: number | undefined };

/**
 * Returns the member whose phone number is printed. A shelf card stands in the kiosk for the maker, so a coordinator who
 * prints it does not become its seller.
 */
export const sellerOnPrint = (
  { kind }: PrintRequest,
  people: { readonly maker: string; readonly printer: string },
): string => (kind === 'shelf' ? people.maker : people.printer);

function contentIn<T>(printable: Printable<T>): T {
  if ('problems' in printable) throw new ProblemError(printable.problems);
  return printable.content;
}

/** Returns a PDF of labels or shelf cards. Throws `ProblemError` that names everything missing that the law requires. */
export async function printOffer(
  prints: Prints,
  offer: Offer,
  wanted: PrintRequest,
  today: LocalDay,
): Promise<Uint8Array> {
  const { product, maker, community, seller } = offer;
  const request = { product, maker, run: wanted.run, today };
  const job = { day: today, copies: wanted.copies };
  if (wanted.kind === 'label') return prints.labelSheet(contentIn(printLabel(request)), wanted.size, job);
  const card = shelfCard({ ...request, community, seller: namedSeller(seller, community) });
  return prints.shelfCards(contentIn(card), job);
}

/** Prints labels or shelf cards of a stored product, with one seller's number on the cards. */
export const printLabels =
  (deps: { readonly table: Table; readonly clock: Clock; readonly prints: Prints }) =>
  async (request: {
    readonly community: string;
    readonly product: string;
    readonly seller: string;
    readonly wanted: PrintRequest;
  }): Promise<Uint8Array> => {
    const offer = await readOffer(deps.table, request);
    if (!offer) throw new ProblemError([nothingToDraw]);
    const today = dayOf(deps.clock.now(), offer.community.zone);
    refuseFarDays({ producedOn: request.wanted.run.producedOn }, today);
    return printOffer(deps.prints, offer, request.wanted, today);
  };
