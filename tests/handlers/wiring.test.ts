import { describe, expect, it } from 'vitest';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import { byKind } from '../../functions/due/by-kind.ts';
import { once } from '../../functions/adapters/aws/once.ts';

const message = (kind: WorkMessage['kind']): WorkMessage => ({
  version: 1,
  kind,
  pk: 'a',
  sk: 'b',
  intent: 1,
});

describe('work by its kind', () => {
  const work = byKind<'campaigns'>({ expand: async () => 'expanded', sweep: async () => 'reconciled' });

  it('is done by what was named for the kind', async () => {
    expect([await work(message('expand')), await work(message('sweep'))]).toEqual(['expanded', 'reconciled']);
  });

  it('is refused when it belongs to another stage', async () => {
    await expect(work(message('publish'))).rejects.toThrow('work of the kind publish is not done here');
  });
});

describe('what is opened once', () => {
  it('is made at the first call and shared by all', async () => {
    let made = 0;
    const open = once(async () => (made += 1));
    expect(await Promise.all([open(), open()])).toEqual([1, 1]);
    expect(await open()).toBe(1);
  });

  it('is made again after a failure', async () => {
    let tries = 0;
    const open = once(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no signal');
      return tries;
    });
    await expect(open()).rejects.toThrow('no signal');
    expect(await open()).toBe(2);
  });
});
