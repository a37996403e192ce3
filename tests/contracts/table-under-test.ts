import type { Item, Key, Page, Query, Table } from '../../functions/ports/table.ts';

/** What the parts of the table's suite work with. */
export interface TableUnderTest {
  readonly table: () => Table;
  /** The name of a partition that no other test uses. */
  readonly partition: () => string;
}

/** Every item of a query, page by page. */
export async function allOf(table: Table, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  let page: Page | undefined;
  while (!page || page.next) {
    page = await table.query({ ...query, ...(page?.next && { after: page.next }) });
    items.push(...page.items);
  }
  return items;
}

export const sortKeys = (items: readonly Key[]): string[] => items.map(({ sk }) => sk);
