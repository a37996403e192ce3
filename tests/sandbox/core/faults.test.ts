import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../functions/domain/time/instant.ts';
import { FAULT_MODES, FaultPlan } from '../../../sandbox/core/faults/fault.ts';
import { A_PICTURE, aBench, idOf, NOON, read, refusalOf, type Bench } from '../core-factory.ts';

function withFaults(script: readonly unknown[], rates: unknown = {}): Bench {
  const bench = aBench();
  bench.core.setFaults(FaultPlan.parse({ script, rates }), NOON);
  return bench;
}

const post = (bench: Bench) => bench.send('POST', `${bench.mine.page}/feed`, { message: 'x' });

describe('a scripted fault', () => {
  it.each([
    ['commitThen500', { is: 'answer', status: 500 }, 1],
    ['commitThenReset', { is: 'reset' }, 1],
    ['commitThenHang', { is: 'hang' }, 1],
    ['commitThenRefuse', { is: 'answer', status: 400 }, 1],
    ['reset', { is: 'reset' }, 0],
    ['hang', { is: 'hang' }, 0],
    ['refuse', { is: 'answer', status: 403 }, 0],
    ['html502', { is: 'page', status: 502 }, 0],
    ['errorWith200', { is: 'answer', status: 200 }, 0],
  ])('%s ends the call as it says, its effect done or not', (mode, ending, effects) => {
    const bench = withFaults([{ act: { mode } }]);

    const reply = post(bench);

    expect(reply).toMatchObject(ending);
    expect(bench.core.state.journal).toHaveLength(effects);
    expect(post(bench)).toMatchObject({ is: 'answer', status: 200 });
  });

  it.each(['html502', 'errorWith200'])('%s may come after the effect, too', (mode) => {
    const bench = withFaults([{ act: { mode, commit: true } }]);

    post(bench);

    expect(bench.core.state.journal).toHaveLength(1);
  });

  it('refuses with the code, subcode and status that it names', () => {
    const bench = withFaults([
      { on: { verb: 'media.publish' }, act: { mode: 'refuse', code: 368, subcode: 1390008, status: 400 } },
    ]);

    const reply = bench.call('POST', `${bench.mine.instagram}/media_publish`, { creation_id: '1' });

    expect(refusalOf(reply)).toBe('368/1390008');
  });

  it('strikes the nth matching call, as many times as it says', () => {
    const bench = withFaults([{ on: { verb: 'post.create' }, nth: 2, times: 2, act: { mode: 'refuse' } }]);
    bench.call('GET', bench.mine.page);

    const statuses = Array.from({ length: 5 }, () => {
      const reply = post(bench);
      return reply.is === 'answer' ? reply.status : reply.is;
    });

    expect(statuses).toEqual([200, 403, 403, 200, 200]);
  });

  it('strikes always when it says so, until it is taken away', () => {
    const bench = withFaults([{ times: 'always', act: { mode: 'refuse', code: 2 } }]);

    expect([post(bench), post(bench)]).toMatchObject([{ status: 500 }, { status: 500 }]);
    bench.core.setFaults(FaultPlan.parse({}), NOON);
    expect(post(bench)).toMatchObject({ status: 200 });
  });

  it('leaves alone what its account, method or path does not match', () => {
    const bench = aBench();
    const refuse = { mode: 'refuse' };
    bench.core.setFaults(
      FaultPlan.parse({
        script: [
          { on: { account: bench.other.page }, act: refuse },
          { on: { method: 'DELETE' }, act: refuse },
          { on: { path: '/*/photos' }, act: refuse },
        ],
      }),
      NOON,
    );

    expect(post(bench)).toMatchObject({ status: 200 });
    expect(bench.call('POST', `${bench.mine.page}/photos`, { url: A_PICTURE }).status).toBe(403);
    expect(bench.call('GET', bench.other.page, {}, bench.other.token).status).toBe(403);
  });

  it('lets two faults on the same call strike one after the other', () => {
    const bench = withFaults([{ act: { mode: 'reset' } }, { act: { mode: 'hang' } }]);

    expect([post(bench), post(bench), post(bench)].map(({ is }) => is)).toEqual(['reset', 'hang', 'answer']);
  });

  it('hides what the call made from readers for a while', () => {
    const bench = withFaults([
      { on: { verb: 'post.create' }, act: { mode: 'unseen', milliseconds: 20_000 } },
    ]);
    const id = bench.publishPost();

    expect(refusalOf(bench.call('GET', id))).toBe('100/33');
    expect(read(bench.call('GET', `${bench.mine.page}/published_posts`), 'data')).toEqual([]);
    expect(refusalOf(bench.call('POST', id, { is_published: true }))).toBe('100/33');
    bench.now += 20_000;
    expect(bench.call('GET', id).status).toBe(200);
  });

  it('kills the token in the middle of a run', () => {
    const bench = withFaults([{ on: { verb: 'post.update' }, act: { mode: 'tokenDead', subcode: 459 } }]);
    const id = bench.createPost();

    expect(refusalOf(bench.call('POST', id, { is_published: true }))).toBe('190/459');
    expect(refusalOf(bench.call('GET', id))).toBe('190/459');
    expect(bench.core.state.journal).toEqual([]);
  });

  it('fills an account’s budget until it is regained, and says for how long', () => {
    const bench = withFaults([{ on: { verb: 'post.create' }, act: { mode: 'budgetFull', minutes: 7 } }]);
    const usage = (value: string | undefined): unknown => read(JSON.parse(value ?? '{}'), bench.mine.page, 0);

    const struck = bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' });
    bench.now += MINUTE;
    const next = bench.call('GET', bench.mine.page);

    expect(refusalOf(struck)).toBe('80001');
    expect(refusalOf(next)).toBe('80001');
    expect(usage(next.headers['x-business-use-case-usage'])).toMatchObject({
      type: 'pages',
      call_count: 100,
      estimated_time_to_regain_access: 6,
    });
    expect(bench.call('GET', bench.mine.instagram).status).toBe(200);
    bench.now += 6 * MINUTE;
    expect(bench.call('GET', bench.mine.page).status).toBe(200);
  });

  it('leaves a container in progress until it expires', () => {
    const bench = withFaults([{ act: { mode: 'containerStuck' } }]);
    bench.call('GET', bench.mine.instagram);
    const container = bench.createContainer();
    const status = () => read(bench.call('GET', container, { fields: 'status_code' }), 'status_code');

    bench.now += 60 * MINUTE;
    expect(status()).toBe('IN_PROGRESS');
    bench.now += DAY;
    expect(status()).toBe('EXPIRED');
  });

  it('does not strike before the door: a call without a right token is refused as always', () => {
    const bench = withFaults([{ act: { mode: 'commitThen500' } }]);

    expect(refusalOf(bench.call('POST', `${bench.mine.page}/feed`, { message: 'x' }, 'EAASforged'))).toBe(
      '190',
    );
    expect(bench.core.state.faults[0]?.seen).toBe(0);
  });

  it('names its field when it is malformed', () => {
    expect(FaultPlan.safeParse({ script: [{ act: { mode: 'explode' } }] }).success).toBe(false);
    expect(
      FaultPlan.safeParse({ script: [{ on: { verb: 'post.burn' }, act: { mode: 'reset' } }] }).success,
    ).toBe(false);
    expect(FaultPlan.safeParse({ rates: { reset: 1.5 } }).success).toBe(false);
  });
});

