import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { silentLog } from '../factories/silent-log.ts';

const RECENT = 'pasar-minggu.00000000000000aa';
const LATER = 'pasar-minggu.00000000000000bb';

/** The clock does not tick for a day: one post was for its beginning, one for its last hour, one is for the day after. */
async function stoppedForADay() {
  const world = await publishingWorld();
  const { clock, table, queue, post, work } = world;
  for (const [id, publishAt] of [
    [RECENT, MORNING + 23 * HOUR],
    [LATER, MORNING + 2 * DAY],
  ] as const) {
    const { channel, community } = post;
    await insert(table, postRecord, aPost({ id, channel, publishAt, due: dueAt('publish', publishAt) }));
    await insert(table, postCaptionRecord, { community, post: id, text: id, altText: id, revision: 1 });
  }
  await clock.advanceTo(MORNING + DAY);
  const tick = runTick({ table, queue, clock, log: silentLog });
  /** What the queue holds is delivered at its time; each message twice, as SQS may do. */
  const deliver = async (): Promise<string[]> => {
    const kinds: string[] = [];
    for (const { message } of queue.take()) {
      if (message.kind !== 'publish') continue;
      if (message.intent > clock.now()) await clock.advanceTo(message.intent);
      kinds.push(message.sk);
      await work({ ...message, kind: 'publish' });
      await work({ ...message, kind: 'publish' });
    }
    return kinds;
  };
  /** The clock ticks again, for some hours. */
  const goOn = async (ticks = 120): Promise<string[]> => {
    const delivered: string[] = [];
    for (let minute = 0; minute < ticks; minute += 1) {
      await tick();
      delivered.push(...(await deliver()));
      await clock.advanceBy(MINUTE);
    }
    return delivered;
  };
  const stateOf = async (id: string) => {
    const found = await loadPost(table, post.community, id);
    return [found?.state, found?.reason];
  };
  return { ...world, tick, goOn, stateOf };
}

describe('a clock that stood still for a day', () => {
  it('sends all that fell due meanwhile with its first tick, once, and nothing that is not due', async () => {
    const { tick, queue, post, clock } = await stoppedForADay();
    await tick();
    const expected = [RECENT, post.id].map((id) => keys.post(post.community, id).sk);
    expect(queue.sent.map(({ message }) => message.sk).sort()).toEqual(expected.sort());
    await clock.advanceBy(MINUTE);
    expect(await tick()).toBe(0);
  });

  it('lets out what is still of use, once, and asks a person about what is not', async () => {
    const { goOn, stateOf, post, fake } = await stoppedForADay();
    await goOn();
    expect(await stateOf(RECENT)).toEqual(['published', undefined]);
    expect(await stateOf(post.id)).toEqual(['held', 'post.late']);
    expect((await stateOf(LATER))[0]).toBe('scheduled');
    expect([...fake.posts.values()].filter(({ isPublished }) => isPublished)).toHaveLength(1);
  });
});
