import { request } from '../../../client/request.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { once } from '../../api/call.ts';
import { saveProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { persist, waitingSends } from '../../api/waiting.ts';
import type { Draft } from '../../drafts/draft.ts';
import { isAsSeen, savedOf } from '../../drafts/from-product.ts';
import { toFacts } from '../../drafts/to-facts.ts';
import { session } from '../../session.ts';

/** Reads the product's current version. The draft keeps what was typed while it waits for a signal. */
const readNewest = (id: string): Promise<ProductReply> =>
  persist(() => once(request('GET /api/products/{id}', { id })), undefined, waitingSends);

const save = (draft: Draft): Promise<ProductReply> =>
  saveProduct(draft.id, toFacts(draft, session.value?.languages ?? ['id']), draft.saved?.revision ?? 'new');

/**
 * Saves the facts of a draft. Taps elsewhere, such as "habis" or another theme, also change a product: when its facts are
 * still those that the draft was made from, the draft's facts are saved onto the new version. Otherwise throws the refusal,
 * unless the user has decided that the draft's facts replace what is stored (`draftWins`).
 */
export async function saveFacts(draft: Draft, draftWins = false): Promise<ProductReply> {
  try {
    return await save(draft);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'product.changed') throw error;
    const now = await readNewest(draft.id);
    if (!draftWins && !isAsSeen(draft, now)) throw error;
    return save({ ...draft, saved: savedOf(now) });
  }
}
