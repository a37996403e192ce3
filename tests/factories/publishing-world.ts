import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import type { Community } from '../../functions/domain/people/community.ts';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { PublishDeps, PublishOutcome } from '../../functions/publish/publish-deps.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { postCaptionRecord } from '../../functions/records/post-caption-record.ts';
import { aCampaign, aChannel, aCommunity, aMember, aPost, aProduct, MORNING } from './entities.ts';
import { FakeGraph } from './fake-graph.ts';
import { settleNeighbour } from './neighbour.ts';
import { silentLog } from './silent-log.ts';

/**
 * One post of one seller on one channel, stored, with a clock to move and a Meta to script. A community beside hers has the
 * same things under the same ids, all of them against publishing.
 */
export async function publishingWorld(overrides: Partial<Post> = {}, home: Partial<Community> = {}) {
  const { publishAt = MORNING } = overrides;
  const clock = new ManualClock(publishAt - 30 * MINUTE);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const fake = new FakeGraph(clock);
  const deps: PublishDeps = {
    table,
    graph: fake.asGraph(),
    media: new MemoryMediaStore(),
    sealer: { open: async (sealed) => sealed },
    clock,
    dispatch: createDispatch({ queue, clock }),
    random: () => 0.5,
    log: silentLog,
  };
  const platform = overrides.platform ?? 'facebook';
  const channel = `kenanga-${platform}`;
  const post = aPost({ channel, due: dueAt('publish', publishAt - 5 * MINUTE), ...overrides });
  await settleNeighbour(table);
  await insert(table, communityRecord, aCommunity(home));
  await insert(table, memberRecord, aMember());
  await insert(table, productRecord, aProduct());
  await insert(table, campaignRecord, aCampaign());
  await insert(table, channelRecord, aChannel({ id: channel, platform }));
  await insert(table, postRecord, post);
  await insert(table, postCaptionRecord, {
    community: post.community,
    post: post.id,
    text: 'Tiwul instan',
    altText: 'Tiwul',
    revision: 1,
  });

  const current = async (): Promise<Post> => {
    const found = await loadPost(table, post.community, post.id);
    if (!found) throw new Error('the post is gone');
    return found;
  };
  const work = workOnPost(deps);
  /** Delivers the message that the due index stands for, at its time. */
  const step = async (): Promise<PublishOutcome | 'finished'> => {
    const { due } = await current();
    if (!due) return 'finished';
    if (due.at > clock.now()) await clock.advanceTo(due.at);
    return work({ version: 1, kind: due.kind, ...keys.post(post.community, post.id), intent: due.at });
  };
  /** Steps until the post has no next step within a day; returns what happened. */
  const run = async (limit = 40): Promise<string[]> => {
    const outcomes: string[] = [];
    while (outcomes.length < limit && ((await current()).due?.at ?? Infinity) < clock.now() + DAY)
      outcomes.push(await step());
    return outcomes;
  };
  return { clock, table, queue, fake, deps, post, current, step, run, work };
}
