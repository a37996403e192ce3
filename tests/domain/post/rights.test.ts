import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../../functions/domain/people/roles.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { isPrivateReason, REASONS, reasonOf } from '../../../functions/domain/post/reasons.ts';
import { mayOn, reasonToldTo, rightsOn, toldState } from '../../../functions/domain/post/rights.ts';
import { aPost, MORNING } from '../../factories/entities.ts';
import { PESISIR } from '../../factories/neighbour.ts';

const community = 'rukun-lereng';
const actor = (member: string, role: Role = 'member', home = community): Actor => ({
  community: home,
  member,
  roles: [role],
});

/** Melati's product on Kenanga's page, sold by Kantil. */
const hosted = (more: Partial<Post> = {}): Post =>
  aPost({ maker: 'melati', seller: 'kantil', state: 'scheduled', ...more });
/** What of it is allowed. */
const allowed = (post: Post, who: Actor, owner: string | undefined = 'kenanga'): string[] =>
  Object.entries(mayOn(post, owner, who)).flatMap(([action, is]) => (is ? [action] : []));

describe('whose word counts on a post', () => {
  it('is that of the owner of its page as it is now, and for caption and hour the seller’s too', () => {
    expect(rightsOn(hosted(), 'kenanga')).toEqual({
      'post.decide': ['kenanga'],
      'post.edit': ['kenanga', 'kantil'],
      'post.move': ['kenanga', 'kantil'],
      'post.pause': ['kenanga', 'kantil'],
      'post.cancel': [],
      'post.settle': ['kenanga'],
    });
    expect(rightsOn(hosted(), undefined)).toMatchObject({ 'post.decide': [], 'post.edit': ['kantil'] });
  });

  it('counts while nothing of it may be out', () => {
    expect(allowed(hosted(), actor('kenanga'))).toEqual(['decide', 'edit', 'move', 'pause', 'skip']);
    expect(allowed(hosted(), actor('kantil'))).toEqual(['edit', 'move', 'pause']);
    expect(allowed(hosted(), actor('melati'))).toEqual([]);
    expect(allowed(hosted(), actor('flamboyan', 'coordinator'))).toEqual(['move', 'pause', 'cancel']);
    expect(allowed(hosted({ state: 'published' }), actor('kenanga'))).toEqual([]);
  });

  it('pauses one post and resumes it, but what the owner of the page paused she alone resumes', () => {
    const coordinator = actor('flamboyan', 'coordinator');
    const pausedBy = (by: string) =>
      hosted({ state: 'held', reason: 'post.paused', paused: { at: MORNING, by } });
    const may = (by: string, who: Actor) => {
      const { pause, resume } = mayOn(pausedBy(by), 'kenanga', who);
      return { pause, resume };
    };
    for (const who of [actor('kenanga'), actor('kantil'), coordinator])
      expect(may('flamboyan', who)).toEqual({ pause: false, resume: true });
    expect(may('kenanga', actor('kenanga'))).toEqual({ pause: false, resume: true });
    for (const who of [actor('kantil'), coordinator, actor('melati')])
      expect(may('kenanga', who)).toEqual({ pause: false, resume: false });
    // Nobody resumes by this what something else holds.
    expect(mayOn(hosted({ state: 'held', reason: 'post.late' }), 'kenanga', coordinator)).toMatchObject({
      pause: false,
      resume: false,
    });
  });

  it('is that of a coordinator on the community’s own page, where no owner is asked', () => {
    const onCommunitys = (who: Actor) => mayOn(hosted(), undefined, who);
    expect(onCommunitys(actor('flamboyan', 'coordinator'))).toMatchObject({ decide: false, skip: true });
    for (const who of [actor('kantil'), actor('bakung', 'leader')])
      expect(onCommunitys(who)).toMatchObject({ decide: false, skip: false, cancel: false });
  });

  it.each([
    [{ state: 'failed' }, true],
    [{ state: 'failed', commitAt: MORNING }, false],
    [{ state: 'held', reason: 'post.notPrepared' }, true],
    [{ state: 'held', reason: 'campaign.paused' }, false],
    [{ state: 'held', reason: 'channel.tokenDead' }, false],
    [{ state: 'held', reason: 'words.refused' }, false],
    [{ state: 'held', reason: 'post.person', commitAt: MORNING }, false],
    [{ state: 'scheduled' }, false],
    [{ state: 'cancelled' }, false],
  ] as const)('allows another try where one may help and nothing can be out: %o', (post, is) => {
    expect(mayOn(hosted(post), 'kenanga', actor('kantil')).retry).toBe(is);
  });

  it('is not that of whoever has her name in another community, whatever her role there', () => {
    for (const role of ['member', 'coordinator', 'leader'] as const)
      expect(allowed(hosted(), actor('kenanga', role, PESISIR))).toEqual([]);
  });

  it('is a search when there is doubt, and an answer when nothing but a person can tell', () => {
    const doubted = hosted({ state: 'settling', commitAt: MORNING });
    expect(allowed(doubted, actor('kenanga'))).toEqual(['check']);
    const held = hosted({ state: 'held', commitAt: MORNING });
    expect(allowed(held, actor('kenanga'))).toEqual(['check', 'answer']);
    expect(allowed(held, actor('flamboyan', 'coordinator'))).toEqual(['check', 'answer']);
    expect(allowed(held, actor('kantil'))).toEqual([]);
    expect(allowed(hosted({ state: 'held' }), actor('kenanga'))).toEqual([
      'decide',
      'edit',
      'move',
      'skip',
      'retry',
    ]);
  });

  it('is a search, too, while a commit that showed nothing is to be sent again', () => {
    const again = hosted({ state: 'prepared', commitAt: MORNING });
    expect(toldState(again)).toBe('settling');
    expect(allowed(again, actor('kenanga'))).toEqual(['check']);
    expect(toldState(hosted({ state: 'prepared' }))).toBe('prepared');
  });
});

describe('why a post is not out', () => {
  const told = (reason: string, who: Actor) => reasonToldTo(hosted({ reason }), 'kenanga', who);

  it('is told to whom it concerns and to who cares for members, when somebody decided it for herself', () => {
    for (const who of ['kenanga', 'kantil', 'melati'])
      expect(told('owner.skipped', actor(who))).toBe('owner.skipped');
    expect(told('owner.skipped', actor('flamboyan', 'coordinator'))).toBe('owner.skipped');
    expect(told('owner.skipped', actor('seruni'))).toBeUndefined();
    expect(told('owner.skipped', actor('bakung', 'leader'))).toBeUndefined();
    expect(told('owner.skipped', actor('seruni', 'coordinator', PESISIR))).toBeUndefined();
  });

  it('is told to everybody otherwise', () => {
    expect(told('product.soldOut', actor('seruni'))).toBe('product.soldOut');
    expect(reasonToldTo(hosted(), 'kenanga', actor('seruni'))).toBeUndefined();
  });

  it('is private when it is a withdrawn consent, what was taken down for it, a skip, or a vote', () => {
    expect(Object.keys(REASONS).filter(isPrivateReason).sort()).toEqual([
      'consent.hosting',
      'consent.othersPages',
      'consent.ownPage',
      'consent.processingAbroad',
      'member.noOtherTime',
      'member.saidNo',
      'owner.skipped',
      'post.removedOnWish',
      'post.storyEnded',
    ]);
  });

  it('goes to the operator when the catalogue does not know it any more', () => {
    expect(reasonOf('gone.long')).toBe(REASONS['post.operator']);
    expect(reasonOf('toString')).toBe(REASONS['post.operator']);
  });
});
