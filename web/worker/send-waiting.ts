import { type ApiRequest, headersOfSeen, request } from '../../client/request.ts';
import { versionHeader } from '../api/app-version.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Waiting } from '../drafts/outbox-store.ts';
import { tellOthers } from '../drafts/told-answers.ts';
import { MOST_THROUGH_API } from '../photo/fit-size.ts';
import { countSent } from './count-loads.ts';
import { openStores, resultOf } from './stores.ts';

/**
 * Sends a request. Returns undefined when it was refused: the page will send it again and show the refusal. Throws when there
 * is no answer of the server, or it cannot answer now; the browser then wakes the worker again.
 */
async function send<T>({ method, path, body, seen }: ApiRequest<T>): Promise<T | undefined> {
  const isPhoto = body instanceof Blob;
  const type = isPhoto ? body.type || 'application/octet-stream' : 'application/json';
  const response = await fetch(path, {
    method,
    headers: {
      ...versionHeader,
      ...headersOfSeen(seen),
      ...(body !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { body: isPhoto ? body : JSON.stringify(body) }),
  });
  if (isPhoto) await countSent(body.size);
  if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`);
  if (!response.ok) return undefined;
  // Not validated, like every answer of our own origin; an answer of something in between is no JSON and throws.
  return response.json();
}

/** Sends the parts of a draft like the page (web/pages/make/send-product.ts). Returns whether all of it has arrived. */
async function sendDraft({ id, queued, saved, photo, focus }: Draft): Promise<boolean> {
  // Facts that replace newer ones, and photos that go past the API, are left to the page.
  if (!queued || queued.wins || (photo && photo.size > MOST_THROUGH_API)) return false;
  const facts = { id, body: queued.facts, seen: saved?.revision ?? 'new' };
  let newest = await send(request('PUT /api/products/{id}', facts));
  if (newest && photo)
    newest = await send(request('PUT /api/products/{id}/photo', { id, body: photo, seen: newest.revision }));
  if (newest && focus)
    newest = await send(request('PUT /api/products/{id}/focus', { id, body: focus, seen: newest.revision }));
  return newest !== undefined;
}

/** A draft or a decision, as the page keeps them; later versions of one differ in `savedAt` or `made`. */
type Kept = Draft | Waiting;

const versionOf = (kept: Kept): number => ('made' in kept ? kept.made : kept.savedAt);

/** Deletes what has arrived, unless the page has replaced it meanwhile. */
async function drop(
  stores: IDBDatabase,
  store: 'drafts' | 'outbox',
  key: [string, string],
  arrived: Kept,
): Promise<void> {
  const kept = stores.transaction(store, 'readwrite').objectStore(store);
  const found: Kept | undefined = await resultOf(kept.get(key));
  if (found && versionOf(found) === versionOf(arrived)) await resultOf(kept.delete(key));
}

/** Returns the member who is signed in on this device; undefined when nobody is. */
const askWho = async (): Promise<string | undefined> => (await send(request('GET /api/session')))?.member.id;

const all = <T>(stores: IDBDatabase, store: 'drafts' | 'outbox', member: string): Promise<T[]> =>
  resultOf<T[]>(
    stores
      .transaction(store)
      .objectStore(store)
      .getAll(IDBKeyRange.bound([member], [member, []])),
  );

async function sendDecisions(stores: IDBDatabase, member: string): Promise<void> {
  const waiting = await all<Waiting>(stores, 'outbox', member);
  for (const decision of waiting.sort((a, b) => a.made - b.made)) {
    const reply = await send(decision);
    if (reply === undefined) continue;
    tellOthers(decision, reply);
    await drop(stores, 'outbox', [member, decision.path], decision);
  }
}

async function sendDrafts(stores: IDBDatabase, member: string, id: string): Promise<void> {
  for (const draft of await all<Draft>(stores, 'drafts', member)) {
    if (draft.id !== id || !(await sendDraft(draft))) continue;
    await drop(stores, 'drafts', [member, id], draft);
  }
}

/** Waits for a lock, and only then asks who is signed in, since that may have changed while it waited. */
async function alone(lock: string, work: (member: string) => Promise<void>): Promise<void> {
  await navigator.locks.request(lock, async () => {
    const member = await askWho();
    if (member !== undefined) await work(member);
  });
}

/**
 * Sends what the user who is signed in has sent off and the server does not have yet: never under the name of another user,
 * and never while a page sends the same. When the page is closed in the middle, its lock is free, and the worker goes on.
 */
export async function sendWaiting(): Promise<void> {
  const stores = await openStores();
  if (!stores) return;
  try {
    await alone('etalase.outbox', (member) => sendDecisions(stores, member));
    const member = await askWho();
    if (member === undefined) return;
    for (const { id, queued } of await all<Draft>(stores, 'drafts', member))
      if (queued) await alone(`etalase.product.${id}`, (now) => sendDrafts(stores, now, id));
  } finally {
    stores.close();
  }
}
