import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../functions/domain/time/instant.ts';
import { POST_STATES } from '../../../functions/domain/post/post-states.ts';
import { reconcilePost, canBeReconciled } from '../../../functions/domain/post/reconcile-post.ts';
import type { GateFacts } from '../../../functions/domain/post/gate.ts';
import {
  aCampaign,
  aChannel,
  aCommunity,
  aMember,
  aPost,
  aProduct,
  MORNING,
} from '../../factories/entities.ts';

const says = { id: 'Sambungkan lagi.', en: 'Connect again.' };
const broken = {
  state: 'broken',
  code: 'channel.tokenDead',
  since: MORNING,
  reason: says,
  nextStep: says,
} as const;

/** Everything a person or a page may have decided, each by itself. */
const DECISIONS: Readonly<Record<string, Partial<GateFacts>>> = {
  nothing: {},
  paused: { campaign: aCampaign({ status: 'paused' }) },
  cancelled: { campaign: aCampaign({ status: 'cancelled' }) },
  'campaign gone': { campaign: undefined },
  'sold out': { product: aProduct({ soldOut: true }) },
  'consent withdrawn': { members: new Map([['kenanga', aMember({ consents: {} })]]) },
  'channel broken': { channel: aChannel({ health: broken }) },
  'channel gone': { channel: undefined },
};

const factsOf = (post: GateFacts['post'], decided: Partial<GateFacts>): GateFacts => ({
  post,
  community: aCommunity(),
  campaign: aCampaign(),
  product: aProduct(),
  channel: aChannel(),
  members: new Map([['kenanga', aMember()]]),
  pacing: undefined,
  ...decided,
});

describe('bringing a post in line with what was decided', () => {
  it.each(Object.keys(DECISIONS))('leaves alone what may be out, whatever was decided: %s', (name) => {
    for (const state of ['prepared', 'committing', 'settling'] as const) {
      const post = aPost({ state, commitAt: MORNING });
      expect(reconcilePost(factsOf(post, DECISIONS[name] ?? {}), MORNING)).toBeUndefined();
    }
  });

  it.each(POST_STATES)('moves a post that is %s only if it says beforehand that it can', (state) => {
    const moved = Object.values(DECISIONS).flatMap((decided) =>
      [undefined, MORNING].flatMap((commitAt) =>
        (['campaign.paused', 'channel.tokenDead', undefined] as const).flatMap((reason) =>
          [MORNING, MORNING + 30 * HOUR].map((now) => {
            const post = aPost({ state, ...(commitAt && { commitAt }), ...(reason && { reason }) });
            return reconcilePost(factsOf(post, decided), now);
          }),
        ),
      ),
    );
    expect(moved.some((alignment) => alignment !== undefined)).toBe(canBeReconciled({ state }));
  });

  it.each(Object.keys(DECISIONS).filter((name) => !name.startsWith('channel')))(
    'searches for what may be out as soon as its page can be read, whatever was decided: %s',
    (name) => {
      const held = aPost({ state: 'held', reason: 'channel.tokenDead', commitAt: MORNING });
      const decided = DECISIONS[name] ?? {};
      expect(reconcilePost(factsOf(held, decided), MORNING)?.transition).toBe('resumeDoubt');
      expect(
        reconcilePost(factsOf(held, { ...decided, channel: aChannel({ health: broken }) }), MORNING),
      ).toBe(undefined);
    },
  );

  it.each(['words.refused', 'picture.refused'] as const)(
    'makes what was held for %s anew when its product changes, however late that is',
    (reason) => {
      const held = aPost({ state: 'held', reason, offerMark: '0123456789abcdef' });
      expect(reconcilePost(factsOf(held, {}), MORNING + 30 * HOUR)?.transition).toBe('redraw');
    },
  );

  it('writes anew what a phrase book of ours could not say, whether or not its product changes', () => {
    const held = aPost({ state: 'held', reason: 'words.ours' });
    expect(reconcilePost(factsOf(held, {}), MORNING + 30 * HOUR)).toEqual({
      transition: 'redraw',
      reason: undefined,
    });
  });

  it.each([undefined, MORNING])('says what is wrong with its page now, committed at %s', (commitAt) => {
    const held = aPost({ state: 'held', reason: 'channel.blocked', ...(commitAt && { commitAt }) });
    const facts = factsOf(held, { channel: aChannel({ health: broken }) });
    expect(reconcilePost(facts, MORNING)).toEqual({ transition: 'stayHeld', reason: 'channel.tokenDead' });
    const told = factsOf({ ...held, reason: 'channel.tokenDead' }, { channel: aChannel({ health: broken }) });
    expect(reconcilePost(told, MORNING)).toBeUndefined();
  });
});
