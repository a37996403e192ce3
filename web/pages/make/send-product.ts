import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { learn } from '../../api/loaded.ts';
import { productKey, setFocus } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { sendPhoto } from '../../api/send-photo.ts';
import { persist, waitingSends } from '../../api/waiting.ts';
import type { Draft } from '../../drafts/draft.ts';
import { dropDraft, findDraft, keepDraft } from '../../drafts/draft-store.ts';
import { savedOf } from '../../drafts/from-product.ts';
import { MOST_BYTES_SAVING } from '../../photo/fit-size.ts';
import { shrink } from '../../photo/shrink.ts';
import { saveWords } from './save-words.ts';

/** What the server said about a product's photo; shown where the photo is chosen. Lives as long as the tab. */
export const photoRefusals = new Map<string, readonly ProblemLine[]>();

/** How far sending is, for a person who waits. */
export type Sending = { readonly what: 'words' } | { readonly what: 'photo'; readonly share: number };

/**
 * After this many cuts a still smaller photo is sent: over a bad signal it is the only one that arrives
 * (docs/facts/web.md#photos-over-a-weak-signal).
 */
const CUTS_BEFORE_SMALLER = 2;

async function persistPhoto(
  id: string,
  photo: Blob,
  onShare: (share: number) => void,
): Promise<ProductReply> {
  let tries = 0;
  const send = async (): Promise<ProductReply> => {
    tries += 1;
    const small = tries > CUTS_BEFORE_SMALLER ? (await shrink(photo, MOST_BYTES_SAVING)).blob : photo;
    return sendPhoto(`/products/${id}/photo`, small, onShare);
  };
  // The draft keeps it.
  return persist(send, undefined, waitingSends);
}

/** What was sent is shown and shared at once, and nowhere as it was before. */
const tellScreens = (product: ProductReply): void => learn(productKey(product.id), product);

/** Notes in a draft what has arrived. What she changed meanwhile stays as she changed it. */
async function note(sent: Draft, arrived: (kept: Draft) => Draft): Promise<void> {
  const kept = await findDraft(sent);
  if (kept) await keepDraft(arrived(kept));
}

const isUnchanged = (sent: Draft, kept: Draft | undefined): boolean => kept?.savedAt === sent.savedAt;

/** The photo that has arrived is not sent again. */
const notePhoto = (sent: Draft, reply: ProductReply): Promise<void> =>
  note(sent, (kept) => {
    if (!isUnchanged(sent, kept)) return { ...kept, saved: savedOf(reply) };
    const { photo: _sent, ...rest } = kept;
    return { ...rest, saved: savedOf(reply), ...(reply.photo && { sentPhoto: reply.photo.url }) };
  });

/**
 * Sends a draft: words first, which are small, then the photo, then the point that matters. What has arrived is noted in
 * the draft, so that a second try goes on from there; it is dropped when all of it has arrived as it is now.
 */
async function sendAll(shown: Draft, now: Signal<Sending>, hersHold: boolean): Promise<void> {
  const kept = await findDraft(shown);
  // In what is kept it is noted what an earlier try has brought through.
  const draft = kept && kept.savedAt >= shown.savedAt ? kept : shown;
  const saved = await saveWords(draft, hersHold);
  tellScreens(saved);
  await note(draft, (newest) => ({ ...newest, saved: savedOf(saved) }));
  if (draft.photo) {
    now.value = { what: 'photo', share: 0 };
    try {
      const sent = await persistPhoto(draft.id, draft.photo, (share) => {
        now.value = { what: 'photo', share };
      });
      tellScreens(sent);
      await notePhoto(draft, sent);
    } catch (error) {
      if (error instanceof Refused) photoRefusals.set(draft.id, error.problems);
      throw error;
    }
  }
  if (draft.focus) tellScreens(await setFocus(draft.id, draft.focus));
  if (isUnchanged(draft, await findDraft(draft))) await dropDraft(draft);
}

/** A draft on its way: how far it is, and its end. */
export interface Underway {
  readonly now: ReadonlySignal<Sending>;
  readonly done: Promise<void>;
}

const underway = signal<ReadonlyMap<string, Underway>>(new Map());

/** The draft of a product that is on its way, also when she has left its screen and come back. */
export const underwayOf = (id: string): Underway | undefined => underway.value.get(id);

function endOf(id: string): void {
  underway.value = new Map([...underway.value].filter(([one]) => one !== id));
}

/**
 * Begins to send a draft. One that is on its way is not sent a second time. `hersHold`: over newer words, too, of which
 * she has been told.
 */
export function sendProduct(draft: Draft, hersHold = false): Underway {
  const before = underwayOf(draft.id);
  if (before) return before;
  const now = signal<Sending>({ what: 'words' });
  const begun = { now, done: sendAll(draft, now, hersHold).finally(() => endOf(draft.id)) };
  underway.value = new Map([...underway.value, [draft.id, begun]]);
  return begun;
}
