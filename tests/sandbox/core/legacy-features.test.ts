import { describe, expect, it } from 'vitest';
import { aBench, read, refusalOf } from '../core-factory.ts';

const batchOf = (relative_url: string) => ({ batch: [{ method: 'GET', relative_url }] });

describe('what v27 took from new apps', () => {
  it.each([
    ['many ids at once', 'GET', 'me', { ids: '1,2' }],
    ['another method in a parameter', 'GET', 'me', { method: 'delete' }],
    ['another method in a parameter of a POST', 'POST', 'me', { method: 'GET' }],
    ['a JSONP callback', 'GET', 'me', { callback: 'show' }],
    ['an asynchronous batch', 'POST', '', { asyncbatch: '[]' }],
    ['an alias of a field', 'GET', 'me', { fields: 'name.as(title)' }],
    ['an alias of a field within', 'GET', 'me', { fields: 'id,feed{message.as(text)}' }],
  ] as const)('is refused by default, in every version: %s', (_, method, path, parameters) => {
    const bench = aBench();
    for (const switches of ['kind', 'hostile'] as const) {
      bench.core.changeSwitches({ all: switches }, bench.now);
      const reply = bench.call(method, path, parameters);
      expect(refusalOf(reply)).toBe('100');
      expect(String(read(reply, 'error', 'message'))).toContain('not available to apps created after v27.0');
    }
  });

  it('is refused within a batch, too, and nothing is carried out', () => {
    const bench = aBench();
    const post = bench.publishPost();
    const reply = bench.call('POST', '', batchOf(`${post}?method=DELETE`));
    expect(read(reply.body, 0, 'code')).toBe(400);
    expect(bench.call('GET', post).status).toBe(200);
  });

  it('is served to an older app: the method and the alias', () => {
    const bench = aBench();
    bench.core.changeSwitches({ legacyFeatures: 'served' }, bench.now);
    const post = bench.publishPost({ message: 'Kopi' });
    expect(bench.call('GET', post, { fields: 'message.as(text)' }).body).toEqual({ id: post, text: 'Kopi' });
    expect(bench.call('GET', post, { method: 'delete' }).body).toEqual({ success: true });
    expect(bench.call('GET', post).status).toBe(400);
  });
});
