import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { saveProduct, setFocus } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { sendPhoto } from '../../api/send-photo.ts';
import { persist } from '../../api/waiting.ts';
import type { Draft } from '../../drafts/draft.ts';
import { dropDraft, keepDraft } from '../../drafts/draft-store.ts';
import { savedOf } from '../../drafts/from-product.ts';
import { toFacts } from '../../drafts/to-facts.ts';
import { MOST_BYTES_SAVING } from '../../photo/fit-size.ts';
import { shrink } from '../../photo/shrink.ts';
import { session } from '../../session.ts';

/** What the server said about a product's photo; shown where the photo is chosen. Lives as long as the tab. */
export const photoRefusals = new Map<string, readonly ProblemLine[]>();

/** How far sending is, for a person who waits. */
export type Sending = { readonly what: 'words' } | { readonly what: 'photo'; readonly share: number };

/** After this many cuts a still smaller photo is sent: over a bad signal it is the only one that arrives (web.md 3). */
const CUTS_BEFORE_SMALLER = 2;

async function persistPhoto(
  id: string,
  photo: Blob,
  onShare: (share: number) => void,
): Promise<ProductReply> {
  let tries = 0;
  return persist(async () => {
    tries += 1;
    const small = tries > CUTS_BEFORE_SMALLER ? (await shrink(photo, MOST_BYTES_SAVING)).blob : photo;
    return sendPhoto(`/products/${id}/photo`, small, onShare);
  });
}

/**
 * Sends a draft: words first, which are small, then the photo, then the point that matters. What has arrived is noted in
 * the draft, so that a second try goes on from there; the draft is dropped when all of it has arrived.
 */
export async function sendProduct(draft: Draft, onProgress: (now: Sending) => void): Promise<void> {
  onProgress({ what: 'words' });
  const saved = await saveProduct(draft.id, toFacts(draft, session.value?.languages ?? ['id']));
  let kept: Draft = { ...draft, saved: savedOf(saved) };
  await keepDraft(kept);
  if (draft.photo) {
    onProgress({ what: 'photo', share: 0 });
    try {
      const sent = await persistPhoto(draft.id, draft.photo, (share) => onProgress({ what: 'photo', share }));
      const { photo: _sent, ...rest } = kept;
      kept = { ...rest, saved: savedOf(sent), ...(sent.photo && { sentPhoto: sent.photo.url }) };
      await keepDraft(kept);
    } catch (error) {
      if (error instanceof Refused) photoRefusals.set(draft.id, error.problems);
      throw error;
    }
  }
  if (draft.focus) await setFocus(draft.id, draft.focus);
  await dropDraft(draft);
}
