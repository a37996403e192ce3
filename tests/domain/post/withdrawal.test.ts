import { describe, expect, it } from 'vitest';
import { CONSENT_KINDS, type ConsentKind } from '../../../functions/domain/people/consent.ts';
import { newTimeProblems } from '../../../functions/domain/post/new-time.ts';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { restsOn } from '../../../functions/domain/post/withdrawal.ts';
import { aCommunity, aPost, MORNING } from '../../factories/entities.ts';

const kindsOf = (post: ReturnType<typeof aPost>, member: string): ConsentKind[] =>
  CONSENT_KINDS.filter((kind) => restsOn(post, member, kind));

describe('whose consent a post stands on', () => {
  const own = aPost({ maker: 'kenanga', owner: 'kenanga' });
  const others = aPost({ maker: 'melati', seller: 'kenanga', owner: 'kenanga' });
  const hosted = aPost({
    hosted: true,
    owner: undefined,
    maker: 'melati',
    seller: 'kantil',
    alsoSellers: ['seruni'],
  });

  it("is the owner's alone for her own product on her own page", () => {
    expect(kindsOf(own, 'kenanga')).toEqual(['ownPage', 'processingAbroad']);
    expect(kindsOf(own, 'melati')).toEqual([]);
  });

  it("is the owner's for her page and the maker's for her product elsewhere", () => {
    expect(kindsOf(others, 'kenanga')).toEqual(['ownPage', 'processingAbroad']);
    expect(kindsOf(others, 'melati')).toEqual(['othersPages', 'processingAbroad']);
  });

  it('is that of everybody who is hosted in it, and of the maker', () => {
    expect(kindsOf(hosted, 'kantil')).toEqual(['hosting', 'processingAbroad']);
    expect(kindsOf(hosted, 'seruni')).toEqual(['hosting', 'processingAbroad']);
    expect(kindsOf(hosted, 'melati')).toEqual(['othersPages', 'processingAbroad']);
    expect(kindsOf(hosted, 'kenanga')).toEqual([]);
  });

  it('is never that of her name in reports', () => {
    expect(restsOn(own, 'kenanga', 'nameInReports')).toBe(false);
  });
});

describe('a new time for a post', () => {
  it('leaves six minutes to prepare it', () => {
    const where = { community: aCommunity(), post: aPost() };
    expect(newTimeProblems(MORNING + 6 * MINUTE, MORNING, where)).toEqual([]);
    expect(newTimeProblems(MORNING + 6 * MINUTE - 1, MORNING, where)).toMatchObject([
      { code: 'post.tooSoon' },
    ]);
  });

  it('is none in which nothing may go out: the gate would let it wait until it is too late', () => {
    const community = aCommunity({ quietHours: { from: '21:00', to: '06:00' } });
    const problems = (hour: string) =>
      newTimeProblems(Date.parse(`2026-12-01T${hour}:00+07:00`), MORNING, { community, post: aPost() });
    expect(problems('20:59')).toEqual([]);
    expect(problems('21:00')).toMatchObject([{ code: 'post.quietHours', field: 'publishAt' }]);
    expect(problems('21:00')[0]?.text.id).toContain('21.00 sampai 06.00');
  });

  it('leaves the owner of the page her window', () => {
    const community = aCommunity();
    const post = aPost({ ownerWindowEndsAt: MORNING + 2 * HOUR });
    const before = newTimeProblems(MORNING + HOUR, MORNING, { community, post });
    expect(before).toMatchObject([{ code: 'post.ownerStillLooks' }]);
    expect(newTimeProblems(MORNING + 2 * HOUR, MORNING, { community, post })).toEqual([]);
  });
});
