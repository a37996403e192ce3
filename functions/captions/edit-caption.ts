import type { CaptionDraft } from '../domain/captions/caption-draft.ts';
import { checkCaption } from '../domain/captions/check-caption.ts';
import { claimContextOf } from '../domain/law/check-claims.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import { offerFingerprint } from '../domain/product/offer-fingerprint.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { captionDraftRecord } from '../records/caption-draft-record.ts';
import { namesBehind } from '../records/caption-facts.ts';
import { readOffer } from '../records/offers.ts';
import { insert, load, replace } from '../records/record.ts';
import { captionChanged, offerNotFound } from './caption-problems.ts';

interface EditRequest extends Omit<CaptionDraft, 'revision' | 'offerMark'> {
  /** The revision that the edit replaces; 0 when the member had no text of her own. */
  readonly seen?: number;
}

/**
 * Saves a caption that a seller wrote for a product. Throws what the law or the place's limits forbid, and `captionChanged`
 * when her text was changed since, as on another phone of hers.
 */
export const editCaption =
  (deps: { readonly table: Table; readonly clock: Clock }) =>
  async ({ seen, ...request }: EditRequest): Promise<CaptionDraft> => {
    const offer = await readOffer(deps.table, request);
    if (!offer) throw new ProblemError([offerNotFound]);
    const names = namesBehind(offer.community, [offer.maker, offer.seller]);
    refuseIfAny(checkCaption(request.text, request.place, claimContextOf(offer.product, names)));
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
    if (before?.text === draft.text && before.offerMark === draft.offerMark) return before;
    if (seen !== undefined && (before?.revision ?? 0) !== seen) throw new ProblemError([captionChanged]);
    const written = before
      ? await replace(deps.table, captionDraftRecord, draft, [
          { attribute: 'revision', is: '=', value: before.revision },
        ])
      : await insert(deps.table, captionDraftRecord, draft);
    if (written === 'conflict') throw new ProblemError([captionChanged]);
    return draft;
  };
