import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { CampaignReply, CampaignRow } from '../../functions/http/contract/campaigns.ts';
import { PostReply } from '../../functions/http/contract/posts.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aCampaign, aPost, MORNING } from '../factories/entities.ts';
import { DOUBTED, WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const steer = (steering: string, as = 'flamboyan') => ({ method: 'PUT', json: { steering }, as });
const CAMPAIGN = '/api/campaigns/pasar-minggu/steering';
const move = (publishAt: number, as: string) => ({
  method: 'PUT',
  json: { publishAt: toIso(publishAt) },
  as,
});

describe('steering a campaign', () => {
  it('pauses, goes on and ends it, telling each time what may come next', async () => {
    const world = await httpWorld();
    const paused = await world.read(CampaignRow, CAMPAIGN, steer('pause'));
    expect(paused).toMatchObject({ status: 'paused', maySteer: ['resume', 'cancel'] });
    const resumed = await world.read(CampaignRow, CAMPAIGN, steer('resume'));
    expect(resumed).toMatchObject({ status: 'scheduled', maySteer: ['pause', 'cancel'] });
    const ended = await world.read(CampaignRow, CAMPAIGN, steer('cancel'));
    expect(ended).toMatchObject({ status: 'cancelled', maySteer: [], maySchedule: false });
  });

  it('does the same twice without another effect', async () => {
    const world = await httpWorld();
    await world.read(CampaignRow, CAMPAIGN, steer('pause'));
    await world.read(CampaignRow, CAMPAIGN, steer('pause'));
    const lines = await listAudit(world.table, 'rukun-lereng', 0, MORNING);
    expect(lines.map(({ event }) => event)).toEqual(['campaign.paused']);
  });

  it('does not bring a cancelled one back', async () => {
    const world = await httpWorld();
    await world.read(CampaignRow, CAMPAIGN, steer('cancel'));
    const refused = await world.refused(CAMPAIGN, steer('resume'));
    expect(refused).toMatchObject({ status: 409, code: 'campaign.cancelled' });
  });

  it('pauses, resumes and cancels one day, and says which days are stopped', async () => {
    const world = await httpWorld();
    const ofDay = (steering: string, day = '2026-12-02') => ({
      method: 'PUT',
      json: { steering, day },
      as: 'flamboyan',
    });
    const stopped = async () =>
      (await world.read(CampaignReply, '/api/campaigns/pasar-minggu', { as: 'flamboyan' })).stoppedDays;
    expect(await world.read(CampaignRow, CAMPAIGN, ofDay('pause'))).toMatchObject({ status: 'scheduled' });
    await world.read(CampaignRow, CAMPAIGN, ofDay('pause'));
    expect(await stopped()).toEqual([{ day: '2026-12-02', is: 'paused' }]);
    await world.read(CampaignRow, CAMPAIGN, ofDay('resume'));
    expect(await stopped()).toEqual([]);
    await world.read(CampaignRow, CAMPAIGN, ofDay('cancel'));
    expect(await stopped()).toEqual([{ day: '2026-12-02', is: 'cancelled' }]);
    expect(await world.refused(CAMPAIGN, ofDay('resume'))).toMatchObject({ code: 'campaign.dayCancelled' });
    expect(await world.refused(CAMPAIGN, ofDay('pause', '2026-11-30'))).toMatchObject({
      code: 'campaign.dayOver',
    });
    const lines = await listAudit(world.table, 'rukun-lereng', 0, MORNING);
    expect(lines.map(({ event }) => event).toSorted()).toEqual([
      'campaign.dayCancelled',
      'campaign.dayPaused',
      'campaign.dayResumed',
    ]);
  });

  it('lets who proposed one stop it, and nobody else without the role', async () => {
    const world = await httpWorld();
    await replace(world.table, campaignRecord, aCampaign({ products: ['keripik'], proposedBy: 'melati' }));
    expect(await world.refused(CAMPAIGN, steer('pause', 'kenanga'))).toMatchObject({ status: 403 });
    expect(await world.read(CampaignRow, CAMPAIGN, steer('pause', 'melati'))).toMatchObject({
      status: 'paused',
    });
  });

  it('refuses what it does not know', async () => {
    const world = await httpWorld();
    expect(await world.refused(CAMPAIGN, steer('explode'))).toMatchObject({ status: 422 });
  });
});

describe('giving a post another time', () => {
  const path = `/api/posts/${WAITING}/time`;

  it('is for the page owner, the seller and coordinators', async () => {
    for (const as of ['kenanga', 'flamboyan']) {
      const world = await httpWorld();
      const publishAt = MORNING + 30 * HOUR;
      const moved = await world.read(PostReply, path, move(publishAt, as));
      expect(moved).toMatchObject({ publishAt: toIso(publishAt), state: 'awaiting_owner' });
    }
  });

  it('refuses a time that leaves no room to prepare', async () => {
    const world = await httpWorld();
    const refused = await world.refused(path, move(MORNING + MINUTE, 'kenanga'));
    expect(refused).toMatchObject({ status: 422, code: 'post.tooSoon' });
  });

  it('refuses a moment that is none', async () => {
    const world = await httpWorld();
    const json = { publishAt: 'besok pagi' };
    expect(await world.refused(path, { method: 'PUT', json, as: 'kenanga' })).toMatchObject({ status: 422 });
  });
});

describe('a post in doubt', () => {
  const doubted = async (overrides: Partial<Post> = {}) => {
    const world = await httpWorld();
    const post = { id: DOUBTED, state: 'held', reason: 'post.person', commitAt: MORNING } as const;
    await insert(world.table, postRecord, aPost({ ...post, ...overrides }));
    return world;
  };
  const path = `/api/posts/${DOUBTED}`;
  const answer = (json: object, as = 'kenanga') => ({ method: 'PUT', json, as });

  it('may be checked and answered by the owner of the page, and no longer moved', async () => {
    const world = await doubted();
    const post = await world.read(PostReply, path, { as: 'kenanga' });
    const allowed = Object.entries(post.may).flatMap(([action, is]) => (is ? [action] : []));
    expect(allowed).toEqual(['check', 'answer']);
  });

  it('may only be checked while we are still looking ourselves', async () => {
    const world = await doubted({ state: 'settling', reason: undefined });
    const post = await world.read(PostReply, path, { as: 'kenanga' });
    expect(post.may).toMatchObject({ check: true, answer: false });
    const refused = await world.refused(`${path}/doubt`, answer({ is: 'out' }));
    expect(refused).toMatchObject({ status: 409, code: 'post.notForAPerson' });
  });

  it('is looked for at once when she asks, however often', async () => {
    const world = await doubted();
    const check = { method: 'POST', as: 'kenanga' };
    const checking = await world.read(PostReply, `${path}/check`, check);
    expect(checking).toMatchObject({ state: 'settling', may: { check: true } });
    await world.read(PostReply, `${path}/check`, check);
  });

  it('counts as published when she says that it is there', async () => {
    const world = await doubted();
    const post = await world.read(PostReply, `${path}/doubt`, answer({ is: 'out' }));
    expect(post).toMatchObject({ state: 'published', publishedAt: toIso(MORNING) });
    expect(await world.read(PostReply, `${path}/doubt`, answer({ is: 'out' }))).toEqual(post);
  });

  it('begins anew at her time when she says that it is not', async () => {
    const world = await doubted();
    const publishAt = toIso(MORNING + 3 * HOUR);
    const post = await world.read(PostReply, `${path}/doubt`, answer({ is: 'notOut', publishAt }));
    expect(post).toMatchObject({ state: 'scheduled', publishAt });
    const soon = answer({ is: 'notOut', publishAt: toIso(MORNING) });
    expect(await world.refused(`${path}/doubt`, soon)).toMatchObject({ status: 409 });
  });
});
