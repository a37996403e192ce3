import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemBytes, itemBytesAfter } from '../../../functions/adapters/memory/item-size.ts';
import type { AttributeValue, Item } from '../../../functions/ports/table.ts';

const Value: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.integer()),
);
const Attributes = fc.dictionary(fc.constantFrom('caption', 'state', 'gaps', 'faults'), Value);
const item = (attributes: Readonly<Record<string, AttributeValue>>): Item => ({
  pk: 'a',
  sk: 'b',
  ...attributes,
});

describe('the size of an item', () => {
  it('is the same whether it is counted whole or from what changed', () => {
    fc.assert(
      fc.property(Attributes, Attributes, (before, after) => {
        const whole = itemBytes(item(after));
        expect(itemBytesAfter(item(after), item(before))).toBe(whole);
        expect(itemBytesAfter(item({ ...before, ...after }), item(before))).toBe(
          itemBytes(item({ ...before, ...after })),
        );
      }),
    );
  });

  it('counts names and texts as UTF-8 and numbers by their digits', () => {
    expect(itemBytes({ pk: 'a', sk: 'é', n: 1200 })).toBe(3 + 4 + 1 + 2);
  });
});
