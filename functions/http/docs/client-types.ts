import { openApiDocument } from '../open-api.ts';
import { type Described, readDocument } from './described.ts';
import { typeNotation } from './type-notation.ts';

/** Returns a type of the document as the client writes it. */
const typeOf = (schema: unknown): string =>
  typeNotation(schema)
    .map((part) => ('name' in part ? `Schemas['${part.name}']` : part.text))
    .join('');

const isJson = (type: string): boolean => type === 'application/json';

function bodyOf({ requestBody }: Described): readonly string[] {
  if (!requestBody) return [];
  const types = Object.entries(requestBody.content).map(([type, { schema }]) =>
    isJson(type) ? `Sent<${typeOf(schema)}>` : 'Blob | Uint8Array',
  );
  return [`body: ${[...new Set(types)].join(' | ')}`];
}

function queryOf({ parameters }: Described): readonly string[] {
  const queries = parameters.filter((one) => one.in === 'query');
  const isRequired = queries.some(({ required }) => required);
  const fields = queries.map(
    ({ name, required, schema }) =>
      `${name}${required ? '' : '?'}: ${typeOf(schema)}${required ? '' : ' | undefined'}`,
  );
  return [`query${isRequired ? '' : '?'}: { ${fields.join('; ')} }${isRequired ? '' : ' | undefined'}`];
}

/** What an operation takes: the parameters of its path by their names, `query`, `body`, and `seen` of an edit. */
function takenBy(operation: Described): string {
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const isEdit = operation.parameters.some(({ name }) => name === 'if-match');
  return [
    ...inPath.map(({ name, schema }) => `${name}: ${typeOf(schema)}`),
    ...queryOf(operation),
    ...bodyOf(operation),
    ...(isEdit ? ['seen: Seen | undefined'] : []),
  ].join('; ');
}

/** What the body of a success is: parsed JSON, the bytes of a file, nothing. */
function answerOf({ responses }: Described): string {
  const types = Object.entries(responses)
    .filter(([status]) => Number(status) < 300)
    .flatMap(([, { content }]) => Object.entries(content))
    .map(([type, { schema }]) => (isJson(type) ? typeOf(schema) : 'Blob'));
  return [...new Set(types)].join(' | ') || 'undefined';
}

const MADE = '// Made of the API’s description by `npm run openapi`; a test compares the two. Do not edit.';

/** Returns the client's files by their paths, each as text: a script writes them, and a check compares them. */
export function clientFiles(): Readonly<Record<'client/schemas.ts' | 'client/operations.ts', string>> {
  const { operations, schemas } = readDocument(openApiDocument());
  const ofSchemas = Object.entries(schemas).map(([name, schema]) => `  ${name}: ${typeOf(schema)};`);
  const ofOperations = operations.map(
    (operation) =>
      `  '${operation.method} ${operation.path}': { takes: { ${takenBy(operation)} }; answer: ${answerOf(operation)} };`,
  );
  return {
    'client/schemas.ts': `${MADE}

/** What requests and answers hold, by the names of the description. */
export interface Schemas {
${ofSchemas.join('\n')}
}
`,
    'client/operations.ts': `${MADE}
import type { Seen, Sent } from './request.ts';
import type { Schemas } from './schemas.ts';

/** Each operation by its method and path: what it takes, and the body of its success. */
export interface Operations {
${ofOperations.join('\n')}
}
`,
  };
}
