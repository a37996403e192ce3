import { describe, expect, it } from 'vitest';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { DAY, HOUR, toIso } from '../../functions/domain/time/instant.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { CampaignReply, PlanReply } from '../../functions/http/contract/campaigns.ts';
import {
  GroupAskView,
  GroupPlanReply,
  PlanPartReply,
  VoteReply,
} from '../../functions/http/contract/group-plans.ts';
import { MyDataPage } from '../../functions/http/contract/my-data.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { change, insert, load } from '../../functions/records/record.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const put = (json: unknown, as: string) => ({ method: 'PUT', json, as });
const WISH = {
  title: 'Pasar Rabu',
  products: ['tiwul', 'keripik'],
  audience: 'bridging',
  from: '2026-12-02',
  days: 3,
  start: 'slots',
} as const;
const UNTIL = toIso(MORNING + 10 * HOUR);
const PAGE = { about: 'page', thing: 'melati-facebook' } as const;

/** A campaign of two makers' products on two pages, about which the group was asked. */
async function asked() {
  const world = await httpWorld();
  const page = aChannel({ id: 'melati-facebook', owner: 'melati', name: 'Pring', remoteId: '1002' });
  await insert(world.table, channelRecord, page);
  await world.ask('/api/campaigns/rabu', put(WISH, 'kenanga'));
  const view = await world.read(
    GroupAskView,
    '/api/campaigns/rabu/group-ask',
    put({ until: UNTIL }, 'flamboyan'),
  );
  const link = /\/rencana\/(\S+)$/.exec(view.text?.id ?? '')?.[1] ?? '';
  interface Answer {
    readonly about: string;
    readonly thing: string;
    readonly answer: string;
    readonly day?: string;
  }
  const pathOf = ({ about, thing }: Answer, its: string) => `/api/group-plans/${its}/votes/${about}/${thing}`;
  const bodyOf = ({ answer, day }: Answer) => ({ answer, ...(day !== undefined && { day }) });
  const vote = (its: Answer, as: string) => world.read(VoteReply, pathOf(its, link), put(bodyOf(its), as));
  const refusedVote = (its: Answer, as: string, from = link) =>
    world.refused(pathOf(its, from), put(bodyOf(its), as));
  const plan = () => world.read(PlanReply, '/api/campaigns/rabu/plan', { as: 'flamboyan' });
  const schedule = async () => {
    await world.ask('/api/campaigns/rabu/schedule', { method: 'POST', as: 'flamboyan' });
    for (const { message } of world.queue.take())
      if (message.kind === 'expand') await expandCampaign(world.deps)(message);
    // Nothing is left to be made.
    for (const { message } of world.queue.take())
      if (message.kind === 'expand') await expandCampaign(world.deps)(message);
  };
  const campaign = (as = 'flamboyan') => world.read(CampaignReply, '/api/campaigns/rabu', { as });
  return { ...world, view, link, vote, refusedVote, plan, schedule, campaign };
}
const timesOf = ({ posts }: Pick<PlanReply, 'posts'>) =>
  new Map(posts.map(({ id, publishAt }) => [id, publishAt]));

