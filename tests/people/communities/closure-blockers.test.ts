import { describe, expect, it } from 'vitest';
import type { Post } from '../../../functions/domain/post/post.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { closureBlockers, postsThatStay } from '../../../functions/people/communities/closure-blockers.ts';
import { aChannel, aPost, MORNING } from '../../factories/entities.ts';

const NOTHING = { leavesPosts: false, forgetsPages: false };
const facts = (...posts: Partial<Post>[]) => ({
  posts: posts.map((post) => aPost(post)),
  channels: [],
  damaged: 0,
  now: MORNING,
});
const codes = (...asked: Parameters<typeof closureBlockers>) =>
  closureBlockers(...asked).map(({ code }) => code);

describe('what keeps a community from being deleted', () => {
  it.each([
    ['being taken down', { state: 'removing' }, 'community.postsToTakeDown'],
    [
      'out although its removal was asked for',
      { state: 'published', removalAskedAt: MORNING },
      'community.postsToTakeDown',
    ],
    ['waiting', { state: 'scheduled' }, 'community.postsUnderWay'],
    ['held', { state: 'held' }, 'community.postsUnderWay'],
    ['being looked for', { state: 'settling' }, 'community.postsUnderWay'],
  ] as const)('is a post that is %s, unless posts are to be left', (_title, post, code) => {
    expect(codes(facts(post), NOTHING)).toEqual([code]);
    expect(codes(facts(post), { ...NOTHING, forgetsPages: true })).toEqual([code]);
    expect(codes(facts(post), { ...NOTHING, leavesPosts: true })).toEqual([]);
  });

  it('is a record that nobody can read: it may be a post that is out', () => {
    expect(codes({ ...facts(), damaged: 1 }, NOTHING)).toEqual(['community.postsUnderWay']);
  });

  it('is a page with a token, unless tokens are to be forgotten; one without is none', () => {
    const connected = { ...facts(), channels: [aChannel()] };
    expect(codes(connected, { ...NOTHING, leavesPosts: true })).toEqual(['community.pagesConnected']);
    expect(codes(connected, { ...NOTHING, forgetsPages: true })).toEqual([]);
    expect(codes({ ...facts(), channels: [aChannel({ sealedToken: undefined })] }, NOTHING)).toEqual([]);
  });

  it('is no post that is over, or a story that ended by itself; a post that is out stays and is counted', () => {
    const ended = { shape: 'story', state: 'removing', publishedAt: MORNING - 2 * DAY } as const;
    const out = { state: 'published', publishedAt: MORNING - HOUR } as const;
    const over = facts({ state: 'removed' }, { state: 'cancelled' }, { state: 'failed' }, ended, out);
    expect(codes(over, NOTHING)).toEqual([]);
    expect(postsThatStay(over)).toBe(1);
  });
});
