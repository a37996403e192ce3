import * as z from 'zod';

/** What of a JSON schema decides an example of it. */
const Shape = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  propertyNames: z.unknown().optional(),
  items: z.unknown().optional(),
  minimum: z.number().optional(),
});
type Shape = z.infer<typeof Shape>;

type Components = Readonly<Record<string, unknown>>;

/** What examples say in fields that hold any text or any number, by the name of the field. */
const WORDS: Readonly<Record<string, string | number>> = {
  name: 'Keripik pisang',
  title: 'Pasar Minggu',
  unit: 'bungkus',
  text: 'Keripik pisang renyah dari Giriwening.',
  altText: 'Foto Keripik pisang',
  phone: '0812-3456-7890',
  contactPhone: '0812-3456-7890',
  village: 'Giriwening',
  address: 'Giriwening RT 02',
  zone: 'Asia/Jakarta',
  campaign: 'pasar-minggu',
  secret: 'u8Jx2qVd0f3kPz7Yw5Rb1A',
  code: 'product.notFound',
  type: 'urn:etalase:problem:product.notFound',
  detail: 'There is no such product.',
  upload: 'incoming/rukun-lereng/7f3c',
  price: 15_000,
  amount: 15_000,
  width: 1080,
  height: 1350,
  bytes: 184_320,
  characters: 2200,
  days: 7,
  ownerWindowHours: 12,
  postsPerChannelAndDay: 2,
  status: 404,
};

/** What they say in fields that name something else than a member, by the name of the field. */
const NAMED: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  product: { id: 'tiwul', name: 'Tiwul instan' },
  products: { id: 'tiwul', name: 'Tiwul instan' },
  community: { id: 'rukun-lereng', name: 'Rukun Lereng' },
  connection: { id: '5f0c6d1e-8a34-4c55-9d8e-2f6f4c1a7b90', name: '' },
};

const PLAIN: Readonly<Record<string, unknown>> = { boolean: true, null: null };
const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-12-01',
  'date-time': '2026-12-01T01:00:00.000Z',
  uri: 'https://etalase.example/media/7f3c.jpg',
};

const nameOf = ($ref: string): string => $ref.split('/').at(-1) ?? '';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectOf(shape: Shape, components: Components): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties } = shape;
  const told = Object.entries(properties).filter(
    ([name, schema]) => required.includes(name) || Shape.parse(schema).examples !== undefined,
  );
  const named = told.map(([name, schema]) => [name, exampleOf(schema, components, name)] as const);
  if (named.length > 0 || !isObject(additionalProperties)) return Object.fromEntries(named);
  const { enum: keys = ['key'] } = Shape.parse(shape.propertyNames ?? {});
  return Object.fromEntries(keys.map((key) => [String(key), exampleOf(additionalProperties, components)]));
}

function wordOf({ format, minimum = 1 }: Shape, type: string, name: string): unknown {
  const word = format === undefined ? WORDS[name] : FORMATS[format];
  if (type === 'string') return word ?? `${name}…`;
  return typeof word === 'number' ? word : minimum;
}

/**
 * Returns an example of a JSON schema: its own, or one that is put together of the examples of its parts. Of optional parts
 * only those with an example of their own are told. `name` is the name of the field that holds it.
 */
function exampleOf(schema: unknown, components: Components, name = ''): unknown {
  const shape = Shape.parse(schema);
  const named = NAMED[name];
  if (named && (shape.$ref?.endsWith('/Named') ?? false)) return named;
  if (named && shape.type === 'string') return named.id;
  if (shape.$ref !== undefined) return exampleOf(components[nameOf(shape.$ref)], components, name);
  if (shape.examples) return shape.examples[0];
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.default !== undefined) return shape.default;
  const [first] = shape.anyOf ?? shape.oneOf ?? [];
  if (first !== undefined) return exampleOf(first, components, name);
  const whole = shape.properties || shape.additionalProperties ? [objectOf(shape, components)] : [];
  if (shape.allOf) {
    const parts = shape.allOf.map((part) => exampleOf(part, components, name)).filter(isObject);
    return Object.assign({}, ...parts, ...whole);
  }
  const [own] = whole;
  if (own) return own;
  if (shape.items !== undefined) return [exampleOf(shape.items, components, name)];
  const type = [shape.type].flat()[0] ?? 'object';
  if (type === 'object') return {};
  return type in PLAIN ? PLAIN[type] : wordOf(shape, type, name);
}

const Media = z.looseObject({ schema: z.unknown().optional(), example: z.unknown().optional() });
const Content = z.looseObject({ content: z.record(z.string(), Media).optional() });
const Parameter = z.looseObject({ schema: Shape });
const Operation = z.looseObject({
  parameters: z.array(Parameter).optional(),
  requestBody: Content.optional(),
  responses: z.record(z.string(), Content),
});

type Operation = z.infer<typeof Operation>;

/** Returns the same operation with an example of each parameter, of its JSON body and of what it answers. */
export function withExamples(operation: unknown, components: Components): Operation {
  const { parameters, requestBody, responses, ...rest } = Operation.parse(operation);
  const told = <T extends z.infer<typeof Content>>(part: T): T => {
    if (!part.content) return part;
    const content = Object.entries(part.content).map(([type, media]) => {
      const isTold = type === 'application/json' || type === 'text/csv';
      return [type, isTold ? { ...media, example: exampleOf(media.schema, components) } : media];
    });
    return { ...part, content: Object.fromEntries(content) };
  };
  return {
    ...rest,
    ...(parameters && {
      parameters: parameters.map((one) => ({ ...one, example: exampleOf(one.schema, components, 'value') })),
    }),
    ...(requestBody && { requestBody: told(requestBody) }),
    responses: Object.fromEntries(Object.entries(responses).map(([status, one]) => [status, told(one)])),
  };
}
