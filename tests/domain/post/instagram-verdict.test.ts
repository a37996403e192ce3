import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../functions/domain/time/instant.ts';
import {
  type InstagramFindings,
  type SeenStatus,
  verdictOnInstagram,
} from '../../../functions/domain/post/instagram-verdict.ts';
import { tellsForCertainFrom } from '../../../functions/domain/post/last-search.ts';
import type { ListedMedia } from '../../../functions/domain/post/match-media.ts';
import { SEARCH_INTERVAL, MOST_RECOMMITS, READ_LAG } from '../../../functions/domain/post/timing.ts';

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
const findings = (status: SeenStatus, matches: ListedMedia[] = [], others: ListedMedia[] = []) => ({
  status,
  matches,
  others,
});

describe('what a search after a doubtful commit on Instagram means', () => {
  it('is nothing at all, whatever it shows, while reads may lag behind the commit', () => {
    for (const status of STATUSES)
      for (const matches of [[], [medium('one')], [medium('one'), medium('two')]])
        for (const now of [COMMIT, COMMIT + READ_LAG, CERTAIN - 1])
          expect(verdictOnInstagram(post, findings(status, matches), now)).toEqual({
            is: 'searchAgain',
            at: Math.min(CERTAIN, now + SEARCH_INTERVAL),
          });
  });

  it('is that the post is out when the container says so and one medium can be meant', () => {
    expect(verdictOnInstagram(post, findings('PUBLISHED', [medium('ours')]), CERTAIN)).toEqual({
      is: 'out',
      media: medium('ours'),
    });
  });

  it('is a question to a person when two media can be meant', () => {
    const two = [medium('ours'), medium('hers')];
    expect(verdictOnInstagram(post, findings('PUBLISHED', two), CERTAIN)).toEqual({
      is: 'hold',
      reason: 'post.person',
    });
  });

  it('is a question to a person when an earlier search showed another, of which one is left', () => {
    const seen = { ...post, seenMedia: ['ours'] };
    expect(verdictOnInstagram(seen, findings('PUBLISHED', [medium('hers')]), CERTAIN)).toEqual({
      is: 'hold',
      reason: 'post.person',
    });
    expect(verdictOnInstagram(seen, findings('PUBLISHED', [medium('ours')]), CERTAIN).is).toBe('out');
  });

  it('is never that a medium is ours unless the container says that it is out', () => {
    for (const status of STATUSES.filter((candidate) => candidate !== 'PUBLISHED'))
      expect(verdictOnInstagram(post, findings(status, [medium('hers')]), CERTAIN).is).not.toBe('out');
  });

  it('is a second commit only after two searches, a minute apart, both later than any lag', () => {
    const first = verdictOnInstagram(post, findings('FINISHED'), CERTAIN);
    expect(first).toEqual({ is: 'searchAgain', at: CERTAIN + SEARCH_INTERVAL, unseenSince: CERTAIN });
    const early = { ...post, unseenSince: COMMIT + MINUTE };
    expect(verdictOnInstagram(early, findings('FINISHED'), CERTAIN).is).toBe('searchAgain');
    const seen = { ...post, unseenSince: CERTAIN };
    expect(verdictOnInstagram(seen, findings('FINISHED'), CERTAIN + SEARCH_INTERVAL - 1).is).toBe(
      'searchAgain',
    );
    expect(verdictOnInstagram(seen, findings('FINISHED'), CERTAIN + SEARCH_INTERVAL).is).toBe('commitAgain');
  });

  it('is a question to an operator when the commit never has an effect', () => {
    const seen = { ...post, unseenSince: CERTAIN, recommits: MOST_RECOMMITS };
    expect(verdictOnInstagram(seen, findings('FINISHED'), CERTAIN + SEARCH_INTERVAL)).toEqual({
      is: 'hold',
      reason: 'post.operator',
    });
  });

  it('is no second commit while the list shows its very caption', () => {
    const seen = { ...post, unseenSince: CERTAIN };
    const hers = findings('FINISHED', [medium('hers')]);
    expect(verdictOnInstagram(seen, hers, CERTAIN + SEARCH_INTERVAL).is).toBe('searchAgain');
    expect(verdictOnInstagram(seen, hers, CERTAIN + 2 * HOUR)).toEqual({ is: 'hold', reason: 'post.person' });
  });

  it('is that the post is gone only when nothing of that time is left that could be it', () => {
    const late = COMMIT + 2 * READ_LAG + 1;
    expect(verdictOnInstagram(post, findings('PUBLISHED'), late).is).toBe('gone');
    expect(verdictOnInstagram(post, findings('PUBLISHED', [], [medium('edited')]), late)).toEqual({
      is: 'hold',
      reason: 'post.person',
    });
    expect(verdictOnInstagram({ ...post, shape: 'story' }, findings('PUBLISHED'), late).is).toBe('hold');
  });

  it('never leads to a second commit or draft before two clear searches, whatever is seen and when', () => {
    const anyFindings = fc.record({
      status: fc.constantFrom(...STATUSES),
      matches: fc.array(fc.constantFrom(medium('a'), medium('b')), { maxLength: 2 }),
      others: fc.constant([]),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), anyFindings), { maxLength: 30 }),
        (seen) => {
          let now = COMMIT;
          let unseenSince: number | undefined;
          let clear = 0;
          const repeated: { readonly searches: number; readonly apart: number }[] = [];
          for (const [seconds, shown] of seen) {
            now += seconds * SECOND;
            const doubted = { ...post, ...(unseenSince !== undefined && { unseenSince }) };
            const verdict = verdictOnInstagram(doubted, shown as InstagramFindings<ListedMedia>, now);
            if (now >= CERTAIN && shown.status !== 'PUBLISHED') clear += 1;
            if (verdict.is === 'commitAgain' || verdict.is === 'prepareAgain') {
              repeated.push({ searches: clear, apart: now - (unseenSince ?? now) });
              break;
            }
            unseenSince = verdict.is === 'searchAgain' ? verdict.unseenSince : undefined;
            if (unseenSince === undefined) clear = 0;
          }
          expect(repeated.filter(({ searches, apart }) => searches < 2 || apart < SEARCH_INTERVAL)).toEqual(
            [],
          );
        },
      ),
    );
  });
});
