import type { Cursor, Level, Range } from 'dynalite/db/index.js';

/**
 * Dynalite ends a query by calling `return()` on its cursor, which abstract-level 3 does not have: every query would
 * leave a cursor open, with a snapshot and a buffer. Returns a function that counts the open ones.
 */
export function closeCursors(db: Level): () => number {
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
