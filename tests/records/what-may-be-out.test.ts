import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { changePostByPerson } from '../../functions/due/move-post.ts';

describe('a change by a person', () => {
  it.each(['prepared', 'held'] as const)(
    'is refused on a post that is %s after its commit was sent: it may be out',
    async (state) => {
      const { deps, post, current } = await publishingWorld({ state, commitAt: MORNING });
      expect(await changePostByPerson(deps, post, { transition: 'cancel', changes: {} })).toBeUndefined();
      expect(await current()).toEqual(post);
    },
  );

  it('is carried out on the same post before its commit was sent', async () => {
    const { deps, post } = await publishingWorld({ state: 'prepared' });
    const changes = { publishAt: MORNING + MINUTE };
    expect(await changePostByPerson(deps, post, { changes })).toMatchObject(changes);
  });
});
