import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { keys } from '../../functions/records/keys.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { sandboxWorld, workThrough } from '../factories/sandbox-world.ts';

describe('the address at which Meta fetches a picture', () => {
  it('is the same at each try within an hour, and good for a day and more', async () => {
    const world = await publishingWorld({ platform: 'instagram' });
    const ends: number[] = [];
    const publicUrl = async (key: string, end: number): Promise<string> => {
      ends.push(end);
      expect(end - world.clock.now()).toBeGreaterThanOrEqual(DAY);
      return `https://media.test/${key}?until=${String(end)}`;
    };
    world.fake.trouble('createContainer', { refuse: { code: 9004, subcode: 2207052 } }, 6);
    const work = workOnPost({ ...world.deps, media: { publicUrl } });
    for (let step = 0; step < 6; step += 1) {
      const { due, community, id } = await world.current();
      if (!due) throw new Error('the post is not tried again');
      if (due.at > world.clock.now()) await world.clock.advanceTo(due.at);
      await work({ version: 1, kind: 'publish', ...keys.post(community, id), intent: due.at });
    }
    expect(ends).toHaveLength(6);
    expect(new Set(ends).size).toBeLessThanOrEqual(2);
    for (const end of ends) expect(end % HOUR).toBe(0);
  });

  it.each(['photo', 'story', 'carousel'] as const)(
    'that is refused the first time does not keep a %s from going out',
    async (shape) => {
      for (const instagramFetch of ['atOnce', 'later'] as const) {
        const post = { platform: 'instagram', shape } as const;
        const world = await sandboxWorld({ post, switches: { firstFetch: 'fails', instagramFetch } });
        await workThrough(world);
        expect((await world.current()).state).toBe('published');
        expect(world.core.state.fetched.size).toBe(shape === 'carousel' ? 3 : 1);
      }
    },
  );
});
