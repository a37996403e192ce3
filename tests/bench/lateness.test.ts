import { describe, expect, it } from 'vitest';
import { latenessOf, quantile } from '../../bench/restart/lateness.ts';
import type { Note, PostOutcome } from '../../bench/restart/run-settings.ts';

const post = (id: string, channel: string, publishAt: number, late: number): PostOutcome => ({
  id,
  channel,
  state: 'published',
  publishAt: publishAt * 1000,
  commitAt: (publishAt + late) * 1000,
});

const notes: Note[] = [
  { is: 'killed', what: 'POST media_publish', moment: 'after' },
  { is: 'doubt', id: 'doubted', channel: 'a', commitAt: 100_000 },
  { is: 'doubt', id: 'doubted', channel: 'a', commitAt: 100_000 },
  { is: 'published', id: 'free', at: 101_000 },
  { is: 'published', id: 'doubted', at: 300_000 },
];

describe('how late posts were under kills', () => {
  it('keeps apart who was in doubt, and who waited behind a doubt on its page', () => {
    const outcomes = [
      post('doubted', 'a', 100, 0),
      post('behind', 'a', 200, 110),
      post('before', 'a', 90, 3),
      post('after', 'a', 400, 2),
      post('free', 'b', 100, 1),
    ];
    expect(latenessOf(outcomes, notes)).toEqual({
      free: [1, 2, 3],
      inDoubt: [0],
      behind: [110],
      unpublished: [],
    });
  });

  it('tells who never went out', () => {
    const held = { id: 'held', channel: 'c', state: 'held', publishAt: 5 };
    expect(latenessOf([held], notes)).toMatchObject({ free: [], unpublished: [held] });
  });

  it('takes the value that so large a share does not exceed', () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);
    expect([quantile(values, 0.5), quantile(values, 0.99), quantile(values, 1)]).toEqual([100, 198, 200]);
    expect(quantile([], 0.99)).toBe(0);
  });
});
