import type { AttributeValue, Item } from '../../ports/table.ts';

const NUMBER_OVERHEAD = 1;
const CONTAINER_OVERHEAD = 3;
const ELEMENT_OVERHEAD = 1;

function numberBytes(value: number): number {
  // About one byte per two significant digits and one more (AWS: "Item sizes and formats").
  return NUMBER_OVERHEAD + Math.ceil(significantDigits(Math.abs(value)) / 2);
}

/** Counts digits without leading and trailing zeros. Whole numbers, the usual case, are counted without making a string. */
function significantDigits(value: number): number {
  if (!Number.isSafeInteger(value)) return value.toExponential().replace(/e.*$/, '').replace('.', '').length;
  let rest = value;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  let digits = 1;
  for (; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
  return digits;
}

function textBytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function valueBytes(value: AttributeValue): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return numberBytes(value);
  let bytes = CONTAINER_OVERHEAD;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    bytes += ELEMENT_OVERHEAD + valueBytes(inner) + (Array.isArray(value) ? 0 : textBytes(name));
  }
  return bytes;
}

/** Returns the size in bytes by which DynamoDB bills an item: names and values as UTF-8, numbers approximately. */
export function itemBytes(item: Item): number {
  const known = sizes.get(item);
  if (known !== undefined) return known;
  const bytes = countBytes(item);
  if (Object.isFrozen(item)) sizes.set(item, bytes);
  return bytes;
}

/** Cached sizes of frozen items. */
const sizes = new WeakMap<Item, number>();

function countBytes(item: Item): number {
  let bytes = 0;
  for (const name in item) bytes += attributeBytes(name, item[name]);
  return bytes;
}

function attributeBytes(name: string, value: AttributeValue | undefined): number {
  return value === undefined ? 0 : textBytes(name) + valueBytes(value);
}

/** Returns the size of a frozen item that replaced another: only attributes that differ are counted again. */
export function itemBytesAfter(item: Item, before: Item | undefined): number {
  if (!before) return itemBytes(item);
  let bytes = itemBytes(before);
  for (const name in item)
    if (item[name] !== before[name])
      bytes += attributeBytes(name, item[name]) - attributeBytes(name, before[name]);
  for (const name in before) if (item[name] === undefined) bytes -= attributeBytes(name, before[name]);
  sizes.set(item, bytes);
  return bytes;
}
