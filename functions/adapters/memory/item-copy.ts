import { type AttributeValue, type Item, type Key, TABLE_INDEXES } from '../../ports/table.ts';
import { itemBytesAfter } from './item-size.ts';

/** DynamoDB's limits on one item and its keys. */
const MAX_ITEM_BYTES = 400 * 1024;
const SMALLEST_NUMBER = 1e-130;
const INDEX_KEYS: readonly string[] = Object.values(TABLE_INDEXES).flatMap(({ pk, sk }) => [pk, sk]);

function copyNumber(value: number): number {
  // The document client refuses numbers that JavaScript cannot hold exactly; DynamoDB refuses numbers that are too small.
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`not a number that a table holds: ${value}`);
  }
  if (value !== 0 && Math.abs(value) < SMALLEST_NUMBER) throw new RangeError(`too small a number: ${value}`);
  return value === 0 ? 0 : value;
}

/** Returns a frozen deep copy without `undefined`. Throws for values that DynamoDB's document client would not store. */
function copyValue(value: AttributeValue): AttributeValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return copyNumber(value);
  if (Array.isArray(value)) {
    const list: readonly (AttributeValue | undefined)[] = value;
    const kept = list.filter((element) => element !== undefined).map((element) => copyValue(element));
    Object.freeze(kept);
    return kept;
  }
  if (typeof value !== 'object') throw new TypeError(`a table holds no ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('a table holds plain objects only');
  // A deeply frozen object came from this table, so it is shared and not copied again.
  if (soundObjects.has(value)) return value;
  const copy: Record<string, AttributeValue> = {};
  for (const [name, inner] of Object.entries(value)) if (inner !== undefined) copy[name] = copyValue(inner);
  Object.freeze(copy);
  soundObjects.add(copy);
  return copy;
}

/** Objects that `copyValue` copied and froze. */
const soundObjects = new WeakSet<object>();

/** Throws unless both parts are strings that DynamoDB accepts as a key. */
export function checkKey(key: Key): void {
  for (const value of [key.pk, key.sk]) {
    if (typeof value !== 'string' || value === '')
      throw new TypeError('pk and sk must be texts that are not empty');
  }
}

/**
 * Returns a frozen deep copy of an item, checked as DynamoDB would check it. The table may return the copy itself, because
 * nobody can change it. Values that are the same as in the stored item are not checked again.
 */
export function acceptItem(item: Item, stored?: Item): Item {
  checkKey(item);
  const copy: Record<string, AttributeValue> = {};
  for (const name of Object.keys(item)) {
    const value = item[name];
    if (value !== undefined) copy[name] = value === stored?.[name] ? value : copyValue(value);
  }
  for (const name of INDEX_KEYS) {
    const value = copy[name];
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      throw new TypeError(`${name} is an index key: it must be a text that is not empty`);
    }
  }
  const accepted: Item = Object.freeze({ ...copy, pk: item.pk, sk: item.sk });
  if (itemBytesAfter(accepted, stored) > MAX_ITEM_BYTES)
    throw new RangeError('the item is larger than 400 KB');
  return accepted;
}
