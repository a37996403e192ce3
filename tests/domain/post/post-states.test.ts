import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  POST_STATES,
  TRANSITIONS,
  type TransitionName,
} from '../../../functions/domain/post/post-states.ts';

const names = Object.keys(TRANSITIONS) as TransitionName[];

describe('the states of a post', () => {
  it('can all be reached from the picture that a post first waits for', () => {
    const reached = new Set(['awaiting_picture']);
    for (let grown = true; grown;) {
      const before = reached.size;
      for (const name of names) {
        const { from, to } = TRANSITIONS[name];
        if (from.some((state) => reached.has(state))) reached.add(to);
      }
      grown = reached.size > before;
    }
    expect([...reached].sort()).toEqual([...POST_STATES].sort());
  });

  it('end only in cancelled; a failed one may be made anew, and what was removed may at most show again', () => {
    const leaving = (state: (typeof POST_STATES)[number]) =>
      names.filter((name) => after(state, name) !== undefined);
    expect(POST_STATES.filter((state) => leaving(state).length === 0)).toEqual(['cancelled']);
    expect(leaving('failed')).toEqual(['retry']);
    expect(leaving('removed')).toEqual(['reappear']);
  });

  it('never lead from a sent commit to a new draft except through two empty searches', () => {
    const leavingDoubt = names.filter((name) => {
      const { from, to } = TRANSITIONS[name];
      const inDoubt = from.some((state) => state === 'committing' || state === 'settling');
      return inDoubt && ['scheduled', 'preparing', 'prepared', 'awaiting_picture'].includes(to);
    });
    expect(leavingDoubt.sort()).toEqual(['abandonCommit', 'commitAgain', 'prepareAgain']);
  });

  it('never leave published for anything but removal, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 40 }), (tries) => {
        let state: (typeof POST_STATES)[number] = 'published';
        for (const name of tries) state = after(state, name) ?? state;
        expect(['published', 'removing', 'removed']).toContain(state);
      }),
    );
  });

  it('refuse a transition that the table does not list', () => {
    expect(after('cancelled', 'prepare')).toBeUndefined();
    expect(after('scheduled', 'prepare')).toBe('preparing');
  });
});
