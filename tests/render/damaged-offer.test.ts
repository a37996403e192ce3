import { describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { COMMUNITY_LIMITS } from '../../functions/domain/people/community.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import type { Key } from '../../functions/ports/table.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { listDeadLetters } from '../../functions/records/dead-letters.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { drawPostPicture } from '../../functions/render/draw-post-picture.ts';
import { simCaptions } from '../../proofs/simulation/fakes.ts';
import { aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { fakePictures } from '../http/fakes.ts';

const community = 'rukun-lereng';
const PRODUCT = keys.product(community, 'tiwul');
const MAKER = keys.member(community, 'kenanga');
const COMMUNITY = keys.community(community);
/** A community's posts are late six hours after their time. */
const LATE = MORNING + 6 * HOUR;

/** A post that waits for its picture, and something that it needs which nobody can read. */
async function damagedWorld(damaged: Key = PRODUCT) {
  const first = { state: 'awaiting_picture', pictureKey: undefined } as const;
  const world = await publishingWorld({ ...first, due: dueAt('picture', MORNING - HOUR / 2) });
  const { table, clock, post } = world;
  const media = new MemoryMediaStore();
  await media.write('photos/tiwul.jpg', Buffer.from('tiwul'), 'image/jpeg');
  const pictures = { ...fakePictures, drawCarousel: async () => [] };
  const drawing = { ...world.deps, media, pictures, sealer: new MemorySealer() };
  const reconciling = { ...world.deps, captions: simCaptions };
  const works = {
    picture: drawPostPicture(drawing),
    publish: world.work,
    sweep: reconcilePosts(reconciling),
  };
  await table.update(damaged, { set: { revision: 'banana' } });

  /** Does the step that the post waits for, at its time; what asks for reconciliations gets them. */
  const step = async (): Promise<string> => {
    const { due } = await world.current();
    if (due?.kind !== 'picture' && due?.kind !== 'publish') return 'finished';
    await clock.advanceTo(Math.max(due.at, clock.now()));
    const key = keys.post(community, post.id);
    const outcome = await works[due.kind]({ version: 1, kind: due.kind, ...key, intent: due.at });
    for (const { message } of world.queue.take().filter((sent) => sent.message.kind === 'sweep')) {
      await clock.advanceTo(Math.max(message.intent, clock.now()));
      await works.sweep(message);
    }
    return outcome;
  };
  const until = async (state: string): Promise<string[]> => {
    const outcomes: string[] = [];
    while ((await world.current()).state !== state && outcomes.length < 200) outcomes.push(await step());
    return outcomes;
  };
  const mend = async () => {
    await replace(table, productRecord, aProduct());
    await replace(table, memberRecord, aMember());
    await replace(table, communityRecord, aCommunity());
  };
  const troubles = async () => (await listDeadLetters(table)).map(({ item }) => item);
  return { ...world, step, until, mend, troubles };
}

describe('a post that waits for its picture and needs a damaged product', () => {
  it('is drawn within the hour when the product is mended in time', async () => {
    const world = await damagedWorld();
    expect(await world.step()).toBe('waiting');
    await world.mend();
    expect(await world.step()).toBe('scheduled');
    expect(world.clock.now()).toBe(MORNING + HOUR / 2);
  });

  it('is held with its reason when it is too late for it, and the damage is told once', async () => {
    const world = await damagedWorld();
    expect(await world.until('held')).toEqual([...Array<string>(7).fill('waiting'), 'held']);
    expect(world.clock.now()).toBeGreaterThan(LATE);
    expect(world.clock.now()).toBeLessThanOrEqual(LATE + HOUR);
    expect(await world.current()).toMatchObject({ reason: 'product.damaged', due: { kind: 'publish' } });
    expect(await world.troubles()).toEqual([`${PRODUCT.pk} ${PRODUCT.sk}`]);
  });

  it('comes back by itself when the product can be read again: a person is asked for a new time', async () => {
    const world = await damagedWorld();
    await world.until('held');
    const held = world.clock.now();
    await world.mend();
    await world.step();
    expect(world.clock.now()).toBeLessThan(held + 7 * HOUR);
    const { clock } = world;
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'post.late' });
    expect((await world.current()).due?.at).toBeGreaterThan(clock.now() + 7 * DAY - HOUR);
    const publishAt = MORNING + 2 * DAY;
    await reschedulePost(world.deps)({ community, post: world.post.id, publishAt });
    expect(await world.step()).toBe('scheduled');
    expect((await world.until('published')).at(-1)).toBe('published');
    expect(clock.now()).toBe(publishAt);
  });

  it('comes back as it is when there is time left for it by then', async () => {
    const world = await damagedWorld();
    await world.until('held');
    await world.mend();
    await replace(world.table, communityRecord, aCommunity({ lateLimitHours: 72 }));
    await world.step();
    expect(await world.current()).toMatchObject({ state: 'awaiting_picture', due: { kind: 'picture' } });
    expect(await world.step()).toBe('scheduled');
  });

  it('is cancelled seven days later when nobody mends it', async () => {
    const world = await damagedWorld();
    await world.until('held');
    const held = world.clock.now();
    expect((await world.until('cancelled')).at(-1)).toBe('cancelled');
    expect(await world.current()).toMatchObject({ state: 'cancelled', reason: 'post.unanswered' });
    expect(world.clock.now()).toBe(held + 7 * DAY);
    expect(await world.troubles()).toHaveLength(1);
  });

  it('is not given up at once by a machine that stood still for weeks', async () => {
    const world = await damagedWorld();
    await world.clock.advanceTo(MORNING + 30 * DAY);
    expect(await world.step()).toBe('held');
    expect(await world.step()).toBe('waiting');
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'product.damaged' });
  });

  it('is held all the same when it is its maker whom nobody can read', async () => {
    const world = await damagedWorld(MAKER);
    await world.until('held');
    expect(await world.current()).toMatchObject({ reason: 'product.damaged' });
    expect(await world.troubles()).toEqual([`${MAKER.pk} ${MAKER.sk}`]);
  });

  it('is held after the longest limit that a community may set, when its own limit cannot be read', async () => {
    const world = await damagedWorld(COMMUNITY);
    await world.until('held');
    const latest = MORNING + COMMUNITY_LIMITS.lateLimitHours * HOUR;
    expect(world.clock.now()).toBeGreaterThan(latest);
    expect(world.clock.now()).toBeLessThanOrEqual(latest + HOUR);
    expect(await world.current()).toMatchObject({ state: 'held', reason: 'product.damaged' });
    expect(await world.troubles()).toEqual([`${COMMUNITY.pk} ${COMMUNITY.sk}`]);
  });
});
