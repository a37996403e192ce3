import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { request } from '../../../client/request.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { learn } from '../../api/loaded.ts';
import { productKey, setFocus } from '../../api/products.ts';
import { tellLater } from '../../api/late.ts';
import { isFinal, Refused } from '../../api/refused.ts';
import { sendPhoto } from '../../api/send-photo.ts';
import { signedOut } from '../../api/signed-out.ts';
import { NoSignal, persist, waitingSends } from '../../api/waiting.ts';
import { dropDraft, findDraft, keepDraft } from '../../drafts/draft-store.ts';
import { type Draft, unqueued } from '../../drafts/draft.ts';
import { savedOf } from '../../drafts/from-product.ts';
import { askForSync } from '../../drafts/outbox-sync.ts';
import { MOST_BYTES_SAVING } from '../../photo/fit-size.ts';
import { shrink } from '../../photo/shrink.ts';
import { serverNow } from '../../session.ts';
import { factsOf, saveFacts, sendOnto } from './save-facts.ts';

/** Refusals of a product's photo, shown where the photo is chosen. They exist until the tab is closed. */
export const photoRefusals = new Map<string, readonly ProblemLine[]>();

/** Whether the server said no for good: not because it is out of order, or asked too often. */
const isRefused = (error: unknown): error is Refused => error instanceof Refused && isFinal(error.status);

/** The progress of sending. */
export type Sending = { readonly what: 'facts' } | { readonly what: 'photo'; readonly share: number };

/**
 * After this many interrupted attempts a smaller photo is sent: over a bad signal only a smaller one arrives
 * (docs/facts/web.md#photos-over-a-weak-signal).
 */
const CUTS_BEFORE_SMALLER = 2;

