import { request } from '../../../client/request.ts';
import type { ProductReply, SaveProduct } from '../../../functions/http/contract/products.ts';
import { once } from '../../api/call.ts';
import { saveProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { persist, waitingSends } from '../../api/waiting.ts';
import type { Draft } from '../../drafts/draft.ts';
import { isAsSeen, savedOf } from '../../drafts/from-product.ts';
import { toFacts } from '../../drafts/to-facts.ts';
import { session } from '../../session.ts';

/** Reads the product's current version. The draft keeps what was typed while it waits for a signal. */
const readNewest = (id: string, cancelled?: AbortSignal): Promise<ProductReply> =>
  persist(() => once(request('GET /api/products/{id}', { id })), cancelled, waitingSends);

/** Returns the facts of a draft as the API takes them. */
export const factsOf = (draft: Draft): SaveProduct => toFacts(draft, session.value?.languages ?? ['id']);

const save = (draft: Draft, cancelled?: AbortSignal): Promise<ProductReply> =>
  saveProduct(draft.id, factsOf(draft), draft.saved?.revision ?? 'new', cancelled);

const isChanged = (error: unknown): boolean => error instanceof Refused && error.code === 'product.changed';

/**
 * Sends something onto a product as it was answered. Taps elsewhere, or an earlier attempt whose answer was lost, may have
 * made a newer version of it: when its facts are the same, sends it onto that one. Otherwise throws the refusal.
 */
export async function sendOnto(
  product: ProductReply,
  send: (revision: number) => Promise<ProductReply>,
  cancelled: AbortSignal,
): Promise<ProductReply> {
  try {
    return await send(product.revision);
  } catch (error) {
    if (!isChanged(error)) throw error;
    const now = await readNewest(product.id, cancelled);
    if (!isAsSeen({ saved: savedOf(product) }, now)) throw error;
    return send(now.revision);
  }
}

/**
 * Saves the facts of a draft. Taps elsewhere, such as "habis" or another theme, also change a product: when its facts are
 * still those that the draft was made from, the draft's facts are saved onto the new version. Otherwise throws the refusal,
 * unless the user has decided that the draft's facts replace what is stored (`draftWins`).
 */
export async function saveFacts(
  draft: Draft,
  draftWins = false,
  cancelled?: AbortSignal,
): Promise<ProductReply> {
  try {
    return await save(draft, cancelled);
  } catch (error) {
    if (!isChanged(error)) throw error;
    const now = await readNewest(draft.id, cancelled);
    if (!draftWins && !isAsSeen(draft, now)) throw error;
    return save({ ...draft, saved: savedOf(now) }, cancelled);
  }
}
