import * as z from 'zod';

const Field = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxItems: z.number().optional(),
  default: z.unknown().optional(),
  examples: z.array(z.unknown()).optional(),
});
export type Field = z.infer<typeof Field>;

const Schema = Field.extend({
  properties: z.record(z.string(), Field).optional(),
  required: z.array(z.string()).default([]),
});
export type Schema = z.infer<typeof Schema>;

const Media = z.looseObject({ schema: Field.optional(), example: z.unknown().optional() });

const Answer = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().default(''),
  content: z.record(z.string(), Media).default({}),
});
export type Answer = z.infer<typeof Answer>;

const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  description: z.string().default(''),
  example: z.unknown().optional(),
  schema: Field,
});
export type Parameter = z.infer<typeof Parameter>;

const Operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .looseObject({ description: z.string().default(''), content: z.record(z.string(), Media) })
    .optional(),
  responses: z.record(z.string(), Answer),
});

const Document = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.looseObject({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), Schema),
    responses: z.record(z.string(), Answer),
    securitySchemes: z.record(z.string(), z.looseObject({ description: z.string() })),
  }),
});

/** An operation with its method in capitals and its path. */
export type Described = z.infer<typeof Operation> & { readonly method: string; readonly path: string };

/** Returns the parts of an OpenAPI document that a page or a client is made of. Throws when one is missing. */
export function readDocument(document: unknown) {
  const { paths, components, ...rest } = Document.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]): Described[] =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );
  return { ...rest, operations, ...components };
}