function persistPhoto(
  product: ProductReply,
  photo: Blob,
  onShare: (share: number) => void,
  cancelled: AbortSignal,
): Promise<ProductReply> {
  const { id } = product;
  let tries = 0;
  const sendTo = (revision: number): Promise<ProductReply> => {
    const taking = (body: Blob | { upload: string }) =>
      request('PUT /api/products/{id}/photo', { id, body, seen: revision });
    const send = async (): Promise<ProductReply> => {
      tries += 1;
      const small = tries > CUTS_BEFORE_SMALLER ? (await shrink(photo, MOST_BYTES_SAVING)).blob : photo;
      return sendPhoto({ id, taking }, small, onShare);
    };
    // The draft stores the photo.
    return persist(send, cancelled, waitingSends);
  };
  return sendOnto(product, sendTo, cancelled);
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

/** How the sending of a draft ended, unless it was refused. */
type Ended = 'sent' | 'cancelled';

/** What one sending of a draft needs. */
interface Job {
  readonly now: Signal<Sending>;
  readonly cancelled: AbortSignal;
}

/**
 * Sends a draft: first the facts, which are small, then the photo, then the focus point. Records in the draft what has
 * arrived, so that a second attempt continues from there. Deletes the draft when all of its current version has arrived.
 */
async function sendAll(shown: Draft, { now, cancelled }: Job): Promise<Ended> {
  // The stored draft records what an earlier attempt, another tab or the service worker has sent.
  const draft = await findDraft(shown);
  if (!draft) return 'sent';
  if (!draft.queued) return 'cancelled';
  const saved = await saveFacts(draft, draft.queued.wins, cancelled);
  let newest = saved;
  tellScreens(saved);
  await note(draft, (stored) => ({ ...stored, saved: savedOf(saved) }));
  if (cancelled.aborted) return 'cancelled';
  if (draft.photo) {
    now.value = { what: 'photo', share: 0 };
    const onShare = (share: number): void => {
      now.value = { what: 'photo', share };
    };
    try {
      newest = await persistPhoto(saved, draft.photo, onShare, cancelled);
    } catch (error) {
      if (isRefused(error)) photoRefusals.set(draft.id, error.problems);
      throw error;
    }
    tellScreens(newest);
    await notePhoto(draft, newest);
  }
  if (cancelled.aborted) return 'cancelled';
  const { focus } = draft;
  if (focus) {
    const setTo = (revision: number) => setFocus(draft.id, focus, revision, cancelled);
    tellScreens(await sendOnto(newest, setTo, cancelled));
  }
  if (isUnchanged(draft, await findDraft(draft))) await dropDraft(draft);
  return 'sent';
}

/**
 * Runs work while no other tab and not the service worker sends the same product. Browsers offer no locks over plain http;
 * the work then runs without one.
 */
const alone = <T>(id: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(`etalase.product.${id}`, { signal }, work) : work();

/** Takes the mark from a draft, if it is there still: it stays on the phone as one that is being written. */
export async function unmark(draft: Draft): Promise<void> {
  const kept = await findDraft(draft);
  if (kept?.queued) await keepDraft(unqueued(kept));
}

/** A draft that is being sent: its progress and its end. `cancel` stops it; what has arrived stays with the server. */
export interface Underway {
  readonly now: ReadonlySignal<Sending>;
  readonly done: Promise<Ended>;
  readonly cancel: () => void;
}

const underway = signal<ReadonlyMap<string, Underway>>(new Map());

/** The drafts that are being sent, by their ids. */
export const allUnderway: ReadonlySignal<ReadonlyMap<string, Underway>> = underway;

/** Returns the sending of a product's draft that is under way, also after the user has left its screen and returned. */
export const underwayOf = (id: string): Underway | undefined => underway.value.get(id);

function endOf(id: string): void {
  underway.value = new Map([...underway.value].filter(([one]) => one !== id));
}

async function carryOut(draft: Draft, job: Job): Promise<Ended> {
  const attempt = async (): Promise<Ended> => {
    try {
      return await alone(draft.id, job.cancelled, () => sendAll(draft, job));
    } catch (error) {
      // The server could not answer now: it is asked again, as without a signal.
      throw isRefused(error) || !(error instanceof Refused) ? error : new NoSignal(error.code);
    }
  };
  try {
    return await persist(attempt, job.cancelled, waitingSends);
  } catch (error) {
    if (job.cancelled.aborted) return 'cancelled';
    // It is not sent again by itself; unless her session has ended: then it is, once she has signed in.
    if (isRefused(error) && !signedOut.value) await unmark(draft);
    throw error;
  } finally {
    if (job.cancelled.aborted) await unmark(draft);
    endOf(draft.id);
  }
}

function begin(draft: Draft, ready: Promise<void>): Underway {
  const cancelling = new AbortController();
  const now = signal<Sending>({ what: 'facts' });
  const job = { now, cancelled: cancelling.signal };
  const begun = { now, cancel: () => cancelling.abort(), done: ready.then(() => carryOut(draft, job)) };
  underway.value = new Map([...underway.value, [draft.id, begun]]);
  return begun;
}

/** Marks a draft as sent off, so that it is sent by itself from now on, also after the app was closed. */
async function mark(draft: Draft, wins: boolean): Promise<void> {
  await keepDraft({ ...draft, queued: { at: serverNow(), facts: factsOf(draft), wins } });
  await askForSync();
}

/**
 * Starts to send a draft, or returns the sending that is under way. `draftWins`: overwrite newer facts, about which the user
 * was asked.
 */
export const sendProduct = (draft: Draft, draftWins = false): Underway =>
  underwayOf(draft.id) ?? begin(draft, mark(draft, draftWins));

/** Goes on to send a draft that was sent off before the app was closed. A refusal is shown on whatever screen is open. */
export async function resumeProduct(draft: Draft): Promise<void> {
  if (underwayOf(draft.id)) return;
  try {
    await begin(draft, Promise.resolve()).done;
  } catch (error) {
    // Without an answer, or a session, the mark stays, and the next start tries again.
    if (error instanceof Refused && !signedOut.value)
      tellLater({ title: draft.form.name, lines: error.problems });
  }
}
