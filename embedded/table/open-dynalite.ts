import type { Server } from 'node:http';
import dynalite from 'dynalite';
import internals, { type Store } from 'dynalite/db/index.js';
import { writeAtomically } from './atomic-writes.ts';
import { closeCursors } from './closing-cursors.ts';
import { surviveAborts } from './surviving-aborts.ts';
import { wakeTables } from './waking-tables.ts';

export interface OpenDynalite {
  /** Not listening yet. Closing it closes the store. */
  readonly server: Server;
  /** How many cursors into the store are open. */
  readonly openCursors: () => number;
}

/** Dynalite on a folder, its three faults closed. Rejects with LevelDB's error when the folder cannot be used. */
export async function openDynalite(folder: string): Promise<OpenDynalite> {
  const { server, store } = capture(() => dynalite({ path: folder, createTableMs: 0 }));
  await store.db.open();
  await wakeTables(store);
  surviveAborts(server);
  writeAtomically(store);
  return { server, openCursors: closeCursors(store.db) };
}

/** Dynalite hands out its server only; the store is caught while it is made. */
function capture(make: () => Server): { server: Server; store: Store } {
  const { create } = internals;
  const stores: Store[] = [];
  internals.create = (options) => {
    const store = create(options);
    stores.push(store);
    return store;
  };
  try {
    const server = make();
    const [store] = stores;
    if (!store) throw new Error('dynalite made no store');
    return { server, store };
  } finally {
    internals.create = create;
  }
}
