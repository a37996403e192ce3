import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.ts';
import type { Waiting } from './outbox-store.ts';
import { forgetPictures } from '../photo/picture-cache.ts';
import { takeShared } from '../photo/shared-photo.ts';
import { draftsInMemory } from './drafts-in-memory.ts';

/** What a screen has read, so that it can be read again without a signal. */
export interface KeptRead {
  readonly member: string;
  /** The key in `useLoaded`. */
  readonly key: string;
  readonly value: unknown;
  /** When the server answered, epoch milliseconds of the server. */
  readonly at: number;
}

/** What the app has used of the user's data plan on this phone, in bytes. */
export interface DataUsed {
  /** "2026-12", by this phone's clock. */
  readonly month: string;
  readonly received: number;
  /** Photos. */
  readonly sent: number;
}

/** What is stored on this phone: drafts of products, decisions that wait for a signal, what was read, and data used. */
interface Stores extends DBSchema {
  drafts: { key: [writer: string, id: string]; value: Draft };
  outbox: { key: [member: string, path: string]; value: Waiting };
  reads: { key: [member: string, key: string]; value: KeptRead };
  used: { key: string; value: DataUsed };
}

let opened: Promise<IDBPDatabase<Stores>> | undefined;

function forgetOpened(): void {
  opened = undefined;
}

/** Opens the database of this browser, once for each time that the app is open. Rejects when the browser refuses storage. */
export function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>('etalase', 5, {
    upgrade: (upgraded, before) => {
      if (before === 1) upgraded.deleteObjectStore('drafts');
      if (before < 2) upgraded.createObjectStore('drafts', { keyPath: ['writer', 'id'] });
      if (before < 3) upgraded.createObjectStore('outbox', { keyPath: ['member', 'path'] });
      if (before < 4) upgraded.createObjectStore('reads', { keyPath: ['member', 'key'] });
      upgraded.createObjectStore('used', { keyPath: 'month' });
    },
    // Closes the database for a newer version of the app in another tab.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      forgetOpened();
    },
    terminated: forgetOpened,
  });
  opened.catch(forgetOpened);
  return opened;
}

let hasAsked = false;

/** Asks the browser once not to evict this data when storage is short. Over plain http browsers do not offer this. */
export function askToStay(): void {
  if (hasAsked || !('storage' in navigator)) return;
  hasAsked = true;
  // A refusal changes nothing.
  navigator.storage.persist().catch(() => false);
}

/** Returns the range of all keys whose first part is `first`: an array sorts after every text. */
export const beginningWith = (first: string): IDBKeyRange => IDBKeyRange.bound([first], [first, []]);

/** Deletes everything of a member who signs out; what other members stored on this phone stays. */
export async function forget(member: string): Promise<void> {
  draftsInMemory.value = draftsInMemory.value.filter(({ writer }) => writer !== member);
  for (const store of ['drafts', 'outbox', 'reads'] as const)
    await (await database()).delete(store, beginningWith(member));
  await takeShared();
  await forgetPictures();
}
