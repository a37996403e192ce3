import { describe, expect, it } from 'vitest';
import { POST_STATES, type PostState } from '../../functions/domain/post/post-states.ts';
import { Refused } from '../../web/api/refused.ts';
import { keepReading } from '../../web/pages/campaigns/keep-reading.ts';
import { progressOf } from '../../web/pages/campaigns/progress.ts';
import { AWAITED, pauseBeforeReading, WATCHED } from '../../web/pages/campaigns/reading-pace.ts';

const NOW = Date.UTC(2026, 11, 1, 5);
const MINUTE = 60_000;

const running = (states: readonly PostState[], { expected = states.length, inMinutes = 24 * 60 } = {}) => ({
  status: 'scheduled' as const,
  expected,
  posts: states.map((state) => ({ state, publishAt: new Date(NOW + inMinutes * MINUTE).toISOString() })),
});

describe('what a campaign says of itself', () => {
  it('counts as going out only what still may, unasked', () => {
    const campaign = running(['published', 'scheduled', 'cancelled', 'held', 'failed', 'removed'], {
      expected: 8,
    });
    expect(progressOf(campaign)).toEqual({ unmade: 2, out: 1, coming: 3, all: 6 });
  });

  it('says of nothing that it goes out when all was cancelled', () => {
    expect(progressOf(running(['cancelled', 'cancelled']))).toMatchObject({ coming: 0, all: 0 });
  });

  it.each(['paused', 'cancelled'] as const)('says of nothing that it goes out while it is %s', (status) => {
    expect(progressOf({ ...running(['scheduled']), status }).coming).toBe(0);
  });
});

describe('how often a campaign that runs is read again', () => {
  const pause = (...given: Parameters<typeof running>) => pauseBeforeReading(running(...given), NOW);

  it('often while its posts are being made', () => {
    expect(pause([], { expected: 3 })).toBe(WATCHED);
  });

  it.each(['awaiting_picture', 'preparing', 'committing', 'settling'] as const)(
    'often while one is %s',
    (state) => {
      expect(pause([state, 'published'])).toBe(WATCHED);
    },
  );

  it.each(['awaiting_owner', 'scheduled', 'prepared'] as const)(
    'often within ten minutes of the hour of one that is %s, else now and then',
    (state) => {
      expect(pause([state], { inMinutes: 10 })).toBe(WATCHED);
      expect(pause([state], { inMinutes: -10 })).toBe(WATCHED);
      expect(pause([state], { inMinutes: 11 })).toBe(AWAITED);
      expect(pause([state], { inMinutes: -11 })).toBe(AWAITED);
    },
  );

  it.each(['scheduled', 'preparing'] as const)(
    'now and then while one that is %s is late, which may last for hours',
    (state) => {
      const { posts, ...campaign } = running([state], { inMinutes: -60 });
      const late = posts.map((post) => ({ ...post, overdue: 'trying' as const }));
      expect(pauseBeforeReading({ ...campaign, posts: late }, NOW)).toBe(AWAITED);
    },
  );

  it.each(['paused', 'cancelled'] as const)('often until its posts show that it is %s', (status) => {
    expect(pauseBeforeReading({ ...running(['scheduled', 'cancelled']), status }, NOW)).toBe(WATCHED);
    expect(pauseBeforeReading({ ...running(['held', 'cancelled']), status }, NOW)).toBeUndefined();
  });

  it('often until its posts show that it goes on', () => {
    const { posts, ...campaign } = running(['held']);
    const held = (code: string) => ({
      ...campaign,
      posts: posts.map((post) => ({ ...post, reason: { code } })),
    });
    expect(pauseBeforeReading(held('campaign.paused'), NOW)).toBe(WATCHED);
    expect(pauseBeforeReading(held('channel.tokenDead'), NOW)).toBeUndefined();
  });

  it('now and then while one is to be removed, by hand perhaps', () => {
    expect(pause(['removing'], { inMinutes: 0 })).toBe(AWAITED);
  });

  it.each(['published', 'removed', 'held', 'failed', 'cancelled'] as const)(
    'no more when all are %s',
    (state) => {
      expect(pause([state], { inMinutes: 0 })).toBeUndefined();
    },
  );

  it('knows every state there is', () => {
    const known = POST_STATES.map((state) => pause([state], { inMinutes: 60 }));
    expect(known.filter((one) => one === WATCHED)).toHaveLength(4);
    expect(known.filter((one) => one === AWAITED)).toHaveLength(4);
  });
});

describe('reading a campaign again and again', () => {
  const reading = async (
    answers: readonly ('new' | 'refused')[],
    pauses: readonly (number | undefined)[],
  ) => {
    const left = new AbortController().signal;
    const [answer, pause] = [answers.values(), pauses.values()];
    const waits: number[] = [];
    await keepReading(
      {
        pause: () => pause.next().value,
        wait: async (milliseconds) => void waits.push(milliseconds),
        read: async () => {
          if (answer.next().value === 'refused') throw new Refused({ status: 403, code: 'no', problems: [] });
        },
      },
      left,
    );
    return waits;
  };

  it('goes on at its pace until nothing more changes', async () => {
    expect(await reading(['new', 'new'], [WATCHED, AWAITED, undefined])).toEqual([WATCHED, AWAITED]);
  });

  it('goes on after a refusal, more slowly until it is answered again', async () => {
    const waits = await reading(['refused', 'new', 'new'], [WATCHED, WATCHED, WATCHED, undefined]);
    expect(waits).toEqual([WATCHED, AWAITED, WATCHED]);
  });

  it('ends when she has left while it waited', async () => {
    const leave = new AbortController();
    let reads = 0;
    await keepReading(
      { pause: () => WATCHED, wait: async () => leave.abort(), read: async () => void (reads += 1) },
      leave.signal,
    );
    expect(reads).toBe(0);
  });

  it('ends when she has left while it was read, and complains about nothing', async () => {
    const leave = new AbortController();
    let waits = 0;
    const read = async (): Promise<void> => {
      leave.abort();
      throw new Error('no signal');
    };
    await keepReading({ pause: () => WATCHED, wait: async () => void (waits += 1), read }, leave.signal);
    expect(waits).toBe(1);
  });
});
