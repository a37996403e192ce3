import { describe, expect, it } from 'vitest';
import { overdueOf } from '../../../functions/domain/post/overdue.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import { aPost, MORNING } from '../../factories/entities.ts';

const LATER = MORNING + HOUR;
const seen = (post: Partial<Post>, now = LATER) => overdueOf(aPost(post), now);

describe('a post whose hour has passed', () => {
  it.each(['scheduled', 'preparing'] as const)('is late and still tried while it is %s', (state) => {
    expect(seen({ state })).toBe('trying');
    expect(seen({ state, retries: 9, refusals: 1 })).toBe('trying');
  });

  it('waits for its turn once it is ready', () => {
    expect(seen({ state: 'prepared' })).toBe('waiting');
  });

  it.each(['scheduled', 'preparing', 'prepared'] as const)(
    'is not called late for the moments that going out takes, while it is %s',
    (state) => {
      expect(seen({ state }, MORNING - MINUTE)).toBeUndefined();
      expect(seen({ state }, MORNING + 2 * MINUTE)).toBeUndefined();
      expect(seen({ state }, MORNING + 2 * MINUTE + 1)).toBeDefined();
    },
  );

  it('is not late while the owner of its page may refuse it', () => {
    const asked = { ownerWindowEndsAt: MORNING + 3 * HOUR };
    expect(seen({ state: 'scheduled', ...asked })).toBeUndefined();
    expect(seen({ state: 'scheduled', ...asked }, MORNING + 4 * HOUR)).toBe('trying');
  });

  it.each([
    'awaiting_picture',
    'awaiting_owner',
    'committing',
    'settling',
    'published',
    'removing',
    'removed',
    'held',
    'failed',
    'cancelled',
  ] as const)('says where it is by its state alone when it is %s', (state) => {
    expect(seen({ state })).toBeUndefined();
  });
});
