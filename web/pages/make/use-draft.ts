import { useRef, useState } from 'preact/hooks';
import type { Loaded } from '../../api/loaded.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { productKey, readProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { draftOf, newDraft } from '../../drafts/from-product.ts';
import { changedAt, type Draft } from '../../drafts/draft.ts';
import { findRead } from '../../drafts/database-reads.ts';
import { findDraft, keepDraft } from '../../drafts/draft-store.ts';
import { useLoading } from '../../components/use-loading.ts';
import { myId, serverNow } from '../../session.ts';

/** A draft and a function to change it. Each change is stored on disk before the next one is made. */
export interface DraftInHand {
  readonly draft: Draft;
  readonly change: (make: (draft: Draft) => Draft) => Promise<void>;
  /** Reads the stored draft again, which sending has changed. */
  readonly reopen: () => void;
}

const begun = () => ({ writer: myId.value, now: serverNow() });

/** Returns the user's draft on this phone, otherwise the product from the server, otherwise an empty draft. */
async function openDraft(id: string, left: AbortSignal): Promise<Draft> {
  const kept = await findDraft({ writer: myId.value, id });
  if (kept) return kept;
  // Without a signal she can change what she has read before; sending asks her when somebody has changed it since.
  const read = navigator.onLine ? undefined : await findRead(productKey(id));
  // Only `useLoaded` keeps values under this key, so it has its type.
  if (read) return draftOf(read.value as ProductReply, begun());
  try {
    return draftOf(await readProduct(id, left), begun());
  } catch (error) {
    if (error instanceof Refused && error.code === 'product.notFound') return newDraft(id, begun());
    throw error;
  }
}

/** Returns the draft once it is open, or the server's refusal of the product that it is to change. */
export function useDraft(id: string): Pick<Loaded<DraftInHand>, 'value' | 'refused' | 'reload'> {
  const [draft, setDraft] = useState<Draft>();
  const [refused, setRefused] = useState<Refused>();
  const [round, setRound] = useState(0);
  const newest = useRef<Draft | undefined>(undefined);
  const reload = (): void => setRound((before) => before + 1);
  const hold = (opened: Draft): void => {
    newest.current = opened;
    setDraft(opened);
  };
  const open = async (left: AbortSignal): Promise<Draft | Refused> => {
    try {
      return await openDraft(id, left);
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  };
  const opened = (come: Draft | Refused): void => {
    const isRefused = come instanceof Refused;
    setRefused(isRefused ? come : undefined);
    if (!isRefused) hold(come);
  };
  useLoading(open, opened, [id, round]);
  if (!draft) return { value: undefined, refused, reload };
  const change = (make: (draft: Draft) => Draft): Promise<void> => {
    const before = newest.current ?? draft;
    const next = changedAt(make(before), before, serverNow());
    hold(next);
    return keepDraft(next);
  };
  return { value: { draft, change, reopen: reload }, refused, reload };
}
