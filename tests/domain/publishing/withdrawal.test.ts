import { describe, expect, it } from 'vitest';
import { CONSENT_KINDS, type ConsentKind } from '../../../functions/domain/consent.ts';
import { newTimeProblems } from '../../../functions/domain/publishing/new-time.ts';
import { MINUTE } from '../../../functions/domain/instant.ts';
import { restsOn } from '../../../functions/domain/publishing/withdrawal.ts';
import { aPost, MORNING } from '../../factories/entities.ts';

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
    expect(newTimeProblems(MORNING + 6 * MINUTE, MORNING)).toEqual([]);
    expect(newTimeProblems(MORNING + 6 * MINUTE - 1, MORNING)).toMatchObject([{ code: 'post.tooSoon' }]);
  });
});
