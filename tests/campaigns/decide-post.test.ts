import { describe, expect, it } from 'vitest';
import { decidePost } from '../../functions/campaigns/decide-post.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { PREPARE_LEAD } from '../../functions/domain/post/timing.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const window = { ownerWindowEndsAt: MORNING - 10 * MINUTE };

async function said(decision: 'yes' | 'skip', post: Partial<Post>) {
  const world = await publishingWorld(post);
  const answer = await decidePost(world.deps)({ community: 'rukun-lereng', post: world.post.id, decision });
  expect(await world.current()).toEqual(answer);
  return answer;
}

describe('the page owner says yes', () => {
  it('and a post that waited for her goes on at once', async () => {
    const post = await said('yes', { ...window, state: 'awaiting_owner' });
    expect(post).toMatchObject({ state: 'scheduled', due: { at: MORNING - PREPARE_LEAD } });
    expect(post.ownerWindowEndsAt).toBeUndefined();
  });

  it('and one that came back after a pause does not wait for the end of her window any more', async () => {
    const post = await said('yes', {
      state: 'scheduled',
      ownerWindowEndsAt: MORNING + 2 * HOUR,
      due: { kind: 'publish', at: MORNING + 2 * HOUR, index: MORNING + 2 * HOUR },
    });
    expect(post).toMatchObject({ state: 'scheduled', due: { at: MORNING - PREPARE_LEAD } });
    expect(post.ownerWindowEndsAt).toBeUndefined();
  });

  it.each(['awaiting_picture', 'held'] as const)(
    'and one that is %s goes on waiting for that, but not for her',
    async (state) => {
      const due = { kind: 'picture' as const, at: MORNING - HOUR, index: MORNING - HOUR };
      const waiting = state === 'held' ? { reason: 'campaign.paused', due: undefined } : { due };
      const post = await said('yes', { ...window, ...waiting, state });
      expect([post.state, post.reason, post.due]).toEqual([
        state,
        state === 'held' ? 'campaign.paused' : undefined,
        waiting.due,
      ]);
      expect(post.ownerWindowEndsAt).toBeUndefined();
    },
  );

  it('and nothing changes where nobody asked her', async () => {
    const post = await said('yes', { state: 'scheduled' });
    expect(post).toMatchObject({ state: 'scheduled', revision: 1 });
  });

  it('and skipping ends it for her page', async () => {
    const post = await said('skip', { ...window, state: 'awaiting_owner' });
    expect(post).toMatchObject({ state: 'cancelled', reason: 'owner.skipped' });
  });
});
