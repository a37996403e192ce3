import type { AttributeValue, Changes, Item, Key } from '../../ports/table.ts';

/** Throws for changes that no stored item could take. */
export function checkChanges({ set = {}, add = {} }: Changes): void {
  const names = [...Object.keys(set), ...Object.keys(add)];
  if (names.includes('pk') || names.includes('sk')) throw new TypeError('pk and sk cannot be changed');
  if (new Set(names).size < names.length) throw new TypeError('an attribute is both set and added to');
  for (const [name, amount] of Object.entries(add)) {
    if (!Number.isSafeInteger(amount)) throw new RangeError(`${name}: only whole numbers are added`);
  }
}

/** The item after an update. Nested values are shared with what was handed in: copy before keeping it. */
export function applyChanges(key: Key, stored: Item | undefined, { set = {}, add = {} }: Changes): Item {
  const attributes: Record<string, AttributeValue | undefined> = { ...stored, ...set };
  for (const [name, amount] of Object.entries(add)) {
    const before = attributes[name];
    if (before !== undefined && typeof before !== 'number') throw new TypeError(`${name} is no number`);
    attributes[name] = (before ?? 0) + amount;
  }
  return { ...attributes, pk: key.pk, sk: key.sk };
}
