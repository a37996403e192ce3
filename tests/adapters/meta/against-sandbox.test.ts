import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MeasuredKind, METRIC_TABLE, METRICS } from '../../../functions/domain/insights/metric-table.ts';
import { DAY, HOUR, MINUTE } from '../../../functions/domain/time/instant.ts';
import type { NewContainer } from '../../../functions/ports/graph.ts';
import { type SandboxStage, START, openStage, valueOf } from './sandbox-stage.ts';

let stage: SandboxStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function draftPost(message: string): Promise<string> {
  const { graph, page, pictureUrl } = stage;
  const photo = valueOf(await graph.uploadPhoto(page, { url: pictureUrl, altText: 'Kopi' }));
  return valueOf(await graph.createUnpublishedPost(page, { message, photoIds: [photo.id] })).id;
}

const finishedContainer = (caption: string): Promise<string> =>
  finished({ is: 'photo', imageUrl: stage.pictureUrl, caption, altText: 'Kopi' });

async function finished(media: NewContainer): Promise<string> {
  const { graph, instagram, later } = stage;
  const { id } = valueOf(await graph.createContainer(instagram, media));
  await later(MINUTE);
  expect(valueOf(await graph.readContainer(instagram, id)).status).toBe('FINISHED');
  return id;
}

const published = async (remoteId: string): Promise<number> =>
  (await stage.journal()).filter((entry) => entry.event === 'published' && entry.remoteId === remoteId)
    .length;

/** Looks until viewers see it. */
async function seen(remoteId: string): Promise<void> {
  while ((await published(remoteId)) === 0);
}

/** The metrics that Graph gives of a kind of posts, in the order of the alphabet. */
const metricsOf = (kind: MeasuredKind): string[] =>
  METRICS.filter((metric) => METRIC_TABLE[metric].graph[kind].length > 0).toSorted();

describe('with the SDK against the sandbox, which asks for a proof with every call', () => {
  it('a coordinator connects: every Page she ticked comes with a token that is valid', async () => {
    const { graph, page, userToken } = stage;
    const pages = valueOf(await graph.listManagedPages(userToken));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.every(({ tasks }) => tasks.includes('CREATE_CONTENT'))).toBe(true);
    const facts = valueOf(await graph.inspectToken(page.token));
    expect(facts).toMatchObject({ valid: true, scopes: expect.arrayContaining(['pages_manage_posts']) });
    expect(facts.dataAccessUntil).toBeGreaterThan(START + 80 * DAY);
    expect(valueOf(await graph.inspectToken('nonsense'))).toEqual({ valid: false, scopes: [] });
  });

  it('a post on a Page is invisible until it is flipped, and can be taken down', async () => {
    const { graph, page } = stage;
    const id = await draftPost('Kopi & gula + "aren" = enak 100%\n#kopi');
    expect(valueOf(await graph.readPost(page, id)).isPublished).toBe(false);
    expect(await published(id)).toBe(0);
    expect(await graph.publishPost(page, id)).toMatchObject({ is: 'done', value: { id } });
    const post = valueOf(await graph.readPost(page, id));
    expect(post).toMatchObject({ isPublished: true, permalink: expect.stringContaining('http') });
    expect(await published(id)).toBe(1);
    expect(await graph.deletePost(page, id)).toMatchObject({ is: 'done' });
    expect(await graph.readPost(page, id)).toMatchObject({
      is: 'refused',
      refusal: { code: 100, subcode: 33 },
    });
  });

  it('a medium on Instagram goes out, is listed, and counts against the daily limit', async () => {
    const { graph, instagram } = stage;
    const before = valueOf(await graph.readQuota(instagram));
    const container = await finishedContainer('Keripik & kopi 100% #enak');
    const { id } = valueOf(await graph.publishContainer(instagram, container));
    expect(valueOf(await graph.readContainer(instagram, container)).status).toBe('PUBLISHED');
    expect(valueOf(await graph.listMedia(instagram))[0]).toMatchObject({
      id,
      caption: 'Keripik & kopi 100% #enak',
    });
    expect(valueOf(await graph.readMedia(instagram, id)).permalink).toContain('http');
    expect(valueOf(await graph.readQuota(instagram))).toEqual({ ...before, used: before.used + 1 });
    expect(await published(id)).toBe(1);
  });

  it('the numbers of both come in one call each and grow with age', async () => {
    const { graph, page, instagram, later } = stage;
    const post = await draftPost('Kopi lagi');
    valueOf(await graph.publishPost(page, post));
    const medium = valueOf(await graph.publishContainer(instagram, await finishedContainer('Kopi lagi'))).id;
    const ask = () =>
      graph.readMetrics([
        { platform: 'facebook', isStory: false, account: page, remoteId: post },
        { platform: 'instagram', isStory: false, account: instagram, remoteId: medium },
        { platform: 'facebook', isStory: false, account: { ...page, token: 'dead' }, remoteId: post },
      ]);
    await later(3 * DAY);
    const early = await ask();
    await later(7 * DAY);
    const late = await ask();
    expect(late[2]).toMatchObject({ is: 'refused', refusal: { code: 190 } });
    for (const [index, kind] of [
      [0, 'facebook'],
      [1, 'instagram'],
    ] as const) {
      const [then, now] = [early[index], late[index]];
      if (then?.is !== 'done' || now?.is !== 'done') throw new Error(JSON.stringify([then, now]));
      expect(Object.keys(now.value.values).sort()).toEqual(metricsOf(kind));
      expect(now.value.values.reach).toBeGreaterThan(then.value.values.reach ?? Infinity);
    }
  });

  it('the numbers of a story come while it is shown', async () => {
    const { graph, instagram, pictureUrl, later } = stage;
    const container = await finished({ is: 'story', imageUrl: pictureUrl });
    const { id: remoteId } = valueOf(await graph.publishContainer(instagram, container));
    await later(20 * HOUR);
    const [read] = await graph.readMetrics([
      { platform: 'instagram', isStory: true, account: instagram, remoteId },
    ]);
    if (read === undefined) throw new Error('there is no reading');
    expect(Object.keys(valueOf(read).values).sort()).toEqual(metricsOf('instagramStory'));
  });
});

