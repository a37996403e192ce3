/**
 * The parts of dynalite 4.0.0 that are used here; it has no types. Its internals may change with any version, so it is
 * pinned.
 */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  function dynalite(options: { path?: string; createTableMs?: number }): Server;
  export default dynalite;
}

declare module 'dynalite/db/index.js' {
  export type Done = (error?: Error | null) => void;

  export type Operation =
    | { readonly type: 'put'; readonly key: string; readonly value: unknown }
    | { readonly type: 'del'; readonly key: string };

  export interface Range {
    readonly gte?: string;
    readonly lt?: string;
  }

  export interface Cursor {
    next(): Promise<unknown>;
    close(): Promise<void>;
    return?: () => Promise<void>;
  }

  /** A LevelDB database whose methods dynalite has given callbacks. */
  export interface Level {
    open(): Promise<void>;
    close(): Promise<void>;
    put(key: string, value: unknown, done: Done): void;
    del(key: string, done: Done): void;
    batch(operations: readonly Operation[], done: Done): void;
    keys(range?: Range): Cursor;
    values(range?: Range): Cursor;
    iterator(range: Range): AsyncIterable<readonly [string, unknown]>;
  }

  export interface Store {
    readonly db: Level;
  }

  type UpdateIndexes = (store: Store, table: object, before: unknown, after: unknown, done: Done) => void;

  const internals: {
    create: (options: object) => Store;
    updateIndexes: UpdateIndexes;
  };
  export default internals;
}
