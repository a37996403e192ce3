import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksQuestion } from '../../../functions/domain/captions/asks-question.ts';
import {
  partOfDay,
  PARTS_OF_DAY,
  trialOn,
  type WeekOldPost,
} from '../../../functions/domain/insights/try-next.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';

const post = (at: number, overrides: Partial<WeekOldPost> = {}): WeekOldPost => ({
  publishedAt: at * DAY,
  partOfDay: 'morning',
  shape: 'photo',
  asks: false,
  reach: 100 + (at % 7),
  comments: at % 2,
  ...overrides,
});

/** Forty posts, every second of a kind, with the newest ones of the other kind. */
const alternating = (its: (at: number) => Partial<WeekOldPost>, count = 40): WeekOldPost[] =>
  Array.from({ length: count }, (_, at) => post(at, at % 2 === 0 && at < count - 6 ? its(at) : {}));

const whatOf = (posts: readonly WeekOldPost[]) => trialOn(posts)?.trial.what;

const anyPost = fc.record({
  publishedAt: fc.nat(100 * DAY),
  partOfDay: fc.constantFrom(...PARTS_OF_DAY),
  shape: fc.constantFrom('photo', 'carousel', 'text'),
  asks: fc.boolean(),
  reach: fc.option(fc.nat(2_000), { nil: undefined }),
  comments: fc.option(fc.nat(20), { nil: undefined }),
});

describe('what a member can try next', () => {
  it('is a question, where her posts that ask got clearly more answers', () => {
    const found = trialOn(alternating((at) => ({ asks: true, comments: 3 + (at % 3) })));
    expect(found?.trial).toMatchObject({
      what: { is: 'question' },
      its: { posts: 16 },
      others: { posts: 16 },
    });
    expect(found?.trial.its.mean).toBeGreaterThan(3);
  });

  it('is several pictures, or an hour, where such posts reached clearly more people', () => {
    expect(whatOf(alternating((at) => ({ shape: 'carousel', reach: 200 + at })))).toEqual({
      is: 'shape',
      shape: 'carousel',
    });
    expect(whatOf(alternating((at) => ({ partOfDay: 'evening', reach: 200 + at })))).toEqual({
      is: 'partOfDay',
      part: 'evening',
    });
  });

  it('is nothing with nine posts of a kind, however much they brought', () => {
    const nine = alternating(() => ({ asks: true, comments: 90 }), 24);
    expect(nine.filter(({ asks }) => asks)).toHaveLength(9);
    expect(trialOn(nine)).toBeUndefined();
  });

  it('is nothing where all of one kind came before the other: the page may have grown', () => {
    const before = Array.from({ length: 30 }, (_, at) => post(at));
    const after = Array.from({ length: 30 }, (_, at) =>
      post(30 + at, { asks: at < 24, comments: 9, reach: 900 }),
    );
    expect(whatOf([...before, ...after])).not.toEqual({ is: 'question' });
  });

  it('is nothing that she does anyway in most of her newest posts', () => {
    const posts = Array.from({ length: 40 }, (_, at) =>
      post(at, at % 2 === 0 || at > 33 ? { asks: true, comments: 5 } : {}),
    );
    expect(trialOn(posts)).toBeUndefined();
  });

  it('is nothing where the difference is clear, and too small to change a habit for', () => {
    expect(trialOn(alternating(() => ({ shape: 'carousel', reach: 115 })))).toBeUndefined();
  });

  it('always brought more, of ten posts and more of either kind, at the same time', () => {
    const said: string[] = [];
    fc.assert(
      fc.property(fc.array(anyPost, { minLength: 20, maxLength: 80 }), fc.nat(12), (posts, more) => {
        const some = posts.map((one) => ({ ...one, comments: one.asks ? (one.comments ?? 0) + more : 3 }));
        const trial = trialOn(some)?.trial;
        if (!trial) return;
        said.push(trial.what.is);
        expect(Math.min(trial.its.posts, trial.others.posts)).toBeGreaterThanOrEqual(10);
        expect(trial.its.mean).toBeGreaterThan(trial.others.mean);
        expect(trial.its.low).toBeLessThanOrEqual(trial.its.mean);
        expect(trial.its.high).toBeGreaterThanOrEqual(trial.its.mean);
      }),
    );
    expect(said.length).toBeGreaterThan(5);
  });

  it('is the same in whatever order the posts are read, and never said of equal ones', () => {
    const distinct = fc.uniqueArray(anyPost, { maxLength: 60, selector: ({ publishedAt }) => publishedAt });
    fc.assert(
      fc.property(distinct, (posts) => {
        expect(whatOf(posts.toReversed())).toEqual(whatOf(posts));
        expect(trialOn(posts.map((one) => ({ ...one, reach: 70, comments: 2 })))).toBeUndefined();
      }),
    );
  });

  it('is rarely said of posts that differ by chance alone', () => {
    // Twenty pages of sixty posts whose kinds say nothing of their numbers.
    const chance = fc.sample(fc.array(anyPost, { minLength: 60, maxLength: 60 }), { numRuns: 20, seed: 24 });
    expect(chance.filter((posts) => trialOn(posts) !== undefined).length).toBeLessThanOrEqual(1);
  });
});

describe('the part of the day', () => {
  it.each([
    [5, 'morning'],
    [10, 'morning'],
    [11, 'noon'],
    [15, 'afternoon'],
    [18, 'evening'],
    [23, 'evening'],
  ])('of %d o’clock is %s', (hour, part) => {
    expect(partOfDay(hour)).toBe(part);
  });
});

describe('a caption', () => {
  it.each([
    ['Mau rasa apa berikutnya?', true],
    ['想試邊款？', true],
    ['ما رأيكم؟', true],
    ['Pesan: https://wa.me/6280000?text=Halo', false],
    ['Pesan di wa.me/6280000?text=Halo. Terima kasih.', false],
    ['Tiwul instan, siap kirim.', false],
  ])('%s: asks is %s', (text, asks) => {
    expect(asksQuestion(text)).toBe(asks);
  });
});
