import internals, { type Done, type Operation, type Store } from 'dynalite/db/index.js';

const originalUpdateIndexes = internals.updateIndexes;
const recorders = new WeakMap<Store, IndexRecorder>();

/** Collects the index writes of one item and adds them to the write of the item itself. */
interface IndexRecorder {
  /** Index writes that `updateIndexes` is producing. */
  recording: Operation[] | undefined;
  /** Index writes for the item that is written next. */
  waiting: readonly Operation[] | undefined;
}

/**
 * Replaces Dynalite's put, update and delete. Under the item's lock, Dynalite first calls `updateIndexes`, which writes each
 * index entry on its own, and then writes the item: a kill in between leaves entries without items and items without
 * entries. Here the index writes are only recorded, and are put into one LevelDB batch with the item's write.
 *
 * This works without a queue because `updateIndexes` calls back synchronously when its writes do, and the item's write is
 * the first call in that callback (actions/putItem, updateItem, deleteItem of 4.0.0). Should that ever change, the write is
 * refused instead of being split.
 */
export function writeAtomically(store: Store): void {
  const recorder: IndexRecorder = { recording: undefined, waiting: undefined };
  recorders.set(store, recorder);
  internals.updateIndexes = recordIndexes;

  const { db } = store;
  const [put, del] = [db.put.bind(db), db.del.bind(db)];
  const captured = (operation: Operation, done: Done): boolean => {
    if (recorder.recording) {
      recorder.recording.push(operation);
      done(null);
      return true;
    }
    if (!recorder.waiting) return false;
    const operations = [...recorder.waiting, operation];
    recorder.waiting = undefined;
    db.batch(operations, done);
    return true;
  };
  db.put = (key, value, done) => {
    if (!captured({ type: 'put', key, value }, done)) put(key, value, done);
  };
  db.del = (key, done) => {
    if (!captured({ type: 'del', key }, done)) del(key, done);
  };
}

const recordIndexes: typeof internals.updateIndexes = (store, table, before, after, done) => {
  const recorder = recorders.get(store);
  if (!recorder) return originalUpdateIndexes(store, table, before, after, done);
  const operations: Operation[] = [];
  let decided = false;
  recorder.recording = operations;
  originalUpdateIndexes(store, table, before, after, (error) => {
    recorder.recording = undefined;
    decided = true;
    if (error) return done(error);
    recorder.waiting = operations;
    done();
  });
  const kept = decided && recorder.waiting === undefined;
  recorder.recording = undefined;
  recorder.waiting = undefined;
  if (!kept) throw new Error('dynalite did not write the item together with its index entries');
};
