import type { Audience } from '../domain/captions/audience.ts';
import { isTrueOf } from '../domain/captions/caption-draft.ts';
import type { Caption } from '../domain/captions/caption.ts';
import type { Language } from '../domain/language.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import { offerFingerprint } from '../domain/product/offer-fingerprint.ts';
import { CaptionPlace } from '../domain/channel/platform.ts';
import { ProblemError } from '../domain/problem.ts';
import type { CaptionRequest, CaptionWriter } from '../ports/caption-writer.ts';
import type { Table } from '../ports/table.ts';
import { captionDraftRecord } from '../records/caption-draft-record.ts';
import { captionRequest } from '../records/caption-facts.ts';
import { keys } from '../records/keys.ts';
import { readOffer } from '../records/offers.ts';
import { listOwnedChannels } from '../records/owned-channels.ts';
import { load } from '../records/record.ts';
import type { Clock } from '../ports/clock.ts';
import { offerNotFound } from './caption-problems.ts';

/** A caption that cannot be written now, and why. */
interface RefusedCaption extends Pick<Caption, 'language' | 'audience'> {
  readonly place: CaptionPlace;
  readonly problems: ProblemError['problems'];
}

/** A caption, and the revision of the seller's own text: 0 while she has none. */
interface SellersCaption extends Caption {
  readonly revision: number;
}

/** For each language, audience and place either a caption or why there is none. */
export interface CaptionPreviews {
  readonly captions: readonly SellersCaption[];
  readonly refused: readonly RefusedCaption[];
}

interface CaptionDeps {
  readonly table: Table;
  readonly captions: CaptionWriter;
  readonly clock: Clock;
}

/**
 * Returns the captions of a product as one seller would post them, one for each language, audience and place. Her own
 * caption is used where she wrote one that is still true of the offer. A refused caption does not prevent the others.
 */
export const previewCaptions =
  (deps: CaptionDeps) =>
  async (request: {
    community: string;
    product: string;
    seller: string;
    /** Whether the seller's posts are published on the community's page; read from the channels if absent. */
    hosted?: boolean;
    languages: readonly Language[];
    audiences: readonly Audience[];
  }): Promise<CaptionPreviews> => {
    const offer = await readOffer(deps.table, request);
    if (!offer) throw new ProblemError([offerNotFound]);
    const hosted = request.hosted ?? (await isHosted(deps.table, request));
    const day = dayOf(deps.clock.now(), offer.community.zone);
    const fingerprint = offerFingerprint(offer.product, day, [namedSeller(offer.seller, offer.community)]);
    const captions: SellersCaption[] = [];
    const refused: RefusedCaption[] = [];
    for (const language of request.languages) {
      for (const audience of request.audiences) {
        for (const place of CaptionPlace.options) {
          const seed = [request.product, request.seller, language, audience, place].join('|');
          const wanted = captionRequest(
            { ...offer, alsoSellers: [] },
            { hosted, language, audience, place, seed, day },
          );
          const written = await writeOrRefuse(deps.captions, wanted);
          if ('problems' in written) {
            refused.push({ language, audience, place, problems: written.problems });
            continue;
          }
          const key = keys.captionDraft({ ...request, language, place });
          const draft = await load(deps.table, captionDraftRecord, key);
          const own = draft && isTrueOf(draft, fingerprint) && { text: draft.text };
          captions.push({ ...written, ...own, revision: draft?.revision ?? 0 });
        }
      }
    }
    return { captions, refused };
  };

/** Whether a seller has no page of her own; then her posts are published on the community's page and say so. */
async function isHosted(
  table: Table,
  { community, seller }: { readonly community: string; readonly seller: string },
): Promise<boolean> {
  const channels = await listOwnedChannels(table, community, { from: seller, to: seller });
  return channels.length === 0;
}

/** Writes a caption; returns the problems when the writer refuses it. Any other error is thrown. */
async function writeOrRefuse(
  writer: CaptionWriter,
  request: CaptionRequest,
): Promise<Caption | Pick<ProblemError, 'problems'>> {
  try {
    return await writer.write(request);
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    throw error;
  }
}
