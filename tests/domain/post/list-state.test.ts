import { describe, expect, it } from 'vitest';
import { isListedForHelp, listStateOf } from '../../../functions/domain/post/list-state.ts';
import { MORNING } from '../../factories/entities.ts';

describe('what lists tell of a post', () => {
  it('does not change while a post is prepared, committed and searched for', () => {
    const onItsWay = ['scheduled', 'preparing', 'prepared', 'committing', 'settling'] as const;
    expect(new Set(onItsWay.map((state) => listStateOf({ state })))).toEqual(new Set(['waiting']));
  });

  it('is that its owner is asked, from the plan on until she was', () => {
    const window = { ownerWindowEndsAt: MORNING };
    expect(listStateOf({ state: 'awaiting_picture', ...window })).toBe('asked');
    expect(listStateOf({ state: 'awaiting_picture' })).toBe('waiting');
    expect(listStateOf({ state: 'awaiting_owner', ...window })).toBe('asked');
    expect(listStateOf({ state: 'scheduled', ...window })).toBe('waiting');
  });

  it('is that a person is needed, unless the post is held by a pause that was meant', () => {
    expect(listStateOf({ state: 'held', reason: 'channel.tokenDead' })).toBe('needsPerson');
    expect(listStateOf({ state: 'held', reason: 'campaign.paused' })).toBe('waiting');
    expect(listStateOf({ state: 'held', reason: 'post.paused' })).toBe('waiting');
  });

  it('is that a post is out until it is removed, and a person is needed where only she can delete it', () => {
    expect(listStateOf({ state: 'removing' })).toBe('out');
    expect(listStateOf({ state: 'removing', reason: 'post.removeByHand' })).toBe('needsPerson');
    expect(listStateOf({ state: 'removed' })).toBe('removed');
  });

  it('puts what a person may help among what waits for her: what is held, and what failed', () => {
    expect(isListedForHelp({ state: 'held', reason: 'post.late' })).toBe(true);
    expect(isListedForHelp({ state: 'failed' })).toBe(true);
    expect(isListedForHelp({ state: 'held', reason: 'campaign.paused' })).toBe(false);
    expect(isListedForHelp({ state: 'cancelled' })).toBe(false);
  });
});
