import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.ts';
import type { Waiting } from './outbox-store.ts';
import { unkept } from './unkept.ts';

/** What stays on this phone: products that were begun, and decisions that wait for a signal. */
interface Shelves extends DBSchema {
  drafts: { key: [writer: string, id: string]; value: Draft };
  outbox: { key: [member: string, path: string]; value: Waiting };
}

let opened: Promise<IDBPDatabase<Shelves>> | undefined;

function forgetOpened(): void {
  opened = undefined;
}

export function database(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>('etalase', 3, {
    upgrade: (shelves, before) => {
      if (before === 1) shelves.deleteObjectStore('drafts');
      if (before < 2) shelves.createObjectStore('drafts', { keyPath: ['writer', 'id'] });
      shelves.createObjectStore('outbox', { keyPath: ['member', 'path'] });
    },
    // A newer version of the app, in another tab, has to be let through.
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

/** Asks the browser, once, not to clear what is kept here when the phone runs short. Over plain http nobody can be asked. */
export function askToStay(): void {
  if (hasAsked || !('storage' in navigator)) return;
  hasAsked = true;
  // Where it says no, it is as ever.
  navigator.storage.persist().catch(() => false);
}

/** Everything under keys that begin with this: an array sorts after every text. */
export const beginningWith = (first: string): IDBKeyRange => IDBKeyRange.bound([first], [first, []]);

/** For who signs out: she leaves nothing behind on this phone, and what is others' stays theirs. */
export async function forget(member: string): Promise<void> {
  unkept.value = unkept.value.filter(({ writer }) => writer !== member);
  for (const shelf of ['drafts', 'outbox'] as const)
    await (await database()).delete(shelf, beginningWith(member));
}
