import { readItem } from '../../../functions/adapters/aws/dynamo-item.ts';
import type { Item } from '../../../functions/ports/table.ts';
import { type ItemsOfCommunity, itemsOfCommunity } from '../../../functions/records/items-of-community.ts';
import type { RawItems } from '../backup/raw-items.ts';

/** Reads the whole table once, to learn which items are one community’s. */
export async function learnItems(raw: Pick<RawItems, 'items'>, community: string): Promise<ItemsOfCommunity> {
  const theirs = itemsOfCommunity(community);
  for await (const item of raw.items()) theirs.look(readItem(item));
  return theirs;
}

/** Reads the whole table again and yields one community's items. */
export async function* itemsOf(
  raw: Pick<RawItems, 'items'>,
  theirs: Pick<ItemsOfCommunity, 'has'>,
): AsyncGenerator<Item> {
  for await (const found of raw.items()) {
    const item = readItem(found);
    if (theirs.has(item)) yield item;
  }
}
