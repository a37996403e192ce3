import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as z from 'zod';
import { openApiDocument } from '../../functions/http/open-api.ts';

// The page of the API reads the document by schemas of its own (`functions/http/docs/described.ts`). Tests do not share them: they
// would then believe what they are to check.
const Schema = z.looseObject({ $ref: z.string().optional(), description: z.string().optional() });
const Media = z.looseObject({ schema: Schema, example: z.unknown().optional() });
const Answer = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().optional(),
  content: z.record(z.string(), Media).optional(),
});
const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().optional(),
  example: z.unknown().optional(),
  schema: Schema,
});
const Operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()),
  parameters: z.array(Parameter).default([]),
  requestBody: z
    .looseObject({ description: z.string().optional(), content: z.record(z.string(), Media) })
    .optional(),
  responses: z.record(z.string(), Answer),
});
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({
    responses: z.record(z.string(), Answer),
    schemas: z.record(z.string(), Schema),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
});

/** The document as others get it: as JSON. */
export const DOCUMENT = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(JSON.stringify(openApiDocument())));
const { paths, components } = Document.parse(DOCUMENT);
export const COMPONENTS = components;

const ajv = new Ajv2020({ strict: false, formats: fullFormats });
ajv.addSchema(DOCUMENT, 'api');

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The path of an operation as a pattern: a parameter takes what is between two slashes. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Every operation, those without parameters first, as a router prefers them. */
const OPERATIONS = Object.entries(paths)
  .toSorted(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
      pattern: patternOf(path),
    })),
  );

/** Every operation of the document. */
export const operations = () => OPERATIONS;

/** Returns the operation that a request is for, undefined when it is for none. */
const operationOf = (method: string, path: string) =>
  OPERATIONS.find((one) => one.method === method && one.pattern.test(path));

/** What of a value is not as a schema of the document says. */
export function faultsOf(schema: object, value: unknown): readonly string[] {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"api#');
  const check = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(text)));
  return check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const validators = new Map<string, (value: unknown) => boolean>();

function validator(at: string): (value: unknown) => boolean {
  const known = validators.get(at) ?? ajv.compile({ $ref: `api#${encodeURI(at)}` });
  validators.set(at, known);
  return known;
}

/** What of an answer the document does not say. */
async function undocumented(method: string, path: string, response: Response): Promise<readonly string[]> {
  const operation = operationOf(method, path);
  if (!operation) return [];
  const status = String(response.status);
  const described = operation.responses[status];
  if (!described) return [`${operation.operationId} answers ${status} ${await response.text()}`];
  const name = described.$ref?.split('/').at(-1);
  const where = name
    ? ['components', 'responses', name]
    : ['paths', operation.path, method.toLowerCase(), 'responses', status];
  const { content } = name ? (components.responses[name] ?? {}) : described;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const text = await response.text();
  if (!content) return text === '' ? [] : [`${operation.operationId} ${status} has a body: ${text}`];
  if (!content[type]) return [`${operation.operationId} ${status} is ${type}`];
  if (!type.endsWith('json')) return [];
  const check = validator(pointer(...where, 'content', type, 'schema'));
  const told: unknown = JSON.parse(text);
  if (check(told)) return [];
  const why = 'errors' in check ? ajv.errorsText(z.any().parse(check.errors)) : '';
  return [`${operation.operationId} ${status} ${why}: ${text.slice(0, 300)}`];
}
/** Throws when the document does not say that an operation may answer so. Nothing is said of paths without an operation. */
export async function holdToDocument(method: string, url: string, response: Response): Promise<void> {
  const found = await undocumented(method, new URL(url).pathname, response.clone());
  if (found.length > 0) throw new Error(`not in the API's description: ${found.join('; ')}`);
}
