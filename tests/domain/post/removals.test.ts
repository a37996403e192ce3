import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditEvent } from '../../../functions/domain/people/audit.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import {
  isToldOnPage,
  removalOf,
  postsTold,
  removalsAsked,
  withdrawnUnder,
} from '../../../functions/domain/post/removals.ts';
import { DAY, HOUR, type Instant } from '../../../functions/domain/time/instant.ts';
import { aChannel, aMember, aPost, MORNING } from '../../factories/entities.ts';

const ID = 'pasar-minggu.0123456789abcdef';
const line = (event: AuditEvent, at: Instant, subject = ID): AuditEntry => ({
  community: 'rukun-lereng',
  id: `${event.replace('.', '-').toLowerCase()}-${String(at)}`,
  at,
  event,
  subject,
});
const broken = {
  state: 'broken',
  since: MORNING,
  code: 'channel.tokenDead',
  reason: { id: 'Sambungkan.', en: 'Connect.' },
  nextStep: { id: 'Sambungkan.', en: 'Connect.' },
} as const;

const out = (more: Partial<Post> = {}): Post =>
  aPost({ id: ID, state: 'published', remoteId: '1001_1', publishedAt: MORNING, ...more });
const follow = (post: Post, lines: readonly AuditEntry[] = [], channel = aChannel(), now = MORNING) =>
  removalOf(post, lines, { channel, now });

describe('how the removal of a post goes', () => {
  it.each([
    ['out', { state: 'published' }],
    ['asked', { state: 'removing' }],
    ['byHand', { state: 'removing', reason: 'post.removeByHand' }],
    ['gone', { state: 'removed', reason: 'post.removedOnWish' }],
    ['gone', { state: 'removed', reason: 'post.storyEnded' }],
    ['asked', { state: 'held', commitAt: MORNING, removalAskedAt: MORNING }],
  ] as const)('is told as %s when it is %o', (state, post) => {
    expect(follow(out(post))?.state).toBe(state);
  });

  it.each([
    { state: 'removed', reason: 'post.vanished' },
    { state: 'held', removalAskedAt: MORNING },
    { state: 'scheduled' },
  ] as const)('is nothing to tell when it is %o', (post) => {
    expect(follow(out(post))).toBeUndefined();
  });

  it('is over for a story that ended by itself', () => {
    const story = out({ shape: 'story' });
    expect(follow(story)?.state).toBe('out');
    expect(follow(story, [], aChannel(), MORNING + 3 * DAY)).toBeUndefined();
  });

  it('has 72 hours from the last time that it was asked for', () => {
    const lines = [line('post.removalAsked', MORNING), line('post.removalAsked', MORNING + HOUR)];
    const asked = follow(out({ state: 'removing' }), lines);
    expect(asked).toMatchObject({ askedAt: MORNING + HOUR, until: MORNING + 73 * HOUR });
    expect(follow(out(), lines)).not.toHaveProperty('until');
    const elsewhere = [line('post.removalAsked', MORNING, 'pasar-minggu.0000000000000001')];
    expect(follow(out({ state: 'removing' }), elsewhere)).not.toHaveProperty('askedAt');
  });

  it('is proved by Meta’s word, or by a person’s', () => {
    const gone = out({ state: 'removed', reason: 'post.removedOnWish' });
    const proved = (event: AuditEvent) => follow(gone, [line(event, MORNING + HOUR)]);
    expect(proved('post.removed')).toMatchObject({ goneAt: MORNING + HOUR, byWord: false });
    expect(proved('post.removalConfirmed')).toMatchObject({ goneAt: MORNING + HOUR, byWord: true });
    expect(proved('post.moved')).not.toHaveProperty('goneAt');
  });

  it('needs a person’s word where Meta cannot be asked', () => {
    const byHand = { state: 'removing', reason: 'post.removeByHand' } as const;
    expect(follow(out(byHand))?.byWord).toBe(false);
    expect(follow(out({ ...byHand, remoteId: undefined }))?.byWord).toBe(true);
    expect(follow(out(byHand), [], aChannel({ health: broken }))?.byWord).toBe(true);
    const gone = removalOf(out(byHand), [], { channel: undefined, now: MORNING });
    expect(gone?.byWord).toBe(true);
  });
});

describe('who sees to a page', () => {
  const goneAfter = (delay: number, event: AuditEvent, now: Instant) => {
    const lines = [line('post.removalAsked', MORNING), line(event, MORNING + delay)];
    const gone = follow(out({ state: 'removed', reason: 'post.removedOnWish' }), lines);
    return gone && isToldOnPage(gone, now);
  };

  it('is told for a day what her hand did', () => {
    expect(goneAfter(HOUR, 'post.removed', MORNING + DAY)).toBe(true);
    expect(goneAfter(HOUR, 'post.removed', MORNING + HOUR + DAY)).toBe(false);
  });

  it('is not told what Meta did for us within the hour, unless she said it herself', () => {
    expect(goneAfter(HOUR - 1, 'post.removed', MORNING + HOUR)).toBe(false);
    expect(goneAfter(HOUR - 1, 'post.removalConfirmed', MORNING + HOUR)).toBe(true);
  });

  it('is told what waits for her hand, and nothing that does not', () => {
    const waiting = follow(out({ state: 'removing', reason: 'post.removeByHand' }));
    expect(waiting && isToldOnPage(waiting, MORNING + 99 * DAY)).toBe(true);
    const asked = follow(out({ state: 'removing' }), [line('post.removalAsked', MORNING)]);
    expect(asked && isToldOnPage(asked, MORNING)).toBe(false);
  });
});

describe('which posts a withdrawal concerns', () => {
  const no = { granted: false, at: MORNING, how: 'app' } as const;
  const yes = { ...no, granted: true } as const;

  it('are those that stand on what she withdrew, not on what she never granted', () => {
    const own = aPost({ maker: 'kenanga', owner: 'kenanga', seller: 'kenanga', hosted: false });
    const under = (consents: ReturnType<typeof aMember>['consents']) =>
      withdrawnUnder(own, aMember({ consents }));
    expect(under({ ownPage: no, processingAbroad: yes })).toBe('ownPage');
    expect(under({ ownPage: yes, processingAbroad: no })).toBe('processingAbroad');
    expect(under({ processingAbroad: yes })).toBeUndefined();
    expect(under({})).toBeUndefined();
  });

  it('are found by the lines of the audit, each once', () => {
    const lines = [
      line('post.removalAsked', MORNING),
      line('post.removalAsked', MORNING + 1),
      line('post.removed', MORNING, 'lama.0000000000000001'),
      line('post.moved', MORNING, 'lain.0000000000000001'),
    ];
    expect(removalsAsked(lines)).toEqual([ID]);
    expect(postsTold(lines)).toEqual([ID, 'lama.0000000000000001']);
  });
});