describe('asking the group about a plan', () => {
  it('makes a text of at most 600 characters with the numbers, the deadline and a link', async () => {
    const { view, link } = await asked();
    expect(view).toMatchObject({ isOpen: true, yes: 0, no: 0, anotherTime: 0, wishes: [] });
    for (const text of Object.values(view.text ?? {})) {
      expect(text.length).toBeLessThanOrEqual(600);
      expect(text).toContain('*Pasar Rabu*');
      expect(text).toContain(`https://etalase.test/rencana/${link}`);
      expect(text).not.toMatch(/Kenanga|Melati|Kantil/);
    }
    expect(view.text?.id).toMatch(/Sel, 1 Des/);
  });

  it('keeps the text short for a long name and many days', async () => {
    const world = await asked();
    const long = { ...WISH, title: 'Panjang '.repeat(10).trim(), days: 31 };
    await world.ask('/api/campaigns/lama', put(long, 'kenanga'));
    const how = put({ until: UNTIL }, 'flamboyan');
    const { text } = await world.read(GroupAskView, '/api/campaigns/lama/group-ask', how);
    expect(text?.id.length).toBeLessThanOrEqual(600);
    expect(text?.id).toMatch(/\/rencana\/\S+$/);
  });

  it('shows whoever has the link numbers and days, and no names', async () => {
    const { read, link, ask } = await asked();
    const open = await read(GroupPlanReply, `/api/group-plans/${link}`);
    expect(open).toMatchObject({ until: UNTIL, isOpen: true, products: 2, pages: 3 });
    expect(open.days.reduce((sum, { posts }) => sum + posts, 0)).toBe(open.posts);
    const told = await (await ask(`/api/group-plans/${link}`)).text();
    expect(told).not.toMatch(/kenanga|melati|tiwul|keripik|Pasar|rukun/i);
  });

  it('keeps its link when it is asked again, with another deadline', async () => {
    const { read, link, vote } = await asked();
    await vote({ ...PAGE, answer: 'no' }, 'melati');
    const until = toIso(MORNING + 2 * DAY);
    const again = await read(GroupAskView, '/api/campaigns/rabu/group-ask', put({ until }, 'flamboyan'));
    expect(again).toMatchObject({ until, no: 1 });
    expect(again.text?.id).toContain(link);
  });

  it.each([
    ['in the past', toIso(MORNING), 'plan.deadlinePast'],
    ['after the last day', toIso(MORNING + 5 * DAY), 'plan.deadlineLate'],
  ])('refuses a deadline %s', async (_, until, code) => {
    const { refused } = await asked();
    const how = put({ until }, 'flamboyan');
    expect(await refused('/api/campaigns/rabu/group-ask', how)).toMatchObject({ status: 422, code });
  });

  it('is over when the campaign was cancelled', async () => {
    const { ask, refusedVote, refused, read, link } = await asked();
    await ask('/api/campaigns/rabu/steering', put({ steering: 'cancel' }, 'flamboyan'));
    expect(await refusedVote({ ...PAGE, answer: 'no' }, 'melati')).toMatchObject({
      code: 'campaign.cancelled',
    });
    const how = put({ until: UNTIL }, 'flamboyan');
    expect(await refused('/api/campaigns/rabu/group-ask', how)).toMatchObject({ code: 'campaign.cancelled' });
    expect(await read(GroupPlanReply, `/api/group-plans/${link}`)).toMatchObject({ isOpen: false });
  });
});

