import { useRef, useState } from 'preact/hooks';
import { readProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { draftOf, newDraft } from '../../drafts/from-product.ts';
import type { Draft } from '../../drafts/draft.ts';
import { findDraft, keepDraft } from '../../drafts/draft-store.ts';
import { useArrival } from '../../parts/use-arrival.ts';
import { myId, serverNow } from '../../session.ts';

/** A draft and the way to change it. Each change is on the phone's disk before the next can be made. */
export interface DraftInHand {
  readonly draft: Draft;
  readonly change: (make: (draft: Draft) => Draft) => Promise<void>;
  /** Takes it as it is kept now, which sending has changed. */
  readonly reopen: () => void;
}

const begun = () => ({ writer: myId.value, now: serverNow() });

/** Her draft of this phone, else the product as the server has it, else an empty one. */
async function openDraft(id: string, left: AbortSignal): Promise<Draft> {
  const kept = await findDraft({ writer: myId.value, id });
  if (kept) return kept;
  try {
    return draftOf(await readProduct(id, left), begun());
  } catch (error) {
    if (error instanceof Refused && error.code === 'product.notFound') return newDraft(id, begun());
    throw error;
  }
}

export function useDraft(id: string): DraftInHand | undefined {
  const [draft, setDraft] = useState<Draft>();
  const [round, setRound] = useState(0);
  const newest = useRef<Draft | undefined>(undefined);
  const hold = (opened: Draft): void => {
    newest.current = opened;
    setDraft(opened);
  };
  useArrival((left) => openDraft(id, left), hold, [id, round]);
  if (!draft) return undefined;
  const change = (make: (draft: Draft) => Draft): Promise<void> => {
    const next = { ...make(newest.current ?? draft), savedAt: serverNow() };
    hold(next);
    return keepDraft(next);
  };
  return { draft, change, reopen: () => setRound((before) => before + 1) };
}
