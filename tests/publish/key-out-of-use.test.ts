import { describe, expect, it } from 'vitest';
import { AwsUnavailableError } from '../../functions/adapters/aws/aws-errors.ts';
import { probeChannel } from '../../functions/channels/probe-channel.ts';
import { MISSES_LIMIT } from '../../functions/domain/post/timing.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { keys } from '../../functions/records/keys.ts';
import { replace } from '../../functions/records/record.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

/** What KMS’s adapter throws for a key that is disabled or waits for its deletion. */
const outOfUse = {
  open: () => Promise.reject(new AwsUnavailableError('kms could not serve: DisabledException')),
};
const draft = { id: '1001_1', at: MORNING };

describe('a key that is disabled or waits for its deletion', () => {
  it.each([
    ['to be prepared', {}],
    ['at its commit', { state: 'prepared', draft, due: dueAt('publish', MORNING) }],
    ['in doubt', { state: 'settling', commitAt: MORNING, draft, due: dueAt('publish', MORNING + 120_000) }],
  ] as const)('uses up none of the tries of a post %s, however often it is tried', async (_, given) => {
    const world = await publishingWorld(given);
    world.fake.posts.set('1001_1', { message: '', isPublished: true, createdAt: MORNING });
    const work = workOnPost({ ...world.deps, sealer: outOfUse });
    const before = await world.current();
    const message = { version: 1, kind: 'publish', ...keys.post(before.community, before.id) } as const;
    await world.clock.advanceTo(before.due?.at ?? 0);
    for (let tried = 0; tried <= MISSES_LIMIT + 1; tried += 1)
      await expect(work({ ...message, intent: before.due?.at ?? 0 })).rejects.toThrow('DisabledException');
    expect(await world.current()).toEqual(before);
    expect(world.fake.calls).toEqual([]);
  });

  it('breaks no page at its daily check', async () => {
    const world = await publishingWorld();
    const { community, channel } = world.post;
    const due = dueAt('probe', world.clock.now());
    await replace(world.table, channelRecord, aChannel({ id: channel, due }));
    const graph = { inspectToken: () => Promise.reject(new Error('Meta is asked nothing')) };
    const probe = probeChannel({ ...world.deps, graph, sealer: outOfUse });
    const message = { version: 1, kind: 'probe', ...keys.channel(community, channel) } as const;
    await expect(probe({ ...message, intent: due.at })).rejects.toThrow('DisabledException');
    expect((await loadChannel(world.table, community, channel))?.health.state).toBe('healthy');
  });

  it('lets the post go out when it is restored in time', async () => {
    const world = await publishingWorld();
    const { due } = world.post;
    await world.clock.advanceTo(due?.at ?? 0);
    const message = {
      version: 1,
      kind: 'publish',
      ...keys.post(world.post.community, world.post.id),
    } as const;
    const work = workOnPost({ ...world.deps, sealer: outOfUse });
    await expect(work({ ...message, intent: due?.at ?? 0 })).rejects.toThrow('DisabledException');
    expect((await world.run()).at(-1)).toBe('published');
  });
});
