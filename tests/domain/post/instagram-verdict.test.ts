import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import {
  type InstagramLook,
  type SeenStatus,
  verdictOnInstagram,
} from '../../../functions/domain/post/instagram-verdict.ts';
import { tellsForCertainFrom } from '../../../functions/domain/post/last-look.ts';
import type { ListedMedia } from '../../../functions/domain/post/match-media.ts';
import { LOOKS_APART, MOST_RECOMMITS, READ_LAG } from '../../../functions/domain/post/timing.ts';

const COMMIT = 1_000_000_000_000;
const CERTAIN = tellsForCertainFrom(COMMIT);
const medium = (id: string): ListedMedia => ({ id, caption: 'Tiwul', createdAt: COMMIT + SECOND });
const STATUSES: readonly SeenStatus[] = [
  'IN_PROGRESS',
  'FINISHED',
  'ERROR',
  'EXPIRED',
  'PUBLISHED',
  'NOT_FOUND',
];

const post = { shape: 'photo', commitAt: COMMIT } as const;
const look = (status: SeenStatus, matches: ListedMedia[] = [], others: ListedMedia[] = []) => ({
  status,
  matches,
  others,
});

describe('what a look after a doubtful commit on Instagram means', () => {
  it('is nothing at all, whatever it shows, while reads may lag behind the commit', () => {
    for (const status of STATUSES)
      for (const matches of [[], [medium('one')], [medium('one'), medium('two')]])
        for (const now of [COMMIT, COMMIT + READ_LAG, CERTAIN - 1])
          expect(verdictOnInstagram(post, look(status, matches), now)).toEqual({
            is: 'lookAgain',
            at: Math.min(CERTAIN, now + LOOKS_APART),
          });
  });

  it('is that the post is out when the container says so and one medium can be meant', () => {
    expect(verdictOnInstagram(post, look('PUBLISHED', [medium('ours')]), CERTAIN)).toEqual({
      is: 'out',
      media: medium('ours'),
    });
  });

  it('is a question to a person when two media can be meant', () => {
    const two = [medium('ours'), medium('hers')];
    expect(verdictOnInstagram(post, look('PUBLISHED', two), CERTAIN)).toEqual({
      is: 'hold',
      reason: 'post.person',
    });
  });

  it('is a question to a person when an earlier look showed another, of which one is left', () => {
    const seen = { ...post, seenMedia: ['ours'] };
    expect(verdictOnInstagram(seen, look('PUBLISHED', [medium('hers')]), CERTAIN)).toEqual({
      is: 'hold',
      reason: 'post.person',
    });
    expect(verdictOnInstagram(seen, look('PUBLISHED', [medium('ours')]), CERTAIN).is).toBe('out');
  });

  it('is never that a medium is ours unless the container says that it is out', () => {
    for (const status of STATUSES.filter((candidate) => candidate !== 'PUBLISHED'))
      expect(verdictOnInstagram(post, look(status, [medium('hers')]), CERTAIN).is).not.toBe('out');
  });

  it('is a second commit only after two looks, a minute apart, both later than any lag', () => {
    const first = verdictOnInstagram(post, look('FINISHED'), CERTAIN);
    expect(first).toEqual({ is: 'lookAgain', at: CERTAIN + LOOKS_APART, unseenSince: CERTAIN });
    const early = { ...post, unseenSince: COMMIT + MINUTE };
    expect(verdictOnInstagram(early, look('FINISHED'), CERTAIN).is).toBe('lookAgain');
    const seen = { ...post, unseenSince: CERTAIN };
    expect(verdictOnInstagram(seen, look('FINISHED'), CERTAIN + LOOKS_APART - 1).is).toBe('lookAgain');
    expect(verdictOnInstagram(seen, look('FINISHED'), CERTAIN + LOOKS_APART).is).toBe('commitAgain');
  });

  it('is a question to an operator when the commit never has an effect', () => {
    const seen = { ...post, unseenSince: CERTAIN, recommits: MOST_RECOMMITS };
    expect(verdictOnInstagram(seen, look('FINISHED'), CERTAIN + LOOKS_APART)).toEqual({
      is: 'hold',
      reason: 'post.operator',
    });
  });

  it('is no second commit while the list shows its very caption', () => {
    const seen = { ...post, unseenSince: CERTAIN };
    const hers = look('FINISHED', [medium('hers')]);
    expect(verdictOnInstagram(seen, hers, CERTAIN + LOOKS_APART).is).toBe('lookAgain');
    expect(verdictOnInstagram(seen, hers, CERTAIN + 2 * HOUR)).toEqual({ is: 'hold', reason: 'post.person' });
  });

  it('is that the post is gone only when nothing of that time is left that could be it', () => {
    const late = COMMIT + 2 * READ_LAG + 1;
    expect(verdictOnInstagram(post, look('PUBLISHED'), late).is).toBe('gone');
    expect(verdictOnInstagram(post, look('PUBLISHED', [], [medium('edited')]), late)).toEqual({
      is: 'hold',
      reason: 'post.person',
    });
    expect(verdictOnInstagram({ ...post, shape: 'story' }, look('PUBLISHED'), late).is).toBe('hold');
  });

  it('never leads to a second commit or draft before two clear looks, whatever is seen and when', () => {
    const looks = fc.record({
      status: fc.constantFrom(...STATUSES),
      matches: fc.array(fc.constantFrom(medium('a'), medium('b')), { maxLength: 2 }),
      others: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), looks), { maxLength: 30 }), (seen) => {
        let now = COMMIT;
        let unseenSince: number | undefined;
        let clear = 0;
        const repeated: { readonly looks: number; readonly apart: number }[] = [];
        for (const [seconds, shown] of seen) {
          now += seconds * SECOND;
          const doubted = { ...post, ...(unseenSince !== undefined && { unseenSince }) };
          const verdict = verdictOnInstagram(doubted, shown as InstagramLook<ListedMedia>, now);
          if (now >= CERTAIN && shown.status !== 'PUBLISHED') clear += 1;
          if (verdict.is === 'commitAgain' || verdict.is === 'prepareAgain') {
            repeated.push({ looks: clear, apart: now - (unseenSince ?? now) });
            break;
          }
          unseenSince = verdict.is === 'lookAgain' ? verdict.unseenSince : undefined;
          if (unseenSince === undefined) clear = 0;
        }
        expect(repeated.filter(({ looks, apart }) => looks < 2 || apart < LOOKS_APART)).toEqual([]);
      }),
    );
  });
});
