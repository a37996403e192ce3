import { describe, expect, it } from 'vitest';
import type { GraphRequest } from '../../../functions/adapters/meta/graph-transport.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { isTarget } from '../../../proofs/kills/kill-at.ts';
import { watchWrites, type WriteCall } from '../../../proofs/kills/watch-writes.ts';

/** Watches a table and a Graph that takes everything; each line says what was told, and what had been done by then. */
function watched() {
  const lines: string[] = [];
  const done: string[] = [];
  const { table, transport } = watchWrites(({ to, what }, moment) =>
    lines.push(`${moment} ${to}: ${what}; ${String(done.length)} calls before`),
  );
  const inner = new MemoryTable();
  const put = inner.put.bind(inner);
  inner.put = async (...args) => {
    const written = await put(...args);
    done.push('put');
    return written;
  };
  return {
    lines,
    told: () => lines.splice(0).map((line) => line.replace(/; .*/, '')),
    table: table(inner),
    graph: transport({
      async call() {
        done.push('call');
        return { is: 'reply', status: 200, headers: {}, body: {} };
      },
    }),
  };
}

const post = { pk: 'community#c#campaign#k', sk: 'post#k.1' };
const request = (method: GraphRequest['method'], path: string[], params = {}): GraphRequest => ({
  method,
  path,
  params,
});

describe('standing between a system and what it writes to', () => {
  it('tells of a write right before it is done and right after', async () => {
    const { table, graph, lines } = watched();
    await table.put({ ...post, state: 'scheduled' });
    await graph.call(request('POST', ['17841405162261530', 'media_publish']));
    expect(lines).toEqual([
      'before table: post → scheduled put; 0 calls before',
      'after table: post → scheduled put; 1 calls before',
      'before graph: POST media_publish; 1 calls before',
      'after graph: POST media_publish; 2 calls before',
    ]);
  });

  it('calls writes of the table by what they do to which kind of item', async () => {
    const { table, told } = watched();
    await table.put({ pk: 'community#c#pacing', sk: 'facebook-1' });
    await table.put({ pk: 'remote#facebook#1', sk: 'pointer' });
    await table.put(post);
    await table.update(post, { set: { state: 'committing', fence: 2 } });
    await table.update(post, { set: { due: 'x', dueSk: 'y' } });
    await table.update(post, { set: { misses: 1 } });
    await table.put(post, [{ attribute: 'pk', is: 'absent' }]);
    await table.delete(post);
    expect(told().filter((line) => line.startsWith('after'))).toEqual([
      'after table: pacing put',
      'after table: remote pointer put',
      'after table: post put',
      'after table: post → committing',
      'after table: post leased',
      'after table: post noted',
      'after table: post put (conflict)',
      'after table: post deleted',
    ]);
  });

  it('calls writes at Meta by their edge, and lets reads pass', async () => {
    const { table, graph, told } = watched();
    await table.get(post);
    await table.query({ pk: post.pk });
    await graph.call(request('GET', ['1_2']));
    await graph.call(request('POST', []));
    await graph.call(request('POST', ['1_2'], { is_published: true }));
    await graph.call(request('DELETE', ['1_2']));
    await graph.call(request('POST', ['1', 'photos']));
    expect(told().filter((line) => line.startsWith('before'))).toEqual([
      'before graph: POST is_published',
      'before graph: DELETE object',
      'before graph: POST photos',
    ]);
  });

  it.each<[boolean, WriteCall]>([
    [true, { to: 'table', what: 'post → committing' }],
    [true, { to: 'table', what: 'remote pointer put (conflict)' }],
    [true, { to: 'graph', what: 'POST media_publish' }],
    [false, { to: 'graph', what: 'POST media' }],
    [false, { to: 'table', what: 'card noted' }],
    [false, { to: 'table', what: 'post → scheduled' }],
  ])('takes it for %s that this is a write around a commit: %o', (expected, call) => {
    expect(isTarget(call, 'commit')).toBe(expected);
    expect(isTarget(call, call.to)).toBe(true);
  });
});
