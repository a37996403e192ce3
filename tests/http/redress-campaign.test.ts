import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { CampaignReply, CampaignRow, PlanReply } from '../../functions/http/contract/campaigns.ts';
import { ChangedCampaign } from '../../functions/http/contract/changed-campaign.ts';
import { httpWorld } from './world.ts';

const WISH = {
  kind: 'window',
  title: 'Pekan kios',
  products: ['tiwul'],
  audience: 'bridging',
  from: '2026-12-03',
  days: 2,
  start: 'slots',
} as const;
const PATH = '/api/campaigns/pekan-kios';
const SENTENCE = 'Ambil di stan kami, pintu timur Alun-alun.';
const put = (json: unknown, as = 'flamboyan') => ({ method: 'PUT', json, as });

async function running() {
  const world = await httpWorld();
  const deliver = async (): Promise<void> => {
    for (let sent = world.queue.take(); sent.length > 0; sent = world.queue.take())
      for (const { message } of sent) {
        if (message.kind === 'expand') await expandCampaign(world.deps)(message);
        if (message.kind !== 'sweep') continue;
        if (message.intent > world.clock.now()) await world.clock.advanceTo(message.intent);
        await reconcilePosts(world.deps)(message);
      }
  };
  await world.read(CampaignRow, PATH, put(WISH));
  await world.read(PlanReply, `${PATH}/schedule`, { method: 'POST', as: 'flamboyan' });
  await deliver();
  const campaign = () => world.read(CampaignReply, PATH, { as: 'flamboyan' });
  return { ...world, deliver, campaign };
}

describe('words and pictures of a campaign that runs', () => {
  it('are changed by a coordinator: her answer says what that means for posts, which keep their times', async () => {
    const world = await running();
    const before = await world.campaign();
    expect(before.posts.length).toBeGreaterThan(0);
    const dressed = { ...WISH, sentence: SENTENCE, theme: 'festive' };
    const changed = await world.read(ChangedCampaign, `${PATH}/wish`, put(dressed));
    expect(changed.redressed).toMatchObject({ posts: before.posts.length, tooSoon: 0 });
    expect(changed.redressed?.lookedAtAgain).toBeGreaterThan(0);
    expect(changed.campaign).toMatchObject({ sentence: SENTENCE, theme: 'festive' });
    await world.deliver();
    const after = await world.campaign();
    expect(after).toMatchObject({ sentence: SENTENCE, theme: 'festive', expected: before.expected });
    const timesOf = ({ posts }: typeof before) => posts.map(({ id, publishAt }) => [id, publishAt]);
    expect(timesOf(after)).toEqual(timesOf(before));
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries.filter(({ event }) => event === 'campaign.edited')).toHaveLength(1);

    // The same again, and an edit of days, which is a new plan.
    const again = await world.read(ChangedCampaign, `${PATH}/wish`, put(dressed));
    expect(again).toMatchObject({ revision: changed.revision });
    expect(again).not.toHaveProperty('redressed');
    const other = await world.read(ChangedCampaign, `${PATH}/wish`, put({ ...dressed, days: 3 }));
    expect(other).not.toHaveProperty('redressed');
  });

  it('are for coordinators, and an edit of an older state is refused', async () => {
    const world = await running();
    const dressed = { ...WISH, sentence: SENTENCE };
    expect(await world.refused(`${PATH}/wish`, put(dressed, 'kenanga'))).toMatchObject({ status: 403 });
    const stale = { ...put(dressed), headers: { 'if-match': '"1"' } };
    expect(await world.refused(`${PATH}/wish`, stale)).toMatchObject({ status: 412 });
  });

  it.each([
    [{ sentence: 'Minum ini dan diabetes pasti sembuh.' }, 'law.'],
    [{ sentence: `${SENTENCE}\n${SENTENCE}` }, 'input.'],
    [{ sentence: 'x'.repeat(201) }, 'input.'],
    [{ theme: '../kraft' }, 'input.'],
  ])('are refused as %o', async (wrong, code) => {
    const world = await running();
    const { problems } = await world.refused(`${PATH}/wish`, put({ ...WISH, ...wrong }));
    expect(problems[0]).toMatchObject({
      field: Object.keys(wrong)[0],
      code: expect.stringMatching(new RegExp(`^${code}`)),
    });
    expect(z.string().safeParse((await world.campaign()).sentence).success).toBe(false);
  });
});
