import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createGraph } from '../../functions/adapters/meta/graph.ts';
import { createSdkTransport } from '../../functions/adapters/meta/sdk-transport.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { tokenContext } from '../../functions/records/channel-account.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { agreeInDialog } from '../../bin/commands/demo/agree-in-dialog.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { DEADLINE } from '../factories/manual-timer.ts';
import { valueOf } from '../adapters/meta/sandbox-stage.ts';
import { aCampaign, aChannel, aCommunity, aMember, aPost, aProduct } from '../factories/entities.ts';
import { photoFile } from '../pictures/fixtures.ts';
import { type AwsWorld, awsWorld, FUNCTIONS } from './aws-world.ts';
import { queueEvent } from './receiver.ts';

const Journal = z.array(z.object({ event: z.string(), caption: z.string(), remoteId: z.string() }));

/** A Page's name at Meta and the token that speaks for it, got as a coordinator gets it. */
async function connectedPage({ sandbox }: AwsWorld): Promise<{ id: string; token: string }> {
  const endpoint = { baseUrl: sandbox.url, version: 'v24.0' };
  const graph = createGraph({
    transport: createSdkTransport({ ...endpoint, timeoutMs: DEADLINE }),
    ...endpoint,
    appId: DEFAULT_APP.id,
    appSecret: DEFAULT_APP.secret,
    now: () => Date.now(),
  });
  const redirectUri = 'http://127.0.0.1:9/api/connect/return';
  const code = await agreeInDialog(graph.consentAddress({ redirectUri, state: 'story' }));
  const { token } = valueOf(await graph.exchangeCode({ code, redirectUri }));
  const [page] = valueOf(await graph.listManagedPages(token));
  if (!page) throw new Error('the sandbox has no page');
  return page;
}

/** A member with a page, a product with a photo, and one post whose picture is to be drawn now. */
async function seed(world: AwsWorld): Promise<Post> {
  const { table, media, sealer } = world;
  const now = Date.now();
  const page = await connectedPage(world);
  const channel = aChannel({ remoteId: page.id, connectedAt: now });
  const post = aPost({
    state: 'awaiting_picture',
    pictureKey: undefined,
    publishAt: now,
    due: dueAt('picture', now),
  });
  await media.write('photos/tiwul.jpg', await photoFile(1200, 900), 'image/jpeg');
  await insert(table, communityRecord, aCommunity({ quietHours: { from: '00:00', to: '00:00' } }));
  await insert(table, memberRecord, aMember());
  await insert(table, productRecord, aProduct());
  await insert(table, campaignRecord, aCampaign());
  const sealedToken = await sealer.seal(page.token, tokenContext(channel));
  await insert(table, channelRecord, { ...channel, sealedToken });
  await insert(table, postRecord, post);
  const caption = { community: post.community, post: post.id, text: 'Tiwul instan', altText: 'Tiwul' };
  await insert(table, postCaptionRecord, { ...caption, revision: 1 });
  return post;
}

describe('the functions together, on AWS’s services on loopback', () => {
  it('draw a post’s picture and bring it to the Page, from tick to tick', async () => {
    const world = await awsWorld();
    const post = await seed(world);
    const clock = await import('../../functions/due/handler.ts');
    const router = await import('../../functions/due/router/handler.ts');
    const render = await import('../../functions/render/handler.ts');
    const publish = await import('../../functions/publish/handler.ts');
    const state = async () => (await loadPost(world.table, post.community, post.id))?.state;

    await clock.handler();
    expect(await router.handler(queueEvent(await world.receive('work')))).toEqual({ batchItemFailures: [] });
    expect(world.lambda.started.map(({ name }) => name)).toEqual([FUNCTIONS.RENDER_FUNCTION]);
    await render.handler(world.lambda.started[0]?.payload);
    expect(await state()).toBe('scheduled');

    for (const expected of ['prepared', 'published']) {
      const messages = await world.receive('publish');
      expect(messages).toHaveLength(1);
      expect(await publish.handler(queueEvent(messages))).toEqual({ batchItemFailures: [] });
      expect(await state()).toBe(expected);
    }
    const journal = Journal.parse(await (await fetch(`${world.sandbox.url}/sandbox/journal`)).json());
    expect(journal).toEqual([
      { event: 'published', caption: 'Tiwul instan', remoteId: expect.stringMatching(/\d+_\d+/) },
    ]);
    const logged = JSON.stringify(world.lines());
    expect(logged).toContain('"outcome":"published"');
    expect(logged).not.toMatch(/EAA|Tiwul/);
  });
});
