import { describe, expect, it } from 'vitest';
import { createPhraseBookWriter } from '../../functions/adapters/captions/phrase-book-writer.ts';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { changeCampaign } from '../../functions/campaigns/change-campaign.ts';
import { decidePost } from '../../functions/campaigns/decide-post.ts';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { steerCampaign } from '../../functions/campaigns/steer-campaign.ts';
import { editPostCaption } from '../../functions/captions/edit-post-caption.ts';
import type { CampaignWish } from '../../functions/domain/campaign/campaign-wish.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../functions/domain/time/instant.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { requestReconciliation } from '../../functions/due/request-reconciliation.ts';
import type { Table } from '../../functions/ports/table.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { loadPostCaption } from '../../functions/records/post-caption-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { drawPostPicture } from '../../functions/render/draw-post-picture.ts';
import { simPictures } from '../../proofs/simulation/fakes.ts';
import { shippedBooks } from '../domain/captions/shipped-books.ts';
import { aChannel, aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { silentLog } from '../factories/silent-log.ts';
import { tableWith } from '../factories/table-with.ts';

const community = 'rukun-lereng';
const ID = 'pekan-kios';
const SENTENCE = 'Ambil di stan kami, pintu timur Alun-alun.';
/** From tomorrow on for two days: long enough for every owner to look. */
const WISH: CampaignWish = {
  kind: 'window',
  title: 'Pekan kios',
  products: ['tiwul'],
  audience: 'bridging',
  from: '2026-12-03',
  days: 2,
};
const DRESSED: CampaignWish = { ...WISH, sentence: SENTENCE, theme: 'festive' };

const writing = createPhraseBookWriter(await shippedBooks());

/**
 * A product of Kenanga on four pages: on hers and on Seruni's, who trusts her, nobody looks first; Melati does, and Flamboyan,
 * who coordinates, proposed it. Scheduled, made into posts and drawn.
 */
async function kiosk() {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const dispatch = createDispatch({ queue, clock });
  const media = new MemoryMediaStore();
  await media.write('photos/tiwul.jpg', new Uint8Array([1]), 'image/jpeg');
  const deps = {
    table,
    clock,
    dispatch,
    media,
    captions: writing,
    log: silentLog,
    writable: ['id' as const],
    pictures: { ...simPictures, themes: [{ name: 'festive', title: { id: 'Lebaran', en: 'Feast' } }] },
    sealer: { fingerprint: async (text: string) => text },
  };
  await settleNeighbour(table);
  await insert(table, communityRecord, aCommunity());
  await insert(table, productRecord, aProduct());
  const trusting = { makers: ['kenanga'], products: [] };
  for (const id of ['kenanga', 'melati', 'seruni', 'flamboyan']) {
    const standingOk = id === 'kenanga' || id === 'seruni' ? trusting : { makers: [], products: [] };
    await insert(table, memberRecord, aMember({ id, standingOk }));
    await insert(table, channelRecord, aChannel({ id: `${id}-facebook`, owner: id, remoteId: id }));
  }
  const who = { community, id: ID, by: 'flamboyan' };
  /** Delivers what was sent, each at its time; `until` leaves what is later to the tick. */
  const deliver = async (until: Instant = clock.now() + 5 * MINUTE, most = Infinity): Promise<void> => {
    let done = 0;
    for (let sent = queue.take(); sent.length > 0; sent = queue.take())
      for (const { message } of sent) {
        if (message.intent > until || (done += 1) > most) continue;
        if (message.intent > clock.now()) await clock.advanceTo(message.intent);
        if (message.kind === 'expand') await expandCampaign(deps)(message);
        if (message.kind === 'sweep') await reconcilePosts(deps)(message);
        if (message.kind === 'picture') await drawPostPicture(deps)(message);
      }
  };
  await proposeCampaign(deps)({ ...who, wish: WISH });
  await scheduleCampaign(deps)(who);
  await deliver();
  const campaign = async () => {
    const found = await load(table, campaignRecord, keys.campaign(community, ID));
    if (!found) throw new Error('the campaign is gone');
    return found;
  };
  const change = async (wish: CampaignWish, on: Table = table) =>
    changeCampaign({ ...deps, table: on })({ ...who, wish, seen: (await campaign()).revision });
  const posts = async (): Promise<ReadonlyMap<string, Post>> =>
    new Map((await listPosts(table, community, ID)).map((post) => [post.owner ?? '', post]));
  const on = async (owner: string): Promise<Post> => {
    const post = (await posts()).get(owner);
    if (!post) throw new Error(`no post on the page of ${owner}`);
    return post;
  };
  const said = async (owner: string) => (await loadPostCaption(table, await on(owner)))?.text ?? '';
  return { deps, table, clock, queue, deliver, campaign, change, posts, on, said, who };
}

const OWNERS = ['kenanga', 'melati', 'seruni', 'flamboyan'];
const times = (posts: ReadonlyMap<string, Post>) =>
  [...posts.values()]
    .map(({ id, publishAt, state }) => `${id} ${String(publishAt)} ${state}`)
    .toSorted((one, other) => (one < other ? -1 : 1));

const problemsOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code, field }) => [code, field]);
    throw error;
  }
};

