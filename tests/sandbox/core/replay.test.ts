import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultPlan } from '../../../sandbox/core/faults/fault.ts';
import { Entry } from '../../../sandbox/core/state/changes.ts';
import { A_PICTURE, aBench, read, type Bench } from '../core-factory.ts';

/** One step of a random life. `pick` chooses among what exists. */
interface Step {
  readonly act:
    'photo' | 'post' | 'flip' | 'edit' | 'delete' | 'container' | 'publish' | 'wait' | 'fault' | 'kill';
  readonly pick: number;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(
    'photo',
    'post',
    'flip',
    'edit',
    'delete',
    'container',
    'publish',
    'wait',
    'fault',
    'kill',
  ),
  pick: fc.nat({ max: 1_000 }),
});

const oneOf = (row: Iterable<string>, pick: number): string => {
  const all = [...row];
  return all[pick % Math.max(all.length, 1)] ?? '1';
};

function take(bench: Bench, { act, pick }: Step): void {
  const { core, mine } = bench;
  const post = oneOf(core.state.posts.keys(), pick);
  switch (act) {
    case 'photo':
      bench.send('POST', `${mine.page}/photos`, { url: A_PICTURE, published: pick % 2 === 0 });
      return;
    case 'post': {
      const photo = oneOf(core.state.photos.keys(), pick);
      const scheduled =
        pick % 3 === 0 ? { scheduled_publish_time: Math.floor(bench.now / 1_000) + 3_600 } : {};
      const attached = pick % 2 === 0 ? { attached_media: [{ media_fbid: photo }] } : {};
      bench.send('POST', `${mine.page}/feed`, {
        message: `m${pick}`,
        published: false,
        ...attached,
        ...scheduled,
      });
      return;
    }
    case 'flip':
      bench.send('POST', post, { is_published: true });
      return;
    case 'edit':
      bench.send('POST', post, { message: `e${pick}` });
      return;
    case 'delete':
      bench.send('DELETE', post);
      return;
    case 'container':
      bench.send('POST', `${mine.instagram}/media`, { image_url: A_PICTURE, caption: `c${pick}` });
      return;
    case 'publish':
      bench.send('POST', `${mine.instagram}/media_publish`, {
        creation_id: oneOf(core.state.containers.keys(), pick),
      });
      return;
    case 'wait':
      bench.now += pick * 10_000;
      return;
    case 'fault':
      core.setFaults(FaultPlan.parse({ script: [{ nth: 2, act: { mode: 'commitThen500' } }] }), bench.now);
      return;
    case 'kill':
      core.setClock(bench.now);
  }
}

const view = ({ core, mine, ...bench }: Bench): unknown => ({
  journal: core.state.journal,
  counter: core.state.counter,
  faults: core.state.faults,
  clock: core.state.clock,
  listings: ['published_posts', 'feed', 'scheduled_posts'].map((edge) =>
    read(
      bench.call('GET', `${mine.page}/${edge}`, {
        fields: 'id,message,is_published,attachments',
        limit: 100,
      }),
      'data',
    ),
  ),
  media: read(
    bench.call('GET', `${mine.instagram}/media`, { fields: 'id,caption,timestamp,like_count', limit: 100 }),
    'data',
  ),
  containers: [...core.state.containers.values()],
});

describe('a sandbox that begins again from what it recorded', () => {
  it('is the same as the one that never ended, whatever happened in it', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const kept: string[] = [];
        const first = aBench({ onEntry: (entry) => kept.push(JSON.stringify(entry)) });
        for (const step of steps) take(first, step);
        const { now } = first;
        first.core.setFaults(FaultPlan.parse({}), now);

        const entries = kept.map((line) => Entry.parse(JSON.parse(line)));
        const second = { ...aBench({ entries }), mine: first.mine, now };
        const reborn: Bench = {
          ...second,
          call: (method, path, parameters = {}) => {
            const query = { access_token: first.mine.token, ...parameters };
            const reply = second.core.handle({ method, path: `/v24.0/${path}`, query }, now);
            if (reply.is !== 'answer') throw new Error(reply.is);
            return reply;
          },
        };

        const extraLogin = second.core.state.sessions.size - first.core.state.sessions.size;
        const before = view(first);
        const after = view(reborn);
        expect(extraLogin).toBe(1);
        expect(after).toEqual({ ...(before as object), counter: first.core.state.counter + 1 });
      }),
      { numRuns: 60 },
    );
  });

  it('records nothing for a call that only reads or was refused', () => {
    let entries = 0;
    const bench = aBench({
      onEntry: () => {
        entries += 1;
      },
    });
    const before = entries;
    bench.call('GET', `${bench.mine.page}/feed`);
    bench.call('POST', `${bench.mine.page}/feed`, {});

    expect(entries).toBe(before);
  });
});
