import type { Server } from 'node:http';
import dynalite from 'dynalite';
import internals, { type Store, type Cursor, type Level, type Range } from 'dynalite/db/index.js';
import * as z from 'zod';
import { writeAtomically } from './atomic-writes.ts';

export interface OpenDynalite {
  /** Does not listen yet. Closing it closes the store. */
  readonly server: Server;
  /** Returns how many cursors into the store are open. */
  readonly openCursors: () => number;
}

/** Opens Dynalite on a folder, with its faults corrected. Rejects with LevelDB's error when the folder cannot be used. */
export async function openDynalite(folder: string): Promise<OpenDynalite> {
  const { server, store } = capture(() => dynalite({ path: folder, createTableMs: 0 }));
  await store.db.open();
  await wakeTables(store);
  surviveAborts(server);
  writeAtomically(store);
  return { server, openCursors: closeCursors(store.db) };
}

/** Dynalite returns its server only, so the store is captured while it is created. */
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

/**
 * Dynalite ends a query by calling `return()` on its cursor, which abstract-level 3 does not have: every query would leave a
 * cursor open, with a snapshot and a buffer. Adds `return()`. Returns a function that counts the open cursors.
 */
function closeCursors(db: Level): () => number {
  const open = new Set<Cursor>();
  const closing = (make: (range?: Range) => Cursor) => (range?: Range) => {
    const cursor = make(range);
    open.add(cursor);
    cursor.return = async () => {
      await cursor.close();
      open.delete(cursor);
    };
    return cursor;
  };
  db.keys = closing(db.keys.bind(db));
  db.values = closing(db.values.bind(db));
  return () => open.size;
}

/**
 * Dynalite throws when a request is aborted, which would end its process. Here only that request ends: its client is gone
 * and needs no answer. Must be called after dynalite has set its own listener, which runs first.
 */
function surviveAborts(server: Server): void {
  server.on('request', (request, response) => {
    request.removeAllListeners('error');
    request.on('error', () => response.destroy());
  });
}

const TABLES = { gte: 'table~', lt: 'table~\u00ff' };

const Waiting = z.looseObject({
  TableStatus: z.literal('CREATING'),
  GlobalSecondaryIndexes: z.array(z.looseObject({})).optional(),
});

/**
 * Dynalite activates a table a moment after it has stored it. A kill in that moment would leave a table that can neither be
 * used nor created again, so every table that is being created is set to active when the store opens.
 */
async function wakeTables({ db }: Store): Promise<void> {
  for await (const [key, stored] of db.iterator(TABLES)) {
    const waiting = Waiting.safeParse(stored);
    if (!waiting.success) continue;
    const indexes = waiting.data.GlobalSecondaryIndexes?.map((index) =>
      Object.assign(index, { IndexStatus: 'ACTIVE' }),
    );
    const table = {
      ...waiting.data,
      TableStatus: 'ACTIVE',
      ...(indexes && { GlobalSecondaryIndexes: indexes }),
    };
    await new Promise<void>((resolve, reject) => {
      db.put(key, table, (error) => (error ? reject(error) : resolve()));
    });
  }
}
