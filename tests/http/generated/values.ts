import fc from 'fast-check';
import * as z from 'zod';
import { COMPONENTS } from '../documented.ts';
import { CALLERS, idOf, KINDS, type KindName, WHOSE } from '../access/things.ts';

/** Texts that have broken programs: empty, long, invisible, of two directions, half a character, a path, markup. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u200B',
    '\u0000',
    '\uD83D',
    'ﷺ'.repeat(40),
    '\u202Etxt',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '${7*7}',
    "'; --",
    'constructor',
    '__proto__',
    'tiwuⅼ',
    'Ｔiwul',
    'null',
    '%',
    '%ff',
    'x'.repeat(3000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const anyId = fc.constantFrom(
  ...Object.keys(KINDS).flatMap((kind) =>
    WHOSE.flatMap((whose) => Object.values(CALLERS).map((caller) => idOf(kind as KindName, whose, caller))),
  ),
  'tiwul',
  'keripik',
  'kenanga-facebook',
  'rukun-facebook',
  'pasar-minggu',
  '2001',
  'baru-1',
  'baru-2',
);

const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  minItems: z.number().default(0),
  maxItems: z.number().default(4),
  minLength: z.number().default(0),
  maxLength: z.number().default(80),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
type Schema = z.infer<typeof Schema>;

const DAY = 86_400_000;
const START = Date.parse('2026-11-20T00:00:00.000Z');
/** Around the day of the tests, and sometimes far from it. */
const moment = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: START, max: START + 40 * DAY }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, Date.parse('9999-12-31T23:59:59.999Z'), Date.parse('1970-01-01')),
  },
);

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: moment.map((at) => new Date(at).toISOString().slice(0, 10)),
  'date-time': moment.map((at) => new Date(at).toISOString()),
  uri: fc.webUrl(),
  binary: fc.constant('bytes'),
};

function text({ format, pattern, examples = [], minLength, maxLength }: Schema): fc.Arbitrary<unknown> {
  const formatted = format === undefined ? undefined : FORMATS[format];
  if (formatted) return formatted;
  const told = examples.length > 0 ? fc.constantFrom(...examples) : fc.constant('Keripik pisang');
  // A lookahead is that of ids.
  if (pattern?.includes('?!')) return anyId;
  if (pattern !== undefined) return fc.oneof(told, anyId, fc.stringMatching(new RegExp(pattern, 'u')));
  const plain = fc.string({
    unit: 'grapheme',
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, 80)),
  });
  return fc.oneof(
    { weight: 4, arbitrary: told },
    { weight: 2, arbitrary: plain },
    { weight: 1, arbitrary: hostileText },
  );
}

function numbers(
  { minimum = -5, maximum = minimum + 1000, examples = [] }: Schema,
  isInteger: boolean,
): fc.Arbitrary<unknown> {
  const [min, max] = [Math.ceil(minimum), Math.floor(maximum)];
  const edges = fc.constantFrom<unknown>(minimum, maximum, ...examples);
  const inside = isInteger
    ? fc.integer({ min, max })
    : fc.double({ min: minimum, max: maximum, noNaN: true });
  return fc.oneof(edges, inside);
}

function objects(schema: Schema): fc.Arbitrary<unknown> {
  const { properties = {}, required, additionalProperties } = schema;
  const fields = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueOf(one)]));
  const named = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  if (typeof additionalProperties !== 'object' || additionalProperties === null) return named;
  return fc.dictionary(fc.oneof(anyId, hostileText), valueOf(additionalProperties), { maxKeys: 4 });
}

/** Returns values that a schema of the document allows, as far as it can say so. */
export function valueOf(given: unknown): fc.Arbitrary<unknown> {
  const schema = Schema.parse(given);
  if (schema.$ref !== undefined) return valueOf(COMPONENTS.schemas[schema.$ref.split('/').at(-1) ?? '']);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valueOf(choice)));
  if (schema.allOf) {
    const parts = fc.tuple(...schema.allOf.map((part) => valueOf(part)), objects(schema));
    return parts.map((all) => Object.assign({}, ...all) as unknown);
  }
  const types = [schema.type].flat();
  const type = types[0] ?? (schema.properties ? 'object' : undefined);
  const whole =
    schema.examples && type === 'object'
      ? [{ weight: 1, arbitrary: fc.constantFrom(...schema.examples) }]
      : [];
  const made = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 2, arbitrary }, ...whole);
  switch (type ?? 'object') {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return numbers(schema, type === 'integer');
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const { items, minItems, maxItems } = schema;
      return fc.array(valueOf(items), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems, 4)),
      });
    }
    default:
      return made(objects(schema));
  }
}

/** Any JSON at all, of any type. */
export const anyJson = fc.oneof(
  fc.constantFrom<unknown>(null, [], [[]], 0, -1, 1e308, true, '', 'teks', {}),
  hostileText,
  fc.jsonValue({ maxDepth: 2 }),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns values that are nearly as a schema says: a field is missing, unknown or of another type. */
export const nearly = (schema: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(valueOf(schema), anyJson, fc.nat(), fc.constantFrom('drop', 'swap', 'add'))
    .map(([value, junk, at, how]) => {
      if (!isObject(value)) return junk;
      const keys = Object.keys(value);
      const key = keys[at % Math.max(1, keys.length)];
      if (how === 'add' || key === undefined) return { ...value, tidakDikenal: junk };
      if (how === 'swap') return { ...value, [key]: junk };
      return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    });
