import { describe, expect, it } from 'vitest';
import type { PageRemovalRow } from '../../functions/http/contract/consents.ts';
import { mayDeleteOnPage, mayTellGone } from '../../web/pages/removals/may-tell-gone.ts';

const aRow = (overrides: Partial<PageRemovalRow> = {}): PageRemovalRow => ({
  post: 'pasar.0123456789abcdef',
  product: { id: 'keripik', name: 'Keripik pisang' },
  channel: {
    id: 'kenanga-ig',
    name: 'Watu Lereng',
    platform: 'instagram',
    owner: { id: 'kenanga', name: 'Kenanga' },
  },
  state: 'byHand',
  byWord: true,
  ...overrides,
});
const communitys = aRow({ channel: { id: 'rukun-ig', name: 'Rukun Lereng', platform: 'instagram' } });

const owner = { id: 'kenanga', isCoordinator: false };
const withdrew = { id: 'melati', isCoordinator: false };
const coordinator = { id: 'flamboyan', isCoordinator: true };

describe('a post that must be deleted by hand', () => {
  it('is deleted by the owner of its page, and on the community’s by its coordinator', () => {
    expect([owner, withdrew, coordinator].map((who) => mayDeleteOnPage(aRow(), who))).toEqual([
      true,
      false,
      false,
    ]);
    expect([owner, coordinator].map((who) => mayDeleteOnPage(communitys, who))).toEqual([false, true]);
  });

  it('asks for the word of who deletes it where we cannot check ourselves', () => {
    expect(mayTellGone(aRow(), owner)).toBe(true);
    expect(mayTellGone(communitys, coordinator)).toBe(true);
  });

  it('lets a coordinator pass on what its owner told her', () => {
    expect(mayTellGone(aRow(), coordinator)).toBe(true);
  });

  it('asks nothing of who only withdrew her consent', () => {
    expect(mayTellGone(aRow(), withdrew)).toBe(false);
    expect(mayTellGone(communitys, withdrew)).toBe(false);
  });

  it('asks nobody while we check ourselves, or when it is over', () => {
    expect(mayTellGone(aRow({ byWord: false }), owner)).toBe(false);
    for (const state of ['out', 'asked', 'gone'] as const)
      expect(mayTellGone(aRow({ state }), owner)).toBe(false);
  });
});
