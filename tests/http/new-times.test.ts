import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { PostReply } from '../../functions/http/contract/posts.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { change, insert, load } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const path = `/api/posts/${WAITING}/time`;
const move = (publishAt: number) => ({
  method: 'PUT',
  json: { publishAt: toIso(publishAt) },
  as: 'flamboyan',
});
/** Ten in the morning of a day on which nothing is planned yet. */
const TEN = MORNING + 10 * DAY + 2 * HOUR;

async function withOthers(...others: readonly Partial<Post>[]) {
  const world = await httpWorld();
  for (const [at, other] of others.entries())
    await insert(world.table, postRecord, aPost({ id: `lain.000000000000000${String(at)}`, ...other }));
  return world;
}

describe('a time that is asked for a post', () => {
  it('is refused on a day on which its page has as many posts as it may have', async () => {
    const full = [-4 * HOUR, 3 * HOUR, 6 * HOUR].map((by) => ({ publishAt: TEN + by }));
    const world = await withOthers(...full);
    expect(await world.refused(path, move(TEN))).toMatchObject({ status: 422, code: 'post.dayFull' });
    const nextDay = await world.read(PostReply, path, move(TEN + DAY));
    expect(nextDay.publishAt).toBe(toIso(TEN + DAY));
  });

  it('is refused nearer to another post of its page than posts may be, and not at just that distance', async () => {
    const world = await withOthers({ publishAt: TEN + HOUR });
    expect(await world.refused(path, move(TEN + MINUTE))).toMatchObject({
      status: 422,
      code: 'post.tooNear',
      problems: [{ field: 'publishAt' }],
    });
    expect((await world.read(PostReply, path, move(TEN))).publishAt).toBe(toIso(TEN));
  });

  it('is refused while its page is broken', async () => {
    const world = await withOthers();
    const found = await load(world.table, channelRecord, keys.channel('rukun-lereng', 'kenanga-facebook'));
    if (!found) throw new Error('the page is missing');
    const sentence = { id: 'Sambungan putus.', en: 'The connection is gone.' };
    const why = { code: 'channel.tokenDead', reason: sentence, nextStep: sentence };
    await change(
      world.table,
      channelRecord,
      found,
      { health: { state: 'broken', since: MORNING, ...why } },
      [],
    );
    expect(await world.refused(path, move(TEN))).toMatchObject({ status: 422, code: 'post.pageBroken' });
  });

  it('minds neither the post itself nor posts of other pages nor posts that will not go out', async () => {
    const world = await withOthers(
      { publishAt: TEN + MINUTE, state: 'cancelled' },
      { publishAt: TEN + MINUTE, state: 'failed' },
      { publishAt: TEN + MINUTE, channel: 'bersama', owner: undefined },
    );
    await world.read(PostReply, path, move(TEN));
    expect((await world.read(PostReply, path, move(TEN + 5 * MINUTE))).publishAt).toBe(
      toIso(TEN + 5 * MINUTE),
    );
  });
});
