import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFields } from '../../../sandbox/core/fields/parse-fields.ts';
import { GraphError } from '../../../sandbox/core/wire/graph-error.ts';
import type { Wish } from '../../../sandbox/core/fields/wish.ts';

const written = ({ name, arguments: given, fields }: Wish): string =>
  name +
  [...given].map(([modifier, value]) => `.${modifier}(${value})`).join('') +
  (fields ? `{${fields.map(written).join(',')}}` : '');

const name = fc.stringMatching(/^[a-z][a-z_]{0,12}$/);
const modifiers = fc
  .dictionary(fc.constantFrom('limit', 'summary', 'metric', 'period'), fc.stringMatching(/^[a-z0-9,]{1,8}$/))
  .map((given) => new Map(Object.entries(given)));
const { wishes } = fc.letrec<{ wish: Wish; wishes: Wish[] }>((tie) => ({
  wish: fc.record({
    name,
    arguments: modifiers,
    fields: fc.option(tie('wishes'), { nil: undefined, depthSize: 'small', maxDepth: 3 }),
  }),
  wishes: fc.array(tie('wish'), { minLength: 1, maxLength: 3 }),
}));

describe('the fields parameter', () => {
  it('is read as it was written, however deep', () => {
    fc.assert(
      fc.property(wishes, (tree) => {
        expect(parseFields(tree.map(written).join(','))).toEqual(tree);
      }),
    );
  });

  it('may have blanks around names', () => {
    expect(parseFields('id, message').map(({ name }) => name)).toEqual(['id', 'message']);
  });

  it.each([
    ['id,', 'character 3'],
    ['id{', 'character 3'],
    ['id}', '"}"'],
    ['comments.limit', '"("'],
    ['comments.limit(1', '")"'],
    ['comments.explode(1)', '"explode"'],
    ['a{b{c{d{e{f{g}}}}}}', 'fewer levels'],
    ['9lives', 'a field name'],
  ])('is refused with the position of the mistake: %s', (text, position) => {
    expect(() => parseFields(text)).toThrow(position);
    expect(() => parseFields(text)).toThrow('Syntax error');
  });

  it('ends in a reading or in code 2500 for any text', () => {
    const endingOf = (text: string): unknown => {
      try {
        return parseFields(text).length > 0 ? 'read' : 'nothing';
      } catch (error) {
        return error instanceof GraphError ? error.facts.code : error;
      }
    };

    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['read', 2500]).toContain(endingOf(text));
      }),
    );
  });
});
