import { describe, expect, it } from 'vitest';
import { captionFor } from '../../../proofs/simulation/fakes.ts';
import { judge } from '../../../proofs/simulation/judge.ts';
import type { JournalEntry } from '../../../sandbox/core/state/journal.ts';
import { createSandboxCore } from '../../../sandbox/core/sandbox-core.ts';
import { aPost, MORNING } from '../../factories/entities.ts';

const ACCOUNT = '1001';

function coreWith(...captions: string[]) {
  const core = createSandboxCore({ seed: 'judge', images: () => undefined });
  for (const caption of captions) {
    const entry: JournalEntry = {
      at: MORNING,
      event: 'published',
      platform: 'facebook',
      account: ACCOUNT,
      remoteId: `remote-${String(core.state.journal.length)}`,
      caption,
      pictureSha256: null,
    };
    core.state.journal.push(entry);
  }
  return core;
}

const verdictOn = (post: ReturnType<typeof aPost>, ...captions: string[]) =>
  judge(
    [post],
    () => ACCOUNT,
    coreWith(...captions),
    () => 1,
  );

describe('the judge, who sees only what viewers saw', () => {
  const published = aPost({ state: 'published', remoteId: 'remote-0' });
  const caption = captionFor(published.id);

  it('finds nothing amiss with a post that was seen once', async () => {
    expect(await verdictOn(published, caption)).toMatchObject({
      published: 1,
      doubles: [],
      losses: [],
      lies: [],
      unsettled: [],
    });
  });

  it('counts a post that was seen twice as doubled', async () => {
    expect((await verdictOn(published, caption, caption)).doubles).toHaveLength(1);
  });

  it('counts a post that nobody saw as lost, and as shown wrongly when its people are told that it is out', async () => {
    const verdict = await verdictOn(published);
    expect([verdict.losses, verdict.lies].map((list) => list.length)).toEqual([1, 1]);
  });

  it('counts a held post as lost, and as shown wrongly when it was seen after all', async () => {
    const held = aPost({ state: 'held', reason: 'post.late' });
    expect((await verdictOn(held)).losses).toHaveLength(1);
    expect((await verdictOn(held, captionFor(held.id))).lies).toHaveLength(1);
  });

  it('counts a post with two metrics items as shown wrongly: its numbers would count twice', async () => {
    const verdict = await judge(
      [published],
      () => ACCOUNT,
      coreWith(caption),
      () => 2,
    );
    expect(verdict).toMatchObject({ doubles: [], losses: [] });
    expect(verdict.lies).toHaveLength(1);
  });

  it('counts a post on which work has not ended as unsettled', async () => {
    expect((await verdictOn(aPost({ state: 'settling' }), caption)).unsettled).toHaveLength(1);
  });
});
