import type { CaptionDraft } from '../domain/captions/caption-draft.ts';
import { checkCaption } from '../domain/captions/check-caption.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import { offerFingerprint } from '../domain/product/offer-fingerprint.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { captionDraftRecord } from '../records/caption-draft-record.ts';
import { namesBehind } from '../records/caption-facts.ts';
import { readOffer } from '../records/offers.ts';
import { load, replace } from '../records/record.ts';
import { offerNotFound } from './preview-captions.ts';

/**
 * Saves a caption that a seller wrote for a product. Throws what the law or the place's limits forbid. The last write wins,
 * since only that seller edits it.
 */
export const editCaption =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async (request: Omit<CaptionDraft, 'revision' | 'offerMark'>): Promise<CaptionDraft> => {
    const offer = await readOffer(deps.table, request);
    if (!offer) throw new ProblemError([offerNotFound]);
    const { kind, food } = offer.product;
    const names = namesBehind(offer.community, [offer.maker, offer.seller]);
    refuseIfAny(checkCaption(request.text, request.place, { kind, halal: food?.halal, names }));
    const before = await load(
      deps.table,
      captionDraftRecord,
      captionDraftRecord.keyOf({ ...request, revision: 1 }),
    );
    const today = dayOf(deps.clock.now(), offer.community.zone);
    const draft: CaptionDraft = {
      ...request,
      offerMark: offerFingerprint(offer.product, today, [namedSeller(offer.seller, offer.community)]),
      revision: (before?.revision ?? 0) + 1,
    };
    await replace(deps.table, captionDraftRecord, draft);
    return draft;
  };