describe('faults by rate', () => {
  const endings = (seed: string): string => {
    const bench = aBench({ seed });
    bench.core.setFaults(FaultPlan.parse({ rates: { reset: 0.1, commitThen500: 0.1 } }), NOON);
    return Array.from({ length: 400 }, () => {
      const reply = post(bench);
      return reply.is === 'answer' && reply.status === 500 ? '5' : (reply.is[0] ?? '');
    }).join('');
  };

  it('strike about as often as they say', () => {
    const row = endings('a');

    expect(row.split('r').length - 1).toBeGreaterThan(20);
    expect(row.split('r').length - 1).toBeLessThan(70);
    expect(row.split('5').length - 1).toBeGreaterThan(20);
  });

  it('strike the same calls with the same seed, and others with another', () => {
    expect(endings('a')).toBe(endings('a'));
    expect(endings('a')).not.toBe(endings('b'));
  });

  it.each(FAULT_MODES.map((mode) => mode.shape.mode.value))('never break the sandbox itself: %s', (mode) => {
    const bench = aBench();
    bench.core.setFaults(FaultPlan.parse({ rates: { [mode]: 0.5 } }), NOON);
    for (let round = 0; round < 20; round += 1) {
      bench.send('POST', `${bench.mine.page}/photos`, { url: A_PICTURE, published: false });
      const made = bench.send('POST', `${bench.mine.page}/feed`, { message: 'x', published: false });
      if (made.is === 'answer' && made.status === 200 && !read(made, 'error'))
        bench.send('DELETE', idOf(made));
      bench.send('POST', `${bench.mine.instagram}/media`, { image_url: A_PICTURE });
      bench.send('GET', `${bench.mine.instagram}/media`);
      bench.now += MINUTE;
    }

    expect(bench.core.state.faults[0]?.struck).toBeGreaterThanOrEqual(mode === 'nullBatchEntry' ? 0 : 1);
  });
});
