import { describe, expect, it } from 'vitest';
import { FaultPlan } from '../../../sandbox/core/faults/fault.ts';
import { A_PICTURE, aBench, NOON, read, refusalOf, type Bench } from '../core-factory.ts';

const send = (bench: Bench, batch: unknown, parameters: Record<string, unknown> = {}) => {
  const reply = bench.core.handle(
    {
      method: 'POST',
      path: '/v24.0',
      query: { access_token: bench.mine.token },
      body: { batch, ...parameters },
    },
    bench.now,
  );
  if (reply.is !== 'answer') throw new Error(reply.is);
  return reply;
};
const bodies = (answer: { body: unknown }): unknown[] =>
  Array.isArray(answer.body)
    ? answer.body.map((item: unknown) => (item === null ? null : JSON.parse(String(read(item, 'body')))))
    : [];

describe('a batch', () => {
  it('answers each item in order, as a string, and one that fails does not fail the others', () => {
    const bench = aBench();
    const post = bench.publishPost();

    const answer = send(bench, [
      { method: 'GET', relative_url: `v24.0/${post}?fields=id` },
      { method: 'GET', relative_url: '/999' },
      { method: 'GET', relative_url: `${bench.mine.page}?fields=name` },
    ]);

    expect(answer.status).toBe(200);
    expect(read(answer.body, 0, 'code')).toBe(200);
    expect(read(answer.body, 1, 'code')).toBe(400);
    expect(read(answer.body, 0, 'headers')).toContainEqual({ name: 'facebook-api-version', value: 'v24.0' });
    expect(bodies(answer)).toMatchObject([{ id: post }, { error: { code: 100 } }, { name: 'Rukun Lereng' }]);
  });

  it('spans Pages by a token in each item, in the address or in the body', () => {
    const bench = aBench();

    const answer = send(bench, [
      { method: 'GET', relative_url: `me?fields=id&access_token=${bench.other.token}` },
      {
        method: 'POST',
        relative_url: `${bench.other.page}/feed`,
        body: `message=a%26b%2Bc&access_token=${bench.other.token}`,
      },
    ]);

    expect(bodies(answer)[0]).toEqual({ id: bench.other.page });
    expect(bench.core.state.journal).toMatchObject([{ account: bench.other.page, caption: 'a&b+c' }]);
  });

  it('comes as JSON text, too, and leaves headers out when asked', () => {
    const bench = aBench();

    const answer = send(bench, JSON.stringify([{ method: 'GET', relative_url: 'me' }]), {
      include_headers: 'false',
    });

    expect(read(answer.body, 0)).toEqual({ code: 200, body: expect.any(String) });
  });

  it('takes fifty and not one more', () => {
    const bench = aBench();
    const items = (count: number) =>
      Array.from({ length: count }, () => ({ method: 'GET', relative_url: 'me' }));

    expect(bodies(send(bench, items(50)))).toHaveLength(50);
    expect(read(send(bench, items(51)), 'error')).toMatchObject({
      type: 'GraphBatchException',
      message: 'Too many requests in batch message. Maximum batch size is 50',
    });
  });

  it.each([
    ['no items', []],
    ['items that are none', [{ url: 'me' }]],
    ['a method that is none', [{ method: 'PUT', relative_url: 'me' }]],
    ['an address of another server', [{ method: 'GET', relative_url: 'https://a.example/me' }]],
    ['a dependency between items', [{ method: 'GET', relative_url: 'me?x={result=a:$.id}' }]],
  ])('refuses %s', (_, items) => {
    expect(refusalOf(send(aBench(), items))).toBe('100');
  });

  it('gives null for an item that was not finished in time, although it took effect', () => {
    const bench = aBench();
    const script = [{ on: { verb: 'post.create' }, act: { mode: 'nullBatchEntry' } }];
    bench.core.setFaults(FaultPlan.parse({ script }), NOON);

    const answer = send(bench, [
      { method: 'POST', relative_url: `${bench.mine.page}/feed`, body: 'message=satu' },
      { method: 'POST', relative_url: `${bench.mine.page}/feed`, body: 'message=dua' },
    ]);

    expect(read(answer.body, 0)).toBeNull();
    expect(read(answer.body, 1, 'code')).toBe(200);
    expect(bench.core.state.journal.map(({ caption }) => caption)).toEqual(['satu', 'dua']);
  });

  it('counts each item as a call of its account', () => {
    const bench = aBench();
    send(
      bench,
      Array.from({ length: 50 }, () => ({ method: 'GET', relative_url: bench.mine.page })),
    );

    expect(bench.call('GET', bench.mine.page).headers['x-business-use-case-usage']).toContain(
      bench.mine.page,
    );
    expect(bench.core.imagesWanted({ method: 'POST', path: '/', body: {} }, NOON)).toEqual([]);
  });

  it('names the pictures of its items that must be looked at before', () => {
    const bench = aBench();
    const item = (token: string) => ({
      method: 'POST',
      relative_url: `${bench.mine.page}/photos`,
      body: new URLSearchParams({ url: A_PICTURE, access_token: token }).toString(),
    });

    const wanted = bench.core.imagesWanted(
      { method: 'POST', path: '/v24.0/', body: { batch: [item(bench.mine.token), item('EAASforged')] } },
      NOON,
    );

    expect(wanted).toEqual([A_PICTURE]);
  });
});
