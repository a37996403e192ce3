import * as z from 'zod';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import {
  type Cursor,
  type Item,
  type Key,
  type Page,
  type Query,
  type Table,
  TABLE_INDEXES,
} from '../../functions/ports/table.ts';

/** The community that a partition, of the table or of an index, belongs to; undefined where it belongs to none. */
const communityOf = (partition: string): string | undefined => /^community#([^#]+)/.exec(partition)?.[1];

/**
 * One table for each community, and one for what belongs to none (docs/outgrowing.md): where an item goes is read from its
 * key alone. The due index is asked in all of them, as a clock for each table would.
 */
export class SplitTable implements Table {
  readonly shared = new MemoryTable();
  readonly #own = new Map<string, MemoryTable>();

  /** The table of a community. */
  of(community: string): MemoryTable {
    const found = this.#own.get(community) ?? new MemoryTable();
    this.#own.set(community, found);
    return found;
  }

  #for(partition: string): MemoryTable {
    const community = communityOf(partition);
    return community === undefined ? this.shared : this.of(community);
  }

  get(...[key, how]: Parameters<Table['get']>): ReturnType<Table['get']> {
    return this.#for(key.pk).get(key, how);
  }

  async getMany(keys: readonly Key[], how?: { readonly consistent?: boolean }): Promise<readonly Item[]> {
    const tables = new Set(keys.map(({ pk }) => this.#for(pk)));
    const found = [...tables].map((table) =>
      table.getMany(
        keys.filter(({ pk }) => this.#for(pk) === table),
        how,
      ),
    );
    return (await Promise.all(found)).flat();
  }

  put(...[item, checks]: Parameters<Table['put']>): ReturnType<Table['put']> {
    return this.#for(item.pk).put(item, checks);
  }

  update(...[key, changes, checks]: Parameters<Table['update']>): ReturnType<Table['update']> {
    return this.#for(key.pk).update(key, changes, checks);
  }

  delete(...[key, checks]: Parameters<Table['delete']>): ReturnType<Table['delete']> {
    return this.#for(key.pk).delete(key, checks);
  }

  async query(query: Query): Promise<Page> {
    if (query.index !== 'due') return this.#for(query.pk).query(query);
    const { limit, after: _none, ...rest } = query;
    const pages = [this.shared, ...this.#own.values()].map((table) => everyItem(table, rest));
    const timeOf = (item: Item): string => z.string().parse(item[TABLE_INDEXES.due.sk]);
    const items = (await Promise.all(pages)).flat().sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    return { items: items.slice(0, limit) };
  }
}

async function everyItem(table: Table, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  let after: Cursor | undefined;
  do {
    const page: Page = await table.query({ ...query, ...(after && { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}
