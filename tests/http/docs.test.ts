import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { typeNotation } from '../../functions/http/docs/type-notation.ts';
import { COMPONENTS, operations } from './documented.ts';
import { httpWorld } from './world.ts';

async function opened() {
  const world = await httpWorld();
  const response = await world.ask('/api/docs');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8');
  return { page: await response.text(), policy: response.headers.get('content-security-policy') ?? '' };
}

const found = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, text = '']) => text);

describe('the page about the API', () => {
  it('is open to all, and tells every operation with its parameters, and every schema', async () => {
    const { page } = await opened();
    const articles = page.split('<article ').slice(1);
    expect(articles).toHaveLength(operations().length);
    for (const { operationId, method, summary, parameters } of operations()) {
      const article = articles.find((text) => text.includes(`id="op-${operationId}"`)) ?? '';
      expect(article).toContain(`>${method}</span>`);
      expect(article).toContain(summary.replaceAll('&', '&amp;').split(/['"]/)[0]);
      for (const { name } of parameters) expect(article).toContain(`<code>${name}</code>`);
    }
    const schemas = found(page, /id="schema-(\w+)"/g);
    expect(schemas.toSorted()).toEqual(Object.keys(COMPONENTS.schemas).toSorted());
  });

  it('has each anchor once, and one for each of its links', async () => {
    const { page } = await opened();
    const anchors = found(page, / id="([^"]+)"/g);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = found(page, /href="#([^"]+)"/g);
    expect(links.length).toBeGreaterThan(300);
    expect([...new Set(links)].filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it('has no script, loads nothing from elsewhere, and its policy allows its own style alone', async () => {
    const { page, policy } = await opened();
    expect(page).not.toMatch(/<script|<iframe|<img| src=| on\w+=| style=|@import|url\(/);
    expect(found(page, /<link [^>]*href="([^"]+)"/g)).toEqual(['/icon.svg']);
    const [style] = found(page, /<style>([^]*?)<\/style>/g);
    const hash = createHash('sha256')
      .update(style ?? '')
      .digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).not.toContain('unsafe');
  });

  it('writes what the document says as text', async () => {
    const { page } = await opened();
    expect(page).toContain('/connect/&lt;connection&gt;');
    expect(page).not.toContain('<connection>');
  });
});

describe('the policy of any other answer', () => {
  it('allows no style', async () => {
    const world = await httpWorld();
    for (const path of ['/api/openapi.json', '/api/docs/', '/api/docsx', '/api/nowhere']) {
      const { headers } = await world.ask(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      );
    }
  });
});

describe('a type', () => {
  const written = (schema: unknown): string =>
    typeNotation(schema)
      .map((part) => ('name' in part ? part.name : part.text))
      .join('');

  it.each([
    [{ type: 'string', maxLength: 3 }, 'string'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'string', enum: ['a', 'b'] }, '"a" | "b"'],
    [{ type: 'array', items: { type: 'integer' } }, 'number[]'],
    [{ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, '("a" | "b")[]'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Named' } }, 'Named[]'],
    [
      {
        type: 'object',
        properties: { a: { type: 'boolean' }, 'b-c': { $ref: '#/x/Named' } },
        required: ['a'],
      },
      '{ a: boolean; "b-c"?: Named }',
    ],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'Record<string, number>'],
    [{ type: 'object', properties: {}, additionalProperties: false }, 'Record<string, never>'],
    [{ allOf: [{ $ref: '#/x/A' }, { type: 'object', properties: {} }] }, 'A & Record<string, unknown>'],
    [{ oneOf: [{ type: 'null' }, { $ref: '#/x/A' }] }, 'null | A'],
    [{}, 'unknown'],
  ])('is written as in TypeScript: %j', (schema, type) => {
    expect(written(schema)).toBe(type);
  });
});