describe('when the sandbox breaks in the middle of a commit', () => {
  it.each([
    [{ mode: 'commitThen500' }, 'unreadable'],
    [{ mode: 'commitThenReset' }, 'noResponse'],
    [{ mode: 'commitThenHang' }, 'timeout'],
    [{ mode: 'html502', commit: true }, 'unreadable'],
    [{ mode: 'errorWith200', commit: true }, 'unreadable'],
  ])('%j on the flip is unknown, and reading tells that the post is out, once', async (fault, reason) => {
    const { graph, page, strike, timeUp } = stage;
    const id = await draftPost(`Kopi ${fault.mode}`);
    await strike('post.update', fault);
    const outcome = graph.publishPost(page, id);
    await seen(id);
    if (reason === 'timeout') timeUp();
    expect(await outcome).toMatchObject({ is: 'unknown', reason });
    expect(valueOf(await graph.readPost(page, id)).isPublished).toBe(true);
    expect(await published(id)).toBe(1);
  });

  it.each([{ mode: 'reset' }, { mode: 'html502', commit: false }])(
    '%j before the effect is as unknown, and reading tells that the medium is not out',
    async (fault) => {
      const { graph, instagram, strike } = stage;
      const container = await finishedContainer(`Kopi ${fault.mode}`);
      await strike('media.publish', fault);
      expect(await graph.publishContainer(instagram, container)).toMatchObject({ is: 'unknown' });
      expect(valueOf(await graph.readContainer(instagram, container)).status).toBe('FINISHED');
    },
  );

  it('a full budget is refused with the minutes until it is regained', async () => {
    const { graph, instagram, strike, later } = stage;
    await strike('media.list', { mode: 'budgetFull', minutes: 7 });
    expect(await graph.listMedia(instagram)).toMatchObject({
      is: 'refused',
      refusal: { code: 80002 },
      usage: { account: { [instagram.remoteId]: { percent: 100, regainMinutes: 7 } } },
    });
    await later(8 * MINUTE);
    expect(await graph.listMedia(instagram)).toMatchObject({ is: 'done' });
  });

  it('an item of a batch that comes back as null leaves that post alone unknown', async () => {
    const { graph, page, instagram, strike } = stage;
    const post = await draftPost('Kopi null');
    valueOf(await graph.publishPost(page, post));
    const [medium] = valueOf(await graph.listMedia(instagram));
    await strike('post.insights', { mode: 'nullBatchEntry' });
    expect(
      await graph.readMetrics([
        { platform: 'facebook', isStory: false, account: page, remoteId: post },
        { platform: 'instagram', isStory: false, account: instagram, remoteId: medium?.id ?? '' },
      ]),
    ).toMatchObject([{ is: 'unknown', reason: 'noResponse' }, { is: 'done' }]);
  });

  it('a token that dies is refused as dead, on the Page and on its Instagram account', async () => {
    const { graph, page, instagram, strike } = stage;
    await strike('quota.read', { mode: 'tokenDead', subcode: 460 });
    const dead = { is: 'refused', refusal: { code: 190, subcode: 460 } };
    expect(await graph.readQuota(instagram)).toMatchObject(dead);
    expect(await graph.publishPost(page, `${page.remoteId}_1`)).toMatchObject(dead);
    expect(valueOf(await graph.inspectToken(page.token)).valid).toBe(false);
  });
});
