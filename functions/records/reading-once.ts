import type { Item, Key, Table } from '../ports/table.ts';

const nameOf = ({ pk, sk }: Key): string => `${pk}|${sk}`;

/**
 * The same table, which reads each item once and remembers it: for work on many posts that share their people, campaign
 * and channel. What is written is forgotten and read anew. Use it for one short delivery only.
 */
export function readingOnce(table: Table): Table {
  const known = new Map<string, Promise<Item | undefined>>();
  return {
    get(key, options) {
      const name = nameOf(key);
      const read = known.get(name) ?? table.get(key, options);
      known.set(name, read);
      return read;
    },
    async getMany(keys, options) {
      // A key may be named twice (who makes may also sell): each has one promise, and somebody waits for it.
      const wanted = new Map(keys.map((key) => [nameOf(key), key]));
      const missing = new Map([...wanted].filter(([name]) => !known.has(name)));
      if (missing.size > 0) {
        const found = table.getMany([...missing.values()], options);
        for (const name of missing.keys()) {
          const one = found.then((items) => items.find((item) => nameOf(item) === name));
          known.set(name, one);
        }
      }
      const items = await Promise.all([...wanted.keys()].flatMap((name) => known.get(name) ?? []));
      return items.filter((item) => item !== undefined);
    },
    query: (query) => table.query(query),
    put(item, checks) {
      known.delete(nameOf(item));
      return table.put(item, checks);
    },
    update(key, changes, checks) {
      known.delete(nameOf(key));
      return table.update(key, changes, checks);
    },
    delete(key, checks) {
      known.delete(nameOf(key));
      return table.delete(key, checks);
    },
  };
}
