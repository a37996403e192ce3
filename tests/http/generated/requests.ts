import fc from 'fast-check';
import { ACCESS } from '../access/access-table.ts';
import { CALLERS, idOf, WHOSE } from '../access/things.ts';
import { operations } from '../documented.ts';
import { anyJson, hostileText, nearly, valueOf } from './values.ts';

type Operation = ReturnType<typeof operations>[number];

/** A request as text, so that a failure can be read and sent again. */
export interface Generated {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Who asks; nobody when absent. */
  readonly as?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an edit says nothing of what it replaces; otherwise the revision is the newest. */
  readonly unseen: boolean;
  readonly body?: string;
}

const callers = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.values(CALLERS)) },
  { weight: 2, arbitrary: fc.constantFrom('melati', 'pandan', undefined) },
);

/** A text without halves of characters, which no address can hold. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** What is in the path where a parameter stands: the caller's own thing, that of others, one that is none. */
function inPath({ operationId, parameters }: Operation, name: string): fc.Arbitrary<string> {
  const about = ACCESS[operationId]?.about ?? 'nothing';
  const schema = parameters.find((one) => one.name === name && one.in === 'path')?.schema;
  const valid = valueOf(schema).map((value) => String(value));
  const isThing = about !== 'nothing' && ['id', 'connection'].includes(name);
  const things = isThing
    ? fc
        .tuple(fc.constantFrom('own', 'own', 'others', ...WHOSE), fc.constantFrom(...Object.values(CALLERS)))
        .map(([whose, caller]) => idOf(about, whose, caller))
    : valid;
  const any = fc.oneof(
    { weight: 12, arbitrary: things },
    { weight: 1, arbitrary: valid },
    { weight: 1, arbitrary: hostileText },
  );
  return any.map((text) => encodeURIComponent(wellFormed(text)));
}

function pathOf(operation: Operation): fc.Arbitrary<string> {
  const parts = operation.path
    .split('/')
    .map((part) => (part.startsWith('{') ? inPath(operation, part.slice(1, -1)) : fc.constant(part)));
  return fc.tuple(...parts).map((all) => all.join('/'));
}

/** A query of what the operation takes, and sometimes of what it does not. */
function queryOf({ parameters }: Operation): fc.Arbitrary<string> {
  const named = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) => {
      const values = fc.oneof(
        { weight: 4, arbitrary: valueOf(schema) },
        { weight: 1, arbitrary: hostileText },
      );
      return fc.option(
        values.map((value): [string, string] => [name, String(value)]),
        { freq: 2, nil: undefined },
      );
    });
  const unknown = fc.oneof(
    { weight: 14, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant<[string, string]>(['tidakDikenal', '1']) },
  );
  return fc.tuple(...named, unknown).map((all) => {
    const told = all.filter((one) => one !== undefined);
    return told.length === 0 ? '' : `?${new URLSearchParams(told).toString()}`;
  });
}

interface Sent {
  readonly body?: string;
  readonly type?: string;
}

function bodyOf({ method, requestBody }: Operation): fc.Arbitrary<Sent> {
  if (method === 'GET') return fc.constant({});
  const json = requestBody?.content['application/json'];
  const bytes = fc
    .constantFrom('image/jpeg', 'image/png', 'application/octet-stream')
    .map((type) => ({ body: 'bytes', type }));
  const asJson = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Sent> =>
    values.map((value) => ({ body: JSON.stringify(value), type: 'application/json' }));
  const broken = fc.constantFrom<Sent>(
    {},
    { body: '{"a":', type: 'application/json' },
    { body: '', type: 'application/json' },
    { body: 'a=1', type: 'application/x-www-form-urlencoded' },
    { body: '\uFEFF{}', type: 'application/json; charset=utf-16' },
  );
  const good = [
    ...(json
      ? [
          { weight: 6, arbitrary: asJson(valueOf(json.schema)) },
          { weight: 3, arbitrary: asJson(nearly(json.schema)) },
        ]
      : []),
    ...(requestBody && (!json || Object.keys(requestBody.content).length > 1)
      ? [{ weight: 8, arbitrary: bytes }]
      : []),
    ...(requestBody ? [] : [{ weight: 12, arbitrary: fc.constant<Sent>({}) }]),
  ];
  return fc.oneof(...good, { weight: 1, arbitrary: asJson(anyJson) }, { weight: 1, arbitrary: broken });
}

const revisions = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ unseen: false, headers: {} }) },
  { weight: 1, arbitrary: fc.constant({ unseen: true, headers: {} }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('"1"', '"99"', '*', '""', 'W/"3"', '"a", "b"', '"0000000000000000"')
      .map((tag) => ({ unseen: true, headers: { 'if-match': tag } })),
  },
);

function requestOf(operation: Operation): fc.Arbitrary<Generated> {
  return fc
    .record({
      path: pathOf(operation),
      query: queryOf(operation),
      as: callers,
      sent: bodyOf(operation),
      revision: revisions,
    })
    .map(({ path, query, as, sent: { body, type }, revision: { unseen, headers } }) => ({
      operation: operation.operationId,
      method: operation.method,
      path: path + query,
      ...(as !== undefined && { as }),
      headers: { ...headers, ...(type !== undefined && { 'content-type': type }) },
      unseen,
      ...(body !== undefined && { body }),
    }));
}

/** Addresses that are those of no operation, also such as cannot be decoded. */
const strayAddress: fc.Arbitrary<Generated> = fc
  .tuple(
    fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'),
    fc.array(
      fc.constantFrom('api', 'products', '%', '%ff', '%00', '..', 'posts', '%E0%A4%A', 'me', '{id}', '%2f'),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    callers,
  )
  .map(([method, parts, as]) => ({
    operation: 'none',
    method,
    path: `/${parts.join('/')}`,
    ...(as !== undefined && { as }),
    headers: {},
    unseen: true,
  }));

/** A request of any operation of the document, or of none. */
export const anyRequest: fc.Arbitrary<Generated> = fc.oneof(
  ...operations().map((operation) => ({ weight: 2, arbitrary: requestOf(operation) })),
  { weight: 3, arbitrary: strayAddress },
);
