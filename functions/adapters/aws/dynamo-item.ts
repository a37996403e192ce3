import type { AttributeValue, Cursor, Item } from '../../ports/table.ts';

function isAttributeValue(value: unknown): value is AttributeValue {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return true;
  }
  if (Array.isArray(value)) return value.every(isAttributeValue);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name in value)
    if (!isAttributeValue((value as Readonly<Record<string, unknown>>)[name])) return false;
  return true;
}

/** Reads an item from the document client. Throws for sets and binary values, which the port does not have. */
export function readItem(raw: Readonly<Record<string, unknown>>): Item {
  const { pk, sk } = raw;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new TypeError('an item without text keys');
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (!isAttributeValue(value))
      throw new TypeError(`${name} holds a kind of value that the port does not know`);
    attributes[name] = value;
  }
  return { ...attributes, pk, sk };
}

/** Reads DynamoDB's `LastEvaluatedKey`. Its values are strings, because all our keys are strings. */
export function readCursor(raw: Readonly<Record<string, unknown>>): Cursor {
  const { pk, sk, ...rest } = readItem(raw);
  const keys: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) if (typeof value === 'string') keys[name] = value;
  return { ...keys, pk, sk };
}
