import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { getOnce } from '../../api/call.ts';
import { saveProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { persist, waitingSends } from '../../api/waiting.ts';
import type { Draft } from '../../drafts/draft.ts';
import { isAsSeen, savedOf } from '../../drafts/from-product.ts';
import { toFacts } from '../../drafts/to-facts.ts';
import { session } from '../../session.ts';

/** As the server has it now. The draft keeps what she typed while a signal is waited for. */
const readNewest = (id: string): Promise<ProductReply> =>
  persist(() => getOnce<ProductReply>(`/products/${id}`), undefined, waitingSends);

const save = (draft: Draft): Promise<ProductReply> =>
  saveProduct(draft.id, toFacts(draft, session.value?.languages ?? ['id']));

/**
 * Saves the words of a draft. A tap of hers elsewhere, such as "habis" or another look, changes a product too: when its
 * words are still those that she saw, hers are saved on top of it. When they are others, it is refused, unless she has
 * been asked and hers are to hold.
 */
export async function saveWords(draft: Draft, hersHold = false): Promise<ProductReply> {
  try {
    return await save(draft);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'product.changed') throw error;
    const now = await readNewest(draft.id);
    if (!hersHold && !isAsSeen(draft, now)) throw error;
    return save({ ...draft, saved: savedOf(now) });
  }
}
