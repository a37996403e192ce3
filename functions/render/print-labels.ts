import { type PrintRun } from '../domain/labels/print-items.ts';
import {
  type CardSize,
  LABEL_SIZES,
  type LabelSize,
  type PrintFile,
  type PrintInk,
} from '../domain/labels/paper-size.ts';
import { printLabel, type Printable } from '../domain/labels/print-label.ts';
import { shelfCard } from '../domain/labels/shelf-card.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { refuseFarDays } from '../domain/time/reach.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import type { Clock } from '../ports/clock.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { Prints } from '../ports/prints.ts';
import type { Table } from '../ports/table.ts';
import { type Offer, readOffer } from '../records/offers.ts';
import { nothingToDraw } from './nothing-to-draw.ts';

/** Which print of an offer is requested, in which ink, as what file, and how many copies. */
export type PrintRequest = {
  readonly ink: PrintInk;
  /** A PDF if absent. */
  readonly as?: PrintFile | undefined;
  readonly run: PrintRun;
  readonly copies?: number | undefined;
} & (
  { readonly kind: 'label'; readonly size: LabelSize } | { readonly kind: 'shelf'; readonly size: CardSize }
);

function contentIn<T>(printable: Printable<T>): T {
  if ('problems' in printable) throw new ProblemError(printable.problems);
  return printable.content;
}

const labelOf = ({ product, maker, community }: Offer, run: PrintRun, today: LocalDay) =>
  contentIn(printLabel({ product, maker, run, today, order: namedSeller(maker, community) }));

/**
 * Returns a PDF of labels or shelf cards, or a PNG of one; `logo` is the maker's. Throws `ProblemError` that names everything missing that the
 * law requires.
 */
export async function printOffer(
  prints: Prints,
  offer: Offer & { readonly logo?: Uint8Array | undefined },
  wanted: PrintRequest,
  today: LocalDay,
): Promise<Uint8Array> {
  const { product, maker, community, seller, logo } = offer;
  const job = { day: today, copies: wanted.copies, ink: wanted.ink, as: wanted.as, logo };
  if (wanted.kind === 'label') return prints.labelSheet(labelOf(offer, wanted.run, today), wanted.size, job);
  const card = shelfCard({
    product,
    maker,
    community,
    today,
    run: wanted.run,
    seller: namedSeller(seller, community),
  });
  return prints.shelfCards(contentIn(card), wanted.size, job);
}

interface PrintDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly prints: Prints;
}

async function offerOf(
  deps: PrintDeps,
  names: { readonly community: string; readonly product: string; readonly maker: string },
  run: PrintRun,
) {
  const { community, product, maker } = names;
  const offer = await readOffer(deps.table, { community, product, seller: maker });
  if (!offer) throw new ProblemError([nothingToDraw]);
  const today = dayOf(deps.clock.now(), offer.community.zone);
  refuseFarDays({ producedOn: run.producedOn }, today);
  return { offer, today };
}

/**
 * Prints labels or shelf cards of a stored product, with its maker's number: both stand beside her goods, whoever prints them.
 * A logo that the store has lost is left out.
 */
export const printLabels =
  (deps: PrintDeps & { readonly media: Pick<MediaStore, 'read'> }) =>
  async (request: {
    readonly community: string;
    readonly product: string;
    readonly maker: string;
    readonly wanted: PrintRequest;
  }): Promise<Uint8Array> => {
    const { offer, today } = await offerOf(deps, request, request.wanted.run);
    const key = offer.maker.brand?.logoKey;
    const logo = key === undefined ? undefined : await deps.media.read(key);
    return printOffer(deps.prints, { ...offer, logo }, request.wanted, today);
  };

/** The code of a batch that nobody typed yet, as long as codes usually are. */
const ANY_BATCH = 'A12-3456';

/**
 * Returns the sizes of a product's labels, with the reason for each that is not offered. Throws `ProblemError` that names
 * everything missing that the law requires of product and maker.
 */
export const offerLabelSizes =
  (deps: PrintDeps) =>
  async (request: {
    readonly community: string;
    readonly product: string;
    readonly maker: string;
    readonly run: PrintRun;
  }): Promise<readonly { readonly size: LabelSize; readonly problem: Problem | undefined }[]> => {
    const { offer, today } = await offerOf(deps, request, request.run);
    const run = {
      ...request.run,
      producedOn: request.run.producedOn ?? today,
      batch: request.run.batch ?? ANY_BATCH,
    };
    const label = labelOf(offer, run, today);
    const hasLogo = offer.maker.brand?.logoKey !== undefined;
    return Promise.all(
      LABEL_SIZES.map(async (size) => ({
        size,
        problem: await deps.prints.labelProblem(label, size, hasLogo),
      })),
    );
  };
