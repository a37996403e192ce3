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
      const missing = keys.filter((key) => !known.has(nameOf(key)));
      if (missing.length > 0) {
        const found = table
          .getMany(missing, options)
          .then((items) => new Map(items.map((item) => [nameOf(item), item])));
        for (const key of missing)
          known.set(
            nameOf(key),
            found.then((items) => items.get(nameOf(key))),
          );
      }
      const items = await Promise.all(keys.flatMap((key) => known.get(nameOf(key)) ?? []));
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
