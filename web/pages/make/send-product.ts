import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { request } from '../../../client/request.ts';
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
import { saveFacts } from './save-facts.ts';

/** Refusals of a product's photo, shown where the photo is chosen. They exist until the tab is closed. */
export const photoRefusals = new Map<string, readonly ProblemLine[]>();

/** The progress of sending. */
export type Sending = { readonly what: 'facts' } | { readonly what: 'photo'; readonly share: number };

/**
 * After this many interrupted attempts a smaller photo is sent: over a bad signal only a smaller one arrives
 * (docs/facts/web.md#photos-over-a-weak-signal).
 */
const CUTS_BEFORE_SMALLER = 2;

async function persistPhoto(
  { id, revision }: ProductReply,
  photo: Blob,
  onShare: (share: number) => void,
): Promise<ProductReply> {
  let tries = 0;
  const taking = (body: Blob | { upload: string }) =>
    request('PUT /api/products/{id}/photo', { id, body, seen: revision });
  const send = async (): Promise<ProductReply> => {
    tries += 1;
    const small = tries > CUTS_BEFORE_SMALLER ? (await shrink(photo, MOST_BYTES_SAVING)).blob : photo;
    return sendPhoto({ id, taking }, small, onShare);
  };
  // The draft stores the photo.
  return persist(send, undefined, waitingSends);
}

/** Updates all screens with the product that was sent. */
const tellScreens = (product: ProductReply): void => learn(productKey(product.id), product);

/** Records in the stored draft what has arrived, without overwriting changes of the user. */
async function note(sent: Draft, arrived: (kept: Draft) => Draft): Promise<void> {
  const kept = await findDraft(sent);
  if (kept) await keepDraft(arrived(kept));
}

const isUnchanged = (sent: Draft, kept: Draft | undefined): boolean => kept?.savedAt === sent.savedAt;

/** Records that the photo has arrived, so that it is not sent again. */
const notePhoto = (sent: Draft, reply: ProductReply): Promise<void> =>
  note(sent, (kept) => {
    if (!isUnchanged(sent, kept)) return { ...kept, saved: savedOf(reply) };
    const { photo: _sent, ...rest } = kept;
    return { ...rest, saved: savedOf(reply), ...(reply.photo && { sentPhoto: reply.photo.url }) };
  });

/**
 * Sends a draft: first the facts, which are small, then the photo, then the focus point. Records in the draft what has
 * arrived, so that a second attempt continues from there. Deletes the draft when all of its current version has arrived.
 */
async function sendAll(shown: Draft, now: Signal<Sending>, draftWins: boolean): Promise<void> {
  const kept = await findDraft(shown);
  // The stored draft records what an earlier attempt has sent.
  const draft = kept && kept.savedAt >= shown.savedAt ? kept : shown;
  const saved = await saveFacts(draft, draftWins);
  let newest = saved;
  tellScreens(saved);
  await note(draft, (stored) => ({ ...stored, saved: savedOf(saved) }));
  if (draft.photo) {
    now.value = { what: 'photo', share: 0 };
    try {
      const sent = await persistPhoto(saved, draft.photo, (share) => {
        now.value = { what: 'photo', share };
      });
      newest = sent;
      tellScreens(sent);
      await notePhoto(draft, sent);
    } catch (error) {
      if (error instanceof Refused) photoRefusals.set(draft.id, error.problems);
      throw error;
    }
  }
  if (draft.focus) tellScreens(await setFocus(draft.id, draft.focus, newest.revision));
  if (isUnchanged(draft, await findDraft(draft))) await dropDraft(draft);
}

/** A draft that is being sent: its progress and its end. */
export interface Underway {
  readonly now: ReadonlySignal<Sending>;
  readonly done: Promise<void>;
}

const underway = signal<ReadonlyMap<string, Underway>>(new Map());

/** Returns the sending of a product's draft that is under way, also after the user has left its screen and returned. */
export const underwayOf = (id: string): Underway | undefined => underway.value.get(id);

function endOf(id: string): void {
  underway.value = new Map([...underway.value].filter(([one]) => one !== id));
}

/**
 * Starts to send a draft, or returns the sending that is under way. `draftWins`: overwrite newer facts, about which the user
 * was asked.
 */
export function sendProduct(draft: Draft, draftWins = false): Underway {
  const before = underwayOf(draft.id);
  if (before) return before;
  const now = signal<Sending>({ what: 'facts' });
  const begun = { now, done: sendAll(draft, now, draftWins).finally(() => endOf(draft.id)) };
  underway.value = new Map([...underway.value, [draft.id, begun]]);
  return begun;
}