describe('the answers of members', () => {
  it('show each her own pages and products, and what she answered', async () => {
    const { read, link, vote } = await asked();
    await vote({ ...PAGE, answer: 'anotherTime', day: '2026-12-04' }, 'melati');
    const part = await read(PlanPartReply, `/api/group-plans/${link}/mine`, { as: 'melati' });
    expect(part).toMatchObject({
      campaign: { name: 'Pasar Rabu' },
      days: ['2026-12-02', '2026-12-03', '2026-12-04'],
    });
    expect(part.things.map(({ thing }) => thing.name).toSorted()).toEqual(['Keripik pisang', 'Pring']);
    expect(part.things).toContainEqual(
      expect.objectContaining({ about: 'page', answer: 'anotherTime', day: '2026-12-04', out: 0 }),
    );
  });

  it('take out exactly the posts of a page whose owner says no, before anything is scheduled', async () => {
    const { plan, vote, campaign } = await asked();
    const before = await plan();
    const hers = before.posts.filter(({ channel }) => channel.id === 'melati-facebook');
    expect(hers.length).toBeGreaterThan(0);
    expect(await vote({ ...PAGE, answer: 'no' }, 'melati')).toMatchObject({ stopped: 0, moved: 0, out: 0 });
    const after = await plan();
    for (const { id } of hers) expect(timesOf(after).has(id)).toBe(false);
    expect(timesOf(after)).toEqual(
      new Map([...timesOf(before)].filter(([id]) => hers.every((post) => post.id !== id))),
    );
    expect(after.leftOut).toContainEqual(
      expect.objectContaining({ reason: 'memberSaidNo', members: [{ id: 'melati', name: 'Melati' }] }),
    );
    expect((await campaign()).ask).toMatchObject({ no: 1, yes: 0 });
  });

  it('change nothing with a yes, which counts as an answer', async () => {
    const { plan, vote, campaign, read } = await asked();
    const before = await plan();
    await vote({ ...PAGE, answer: 'yes' }, 'melati');
    expect(timesOf(await plan())).toEqual(timesOf(before));
    expect((await campaign()).ask).toMatchObject({ yes: 1, no: 0 });
    const { entries } = await read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries.map(({ event }) => event)).not.toContain('campaign.memberSaidYes');
  });

  it('tell the coordinator who asked for another time, and a member only how many', async () => {
    const { vote, campaign } = await asked();
    await vote({ ...PAGE, answer: 'anotherTime', day: '2026-12-03' }, 'melati');
    expect((await campaign()).ask?.wishes).toEqual([
      {
        member: { id: 'melati', name: 'Melati' },
        about: 'page',
        thing: { id: 'melati-facebook', name: 'Pring' },
        day: '2026-12-03',
      },
    ]);
    const told = (await campaign('kenanga')).ask;
    expect(told).toMatchObject({ anotherTime: 1 });
    expect(told).not.toHaveProperty('wishes');
    expect(told).not.toHaveProperty('text');
  });

  it('are in the audit when they change the plan, also when a no is taken back', async () => {
    const { vote, read } = await asked();
    await vote({ ...PAGE, answer: 'no' }, 'melati');
    await vote({ ...PAGE, answer: 'no' }, 'melati');
    await vote({ ...PAGE, answer: 'yes' }, 'melati');
    const { entries } = await read(AuditList, '/api/audit', { as: 'flamboyan' });
    const told = entries.filter(({ by }) => by?.id === 'melati');
    expect(told.map(({ event }) => event).toSorted()).toEqual([
      'campaign.memberSaidNo',
      'campaign.memberSaidYes',
    ]);
    expect(told[0]?.subject).toEqual({ id: 'rabu', name: 'Pasar Rabu' });
  });

  it('are part of what is stored about her', async () => {
    const { vote, read } = await asked();
    await vote({ ...PAGE, answer: 'no' }, 'melati');
    const votes: MyDataPage['votes'] = [];
    let more = '';
    do {
      const page = await read(MyDataPage, `/api/me/data${more}`, { as: 'melati' });
      votes.push(...page.votes);
      more = page.next === undefined ? '' : `?cursor=${encodeURIComponent(page.next)}`;
    } while (more !== '');
    expect(votes).toEqual([{ campaign: 'rabu', ...PAGE, answer: 'no', at: toIso(MORNING) }]);
  });
});

describe('an answer that cannot count', () => {
  it('comes after the deadline', async () => {
    const { clock, refusedVote, read, link } = await asked();
    await clock.advanceBy(10 * HOUR);
    expect(await refusedVote({ ...PAGE, answer: 'no' }, 'melati')).toMatchObject({
      status: 409,
      code: 'plan.votingOver',
    });
    const part = await read(PlanPartReply, `/api/group-plans/${link}/mine`, { as: 'melati' });
    expect(part.isOpen).toBe(false);
  });

  it('comes by a link that was changed, or by the link of another community', async () => {
    const { refusedVote, link, refused, stored } = await asked();
    const before = stored();
    const changed = `${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`;
    const no = { ...PAGE, answer: 'no' };
    expect(await refusedVote(no, 'melati', changed)).toMatchObject({
      status: 404,
      code: 'plan.linkUnknown',
    });
    expect(await refused(`/api/group-plans/${changed}`)).toMatchObject({ code: 'plan.linkUnknown' });
    expect(await refused('/api/group-plans/x')).toMatchObject({ code: 'plan.linkUnknown' });
    expect(await refusedVote(no, 'melati', 'tautan-pasar-laut')).toMatchObject({
      status: 403,
      code: 'plan.otherCommunity',
    });
    expect(await refusedVote({ ...no, thing: 'pandan-facebook' }, 'pandan')).toMatchObject({
      code: 'plan.otherCommunity',
    });
    expect(stored()).toEqual(before);
  });

  it.each([
    ['for the page of somebody else', { ...PAGE, answer: 'no' }, 'plan.notYours'],
    ['for a product of somebody else', { about: 'product', thing: 'keripik', answer: 'no' }, 'plan.notYours'],
    ['for a page that does not exist', { ...PAGE, thing: 'tidak-ada', answer: 'no' }, 'plan.notYours'],
    [
      'for a day that the campaign does not have',
      { about: 'product', thing: 'tiwul', answer: 'anotherTime', day: '2026-12-05' },
      'plan.dayOutside',
    ],
  ])('is %s', async (_, json, code) => {
    const { refusedVote, stored } = await asked();
    const before = stored();
    expect(await refusedVote(json, 'kenanga')).toMatchObject({ code });
    expect(stored()).toEqual(before);
  });
});

