import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../functions/domain/campaign/campaign.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { RemovalAsked, RemovalList } from '../../functions/http/contract/consents.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aCampaign, aPost, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const POST = 'panen.1000000000000001';

/** A post of Kenanga's that went out in a campaign, after she has withdrawn what it stands on. */
async function withdrawn(campaign: Partial<Campaign>, publishedAt: number) {
  const world = await httpWorld();
  await insert(world.table, campaignRecord, aCampaign({ id: 'panen', ...campaign }));
  const out = { state: 'published', publishedAt, publishAt: publishedAt, remoteId: '1_2' } as const;
  await insert(world.table, postRecord, aPost({ id: POST, campaign: 'panen', ...out }));
  await world.ask('/api/consents/ownPage', { method: 'PUT', json: { granted: false }, as: 'kenanga' });
  const rows = async () => (await world.read(RemovalList, '/api/removals', { as: 'kenanga' })).posts;
  return { world, rows };
}

describe('what stands on a withdrawn consent', () => {
  it('is told of a campaign that was proposed long before it ran', async () => {
    const early = { createdAt: MORNING - 200 * DAY, from: '2026-11-29', days: 2 };
    const { rows } = await withdrawn(early, MORNING - DAY);
    expect(await rows()).toMatchObject([{ post: POST, state: 'out' }]);
  });

  it('is told with its proof as long as the asking is recent, however old the post is', async () => {
    const old = { createdAt: MORNING - 300 * DAY, from: '2026-02-01', days: 2 };
    const { world, rows } = await withdrawn(old, MORNING - 299 * DAY);
    const asked = await world.read(RemovalAsked, '/api/consents/ownPage/removal', {
      method: 'PUT',
      as: 'kenanga',
    });
    expect(asked.asked).toBe(1);
    expect(await rows()).toMatchObject([{ post: POST, state: 'asked' }]);
  });
});