describe('changing words and pictures of a campaign that runs', () => {
  it('words and draws its posts anew at the times that they have, under the same plan', async () => {
    const { change, deliver, posts, on, said, campaign } = await kiosk();
    const before = await posts();
    expect([...before.keys()].toSorted()).toEqual(OWNERS.toSorted());
    for (const owner of OWNERS) expect(await said(owner)).not.toContain(SENTENCE);

    const changed = await change(DRESSED);
    expect(changed.plan.posts.map(({ id }) => id).toSorted()).toEqual(
      [...before.values()].map(({ id }) => id).toSorted(),
    );
    await deliver();
    for (const owner of OWNERS) {
      expect(await said(owner)).toContain(`\n${SENTENCE}\n`);
      expect(await on(owner)).toMatchObject({ wears: 'festive', theme: 'festive' });
      const { id, publishAt, pictureKey } = before.get(owner) ?? (await on(owner));
      expect(await on(owner)).toMatchObject({ id, publishAt, planRevision: 1 });
      expect((await on(owner)).pictureKey).not.toBe(pictureKey);
    }
    expect(await campaign()).toMatchObject({ planRevision: 1, dressedBy: 'flamboyan' });
  });

  it('asks those owners once more who looked before, and nobody who never had to', async () => {
    const { deps, clock, change, deliver, on } = await kiosk();
    const { id } = await on('melati');
    await decidePost(deps)({ community, post: id, decision: 'yes' });
    expect(await on('melati')).toMatchObject({ state: 'scheduled' });
    expect((await on('melati')).ownerWindowEndsAt).toBeUndefined();

    const changed = await change(DRESSED);
    expect(changed).toMatchObject({ redressed: { posts: 4, lookedAtAgain: 1, tooSoon: 0 } });
    await deliver();
    const asked = await on('melati');
    expect(asked.state).toBe('awaiting_owner');
    expect(asked.ownerWindowEndsAt).toBe(asked.publishAt - HOUR);
    expect((asked.ownerWindowEndsAt ?? 0) - clock.now()).toBeGreaterThanOrEqual(12 * HOUR);
    // The maker on her own page trusts herself, Seruni trusts her, and Flamboyan made the change.
    for (const owner of ['kenanga', 'seruni', 'flamboyan'])
      expect(await on(owner)).not.toHaveProperty('ownerWindowEndsAt', expect.anything());
  });

  it('asks the coordinator, too, whose campaign another one changed', async () => {
    const { deps, who, campaign, deliver, on } = await kiosk();
    const { revision: seen } = await campaign();
    await changeCampaign(deps)({ ...who, by: 'bakung', wish: DRESSED, seen });
    await deliver();
    expect((await on('flamboyan')).state).toBe('awaiting_owner');
  });

  it('leaves alone what is out, and what is too near for its owner to look again', async () => {
    const { table, clock, change, deliver, on } = await kiosk();
    const out = await on('kenanga');
    const published = { ...out, state: 'published' as const, commitAt: MORNING, publishedAt: MORNING };
    await replace(table, postRecord, { ...published, due: undefined });
    const { publishAt } = await on('melati');
    // Thirteen hours before: twelve for her to look, and one in which the post is prepared.
    await clock.advanceTo(publishAt - 13 * HOUR + MINUTE);
    const [before, ours] = [await on('melati'), await on('seruni')];
    const changed = await change(DRESSED);
    await deliver();
    expect(await on('melati')).toEqual(before);
    expect(await on('kenanga')).toEqual({ ...published, due: undefined });
    // Where nobody looks, there is time enough.
    expect((await on('seruni')).wears).toBe('festive');
    expect(ours.wears).toBeUndefined();
    expect(changed).toMatchObject({ redressed: { lookedAtAgain: 0, tooSoon: 1 } });
  });

  it('changes nothing the second time, nor when it is looked through once more', async () => {
    const { table, clock, change, deliver, posts, campaign, deps, queue } = await kiosk();
    await change(DRESSED);
    await deliver();
    const [once, post] = [await campaign(), await posts()];
    await change(DRESSED);
    expect(queue.take()).toEqual([]);
    expect(await campaign()).toEqual(once);
    await requestReconciliation(deps, { community, subject: 'campaign', id: ID }, clock.now());
    await deliver();
    expect(await posts()).toEqual(post);
    const told = await listAudit(table, community, 0, MORNING + DAY);
    expect(told.filter(({ event }) => event === 'campaign.edited')).toHaveLength(1);
  });

  it('is completed when the process dies right after the write, or in the middle of its posts', async () => {
    const { deps, table, clock, change, deliver, posts, said, campaign } = await kiosk();
    const dying = tableWith(table, {
      put: async (item, checks) => {
        if (item.pk.endsWith('#audit')) throw new Error('the process died');
        return table.put(item, checks);
      },
    });
    await expect(change(DRESSED, dying)).rejects.toThrow('the process died');
    expect(await campaign()).toMatchObject({ sentence: SENTENCE });

    let moved = 0;
    const dyingLater = tableWith(table, {
      update: async (key, changes, checks) => {
        if (key.sk.startsWith('post#') && (moved += 1) > 2) throw new Error('the process died');
        return table.update(key, changes, checks);
      },
    });
    const reconciliation = await readReconciliation(table);
    await clock.advanceTo(reconciliation.intent);
    await expect(reconcilePosts({ ...deps, table: dyingLater })(reconciliation)).rejects.toThrow('died');
    expect([...(await posts()).values()].filter(({ wears }) => wears === 'festive')).toHaveLength(2);
    await deliver();
    for (const owner of OWNERS) expect(await said(owner)).toContain(SENTENCE);
  });

  it('leaves a caption that a person wrote to her, and draws its picture anew only where that changes', async () => {
    const { deps, change, deliver, on, said } = await kiosk();
    const { id, revision: seen } = await on('seruni');
    await editPostCaption(deps)({ community, post: id, text: 'Kata Seruni sendiri.', by: 'seruni', seen });
    const before = await on('seruni');
    await change({ ...WISH, sentence: SENTENCE });
    await deliver();
    expect(await on('seruni')).toEqual(before);
    await change(DRESSED);
    await deliver();
    expect(await said('seruni')).toBe('Kata Seruni sendiri.');
    expect((await on('seruni')).theme).toBe('festive');
  });

  it('refuses a sentence that the law forbids for one of its products, and changes nothing', async () => {
    const { change, campaign, posts } = await kiosk();
    const [before, planned] = [await campaign(), times(await posts())];
    const claim = 'Minum ini dan diabetes pasti sembuh.';
    const problems = await problemsOf(change({ ...WISH, sentence: claim }));
    expect(problems.length).toBeGreaterThan(0);
    for (const [code, field] of problems)
      expect([code?.startsWith('law.'), field]).toEqual([true, 'sentence']);
    expect(await campaign()).toEqual(before);
    expect(times(await posts())).toEqual(planned);
    // Nor with days that change, nor in a campaign that is only proposed.
    expect(await problemsOf(change({ ...WISH, days: 3, sentence: claim }))).toEqual(problems);
  });

  it('takes the sentence and the theme away again', async () => {
    const { change, deliver, on, said } = await kiosk();
    await change(DRESSED);
    await deliver();
    await change(WISH);
    await deliver();
    for (const owner of OWNERS) {
      expect(await said(owner)).not.toContain(SENTENCE);
      expect((await on(owner)).theme).toBe('kraft');
    }
  });

  it('asks the readers from now on, and writes nothing anew for another title', async () => {
    const { change, deliver, posts, said, campaign, queue } = await kiosk();
    const before = times(await posts());
    await change({ ...WISH, title: 'Pekan kios kita' });
    expect(queue.take()).toEqual([]);
    expect(await campaign()).toMatchObject({ title: 'Pekan kios kita', planRevision: 1 });
    expect(await campaign()).not.toHaveProperty('dressedAt');
    expect(times(await posts())).toEqual(before);
    await change({ ...WISH, title: 'Pekan kios kita', asks: true });
    await deliver();
    for (const owner of OWNERS) expect(await said(owner)).toMatch(/\?(\n|$)/);
  });

  it('keeps a paused campaign paused, whose posts are made anew when it goes on', async () => {
    const { deps, change, deliver, on, said, campaign, who } = await kiosk();
    await steerCampaign(deps)({ ...who, steering: 'pause' });
    await change(DRESSED);
    await deliver();
    expect(await campaign()).toMatchObject({ status: 'paused', sentence: SENTENCE });
    expect(await on('seruni')).toMatchObject({ state: 'held', reason: 'campaign.paused' });
    await steerCampaign(deps)({ ...who, steering: 'resume' });
    await deliver();
    expect(await said('seruni')).toContain(SENTENCE);
    expect((await on('melati')).state).toBe('awaiting_owner');
  });

  it('goes with a new plan where something else changes, too', async () => {
    const { table, change, deliver, campaign } = await kiosk();
    await change({ ...DRESSED, days: 4 });
    await deliver();
    expect(await campaign()).toMatchObject({ planRevision: 2, dressedBy: 'flamboyan', theme: 'festive' });
    const made = (await listPosts(table, community, ID)).filter(({ planRevision }) => planRevision === 2);
    expect(made.map(({ theme }) => theme)).toEqual(OWNERS.map(() => 'festive'));
  });

  it('draws each product in its own theme when nobody can draw that of the campaign any more', async () => {
    const { change, deliver, on } = await kiosk();
    await change({ ...WISH, theme: 'gone' });
    await deliver();
    expect(await on('seruni')).toMatchObject({ state: 'scheduled', wears: 'gone', theme: 'kraft' });
  });
});

/** Returns the message of the reconciliation of the campaign, as the tick would send it. */
async function readReconciliation(table: Table) {
  const key = reconciliationRecord.keyOf({ community, subject: 'campaign', id: ID, roundsLeft: 1, fence: 0 });
  const found = await load(table, reconciliationRecord, key);
  if (!found?.due) throw new Error('nothing would look at its posts again');
  const { at: intent, kind } = found.due;
  if (kind !== 'sweep') throw new Error('unreachable: a reconciliation is a sweep');
  return { version: 1, kind, intent, ...key } as const;
}