describe('an answer after the campaign was scheduled', () => {
  it('stops exactly her posts at once, and says so on each', async () => {
    const { schedule, vote, campaign } = await asked();
    await schedule();
    const before = await campaign();
    const hers = before.posts.filter(({ channel }) => channel.id === 'melati-facebook');
    expect(hers.length).toBeGreaterThan(0);
    const no = { ...PAGE, answer: 'no' };
    expect(await vote(no, 'melati')).toMatchObject({ stopped: hers.length, out: 0 });
    expect(await vote(no, 'melati')).toMatchObject({ stopped: 0, out: 0 });
    const after = await campaign();
    const stopped = after.posts.filter(({ state }) => state === 'cancelled');
    expect(stopped.map(({ id }) => id)).toEqual(hers.map(({ id }) => id));
    for (const { reason } of stopped) expect(reason).toMatchObject({ code: 'member.saidNo' });
    expect(timesOf(after)).toEqual(timesOf(before));
  });

  it('moves her posts once, within the rules, and nobody else’s', async () => {
    const { schedule, vote, campaign } = await asked();
    await schedule();
    const before = await campaign();
    const hers = before.posts.filter(({ channel }) => channel.id === 'melati-facebook');
    const json = { ...PAGE, answer: 'anotherTime', day: '2026-12-04' };
    expect(await vote(json, 'melati')).toMatchObject({ moved: hers.length, stopped: 0 });
    const after = timesOf(await campaign());
    const moved = before.posts.filter(({ id, publishAt }) => after.get(id) !== publishAt);
    expect(moved.map(({ id }) => id)).toEqual(hers.map(({ id }) => id));
    expect(await vote(json, 'melati')).toMatchObject({ moved: 0 });
    expect(timesOf(await campaign())).toEqual(after);
  });

  it('is refused when everything of it is out, and counts what is out otherwise', async () => {
    const { schedule, vote, refusedVote, campaign, table } = await asked();
    await schedule();
    const hers = (await campaign()).posts.filter(({ channel }) => channel.id === 'melati-facebook');
    const publish = async (id: string): Promise<void> => {
      const post = await load(table, postRecord, keys.post('rukun-lereng', id));
      if (!post) throw new Error('the post is not there');
      await change(table, postRecord, post, { state: 'published', due: undefined, publishedAt: MORNING }, []);
    };
    const [first, ...others] = hers;
    expect(others.length).toBeGreaterThan(0);
    await publish(first?.id ?? '');
    expect(await vote({ ...PAGE, answer: 'no' }, 'melati')).toMatchObject({ stopped: others.length, out: 1 });
    expect(await refusedVote({ ...PAGE, answer: 'no' }, 'melati')).toMatchObject({
      status: 409,
      code: 'plan.alreadyOut',
    });
  });

  it('is stored and asked for again while the posts are being made', async () => {
    const { ask, refusedVote, vote, campaign, queue, deps } = await asked();
    await ask('/api/campaigns/rabu/schedule', { method: 'POST', as: 'flamboyan' });
    const no = { ...PAGE, answer: 'no' };
    expect(await refusedVote(no, 'melati')).toMatchObject({
      status: 409,
      code: 'plan.beingScheduled',
      retryable: true,
    });
    for (let round = 0; round < 3; round += 1)
      for (const { message } of queue.take())
        if (message.kind === 'expand') await expandCampaign(deps)(message);
    expect((await vote(no, 'melati')).stopped).toBeGreaterThan(0);
    expect((await campaign()).ask).toMatchObject({ no: 1 });
  });
});
