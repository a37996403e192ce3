import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import { MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const AHEAD = MORNING + 365 * DAY;
const due = dueAt('publish', MORNING);

describe('a commit that was sent by a clock a year ahead', () => {
  it.each([
    ['facebook', 'committing'],
    ['facebook', 'settling'],
    ['instagram', 'committing'],
    ['instagram', 'settling'],
  ] as const)(
    'is for a person on %s, when it is %s: no list can be matched with its hour',
    async (platform, state) => {
      const draft = { id: 'draft', at: AHEAD };
      const world = await publishingWorld({ platform, state, commitAt: AHEAD, draft, due });
      world.fake.containers.set('draft', { caption: 'x', status: 'FINISHED', kind: 'photo' });
      world.fake.posts.set('draft', { message: 'x', isPublished: false, createdAt: AHEAD });
      expect(await world.run()).toEqual(['held']);
      expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.person', commitAt: AHEAD });
      expect(world.fake.calls).toEqual([]);
    },
  );

  it('is not sent again on the strength of a search that lies a year ahead', async () => {
    const draft = { id: 'draft', at: AHEAD };
    const searched = { commitAt: AHEAD, unseenSince: AHEAD + 6 * MINUTE };
    const world = await publishingWorld({ state: 'prepared', ...searched, draft, due });
    expect(await world.run()).toEqual(['settling', 'held']);
    expect(world.fake.calls).toEqual([]);
  });
});
