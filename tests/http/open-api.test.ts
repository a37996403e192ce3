import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { clientFiles } from '../../functions/http/docs/client-types.ts';
import { INSIDE_ROUTES, OPEN_ROUTES } from '../../functions/http/all-routes.ts';
import { openApiDocument, openApiText } from '../../functions/http/open-api.ts';
import { SESSION_COOKIE } from '../../functions/http/sessions/session-cookie.ts';
import { COMPONENTS, DOCUMENT, faultsOf, operations } from './documented.ts';

it('is committed as the API now is: `npm run openapi` writes it', async () => {
  const committed = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  expect(committed).toBe(openApiText());
});

it('has a client made of it: `npm run openapi` writes its types', async () => {
  const files = Object.entries(clientFiles());
  expect(files.length).toBeGreaterThan(1);
  for (const [path, text] of files)
    expect(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
});

it('passes a validator of OpenAPI', async () => {
  expect(await new Validator().validate(structuredClone(DOCUMENT))).toEqual({ valid: true });
});

describe('every operation', () => {
  const all = operations();

  it('is described: there are as many as there are routes', () => {
    expect(all).toHaveLength([...OPEN_ROUTES, ...INSIDE_ROUTES].length);
  });

  it.each(all)(
    '$operationId says who may do it, what it does, and whether it needs a session',
    (operation) => {
      expect(operation.summary.length).toBeGreaterThan(10);
      expect(operation.summary.length).toBeLessThanOrEqual(120);
      expect(operation.description).toMatch(/^(?:For|A member|Not to be called) .+\.$/);
      const isOpen = OPEN_ROUTES.some(({ operationId }) => operationId === operation.operationId);
      expect(operation.security).toEqual(isOpen ? [] : [{ session: [] }]);
      expect('401' in operation.responses).toBe(!isOpen || operation.operationId === 'signIn');
    },
  );

  it.each(all)('$operationId describes each parameter, with an example that it takes', ({ parameters }) => {
    for (const { name, description, example, schema } of parameters) {
      expect({ name, description }).toEqual({ name, description: expect.stringMatching(/.{5}/) });
      expect({ name, faults: faultsOf(schema, example) }).toEqual({ name, faults: [] });
    }
  });

  it('says more than its name, and so do its parameters', () => {
    const bare = (text = ''): string => text.toLowerCase().replaceAll(/\bthe\b|\ban?\b|[^a-z]/g, '');
    const told = all.flatMap(({ operationId, summary, description, parameters }) => [
      { of: operationId, name: operationId, text: summary },
      { of: operationId, name: summary, text: description },
      ...parameters.map(({ name, description: text = '' }) => ({ of: operationId, name, text })),
    ]);
    // 74 operations, and the parameter `lang` of all but the return from Meta.
    expect(told.length).toBeGreaterThan(3 * all.length - 2);
    expect(told.filter(({ name, text }) => bare(text) === bare(name) || bare(text) === '')).toEqual([]);
  });

  const withBody = all.flatMap(({ operationId, requestBody }) =>
    requestBody ? [{ operationId, requestBody }] : [],
  );

  it.each(withBody)('$operationId describes its body, with an example that it takes', ({ requestBody }) => {
    const { content } = requestBody;
    const json = content['application/json'];
    const name = json?.schema.$ref?.split('/').at(-1) ?? '';
    expect(COMPONENTS.schemas[name]?.description ?? requestBody.description).toMatch(/.{10}/);
    const taken = new Set([
      'application/json',
      'image/jpeg',
      'text/csv',
      'application/x-www-form-urlencoded',
    ]);
    expect(Object.keys(content).some((type) => taken.has(type))).toBe(true);
    expect(json ? faultsOf(json.schema, json.example) : []).toEqual([]);
  });

  const answers = all.flatMap(({ operationId, responses }) => {
    const json = responses['200']?.content?.['application/json'];
    return json ? [{ operationId, json }] : [];
  });

  it.each(answers)('$operationId shows an answer as it gives it', ({ operationId, json }) => {
    expect(json.example).toBeDefined();
    expect({ operationId, faults: faultsOf(json.schema, json.example) }).toEqual({ operationId, faults: [] });
  });

  it.each(all)('$operationId tells the codes of each refusal', ({ responses }) => {
    const refusals = Object.entries(responses)
      .filter(([status, { content }]) => Number(status) >= 400 && !content?.['application/json'])
      .map(([status, { $ref, description }]) => ({
        status,
        says: $ref ? COMPONENTS.responses[$ref.split('/').at(-1) ?? '']?.description : description,
      }));
    expect(refusals.length).toBeGreaterThan(1);
    for (const refusal of refusals)
      expect(refusal).toEqual({ ...refusal, says: expect.stringMatching(/`[a-z]+\.(?:[a-zA-Z]+|\*)`: /) });
  });
});

describe('the document', () => {
  const text = openApiText();

  it('knows one way to sign in: the cookie that signing in gives', () => {
    expect(COMPONENTS.securitySchemes).toEqual({
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: SESSION_COOKIE,
        description: expect.stringContaining('`POST /api/session`'),
      },
    });
  });

  it('says what stands under each heading', () => {
    const used = new Set(operations().flatMap(({ tags }) => tags));
    expect(new Set(openApiDocument().tags?.map(({ name }) => name))).toEqual(used);
  });

  it('has patterns that every reader of JSON Schema understands: no flags, no slashes', () => {
    const patterns = [...text.matchAll(/"pattern": "(.+)",?$/gm)].map(([, pattern = '']) => pattern);
    expect(patterns.length).toBeGreaterThan(50);
    for (const pattern of new Set(patterns)) {
      expect(pattern).toMatch(/^\^.*\$$/);
      expect(() => new RegExp(JSON.parse(`"${pattern}"`) as string, 'u')).not.toThrow();
    }
  });

  it('resolves every reference it makes', () => {
    const names = new Set(
      [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}/${name}`),
    );
    expect(names.size).toBeGreaterThan(20);
    const told = new Set([
      ...Object.keys(COMPONENTS.schemas).map((name) => `schemas/${name}`),
      ...Object.keys(COMPONENTS.responses).map((name) => `responses/${name}`),
    ]);
    expect([...names].filter((name) => !told.has(name))).toEqual([]);
  });
});
