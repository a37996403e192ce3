import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { countingTable } from '../factories/counting-table.ts';
import { aChannel, aCampaign, aMember, aPost, MORNING } from '../factories/entities.ts';
import { HOME, httpWorld } from './world.ts';

const MEMBERS = 150;

/** A community of 150 members with two pages each, two hundred campaigns and a thousand posts. */
async function grown() {
  const world = await httpWorld();
  for (let number = 0; number < MEMBERS; number += 1) {
    const id = `anggota-${number}`;
    await insert(world.table, memberRecord, aMember({ id, name: `Bu ${number}` }));
    for (const platform of ['facebook', 'instagram'] as const)
      await insert(world.table, channelRecord, aChannel({ id: `${id}-${platform}`, owner: id, platform }));
  }
  for (let number = 0; number < 200; number += 1) {
    const campaign = `bagikan-${number}`;
    const status = number % 40 === 0 ? 'proposed' : 'scheduled';
    const createdAt = MORNING - number * HOUR;
    await insert(world.table, campaignRecord, aCampaign({ id: campaign, status, createdAt }));
    for (let at = 0; at < 5; at += 1) {
      const seller = `anggota-${(number * 5 + at) % MEMBERS}`;
      const whose = { seller, owner: seller, channel: `${seller}-facebook` };
      const id = `${campaign}.${String(at).padStart(16, '0')}`;
      const planned = aPost({ id, campaign, publishAt: MORNING + number * HOUR - DAY, ...whose });
      const post = number % 50 === 0 ? aPost({ ...planned, state: 'held' }) : planned;
      await insert(world.table, postRecord, post);
    }
  }
  const { table, requests } = countingTable(world.table);
  const app = createApp({ ...world.deps, table });
  /** Returns how many requests a question costs, without the two that find the caller. */
  const costOf = async (path: string, as: string): Promise<number> => {
    requests.length = 0;
    const response = await app.request(`${HOME}${path}`, { headers: { cookie: `etalase=secret-of-${as}` } });
    expect(response.status).toBe(200);
    await response.text();
    return requests.length - 2;
  };
  return costOf;
}

describe('in a community of 150 members with two pages each, how many requests it costs', () => {
  let costOf: (path: string, as: string) => Promise<number>;
  beforeAll(async () => {
    costOf = await grown();
  });

  it.each([
    ['campaigns, for who schedules them', '/api/campaigns', 'flamboyan', 11],
    ['campaigns, for who only reads them', '/api/campaigns', 'bakung', 8],
    ['what scheduling a campaign would do', '/api/campaigns/bagikan-40/plan', 'flamboyan', 16],
    ['posts', '/api/posts', 'bakung', 4],
    ['posts that need a person', '/api/posts?state=needsPerson', 'flamboyan', 4],
    ['my posts', '/api/posts?mine', 'kenanga', 8],
    ['members', '/api/members', 'flamboyan', 2],
    ['the audit', '/api/audit', 'flamboyan', 3],
    ['products', '/api/products', 'bakung', 3],
    ['a page of my data', '/api/me/data', 'kenanga', 60],
  ])('%s', async (_, path, as, most) => {
    // The key of cursors is read once in the life of a process.
    await costOf(path, as);
    expect(await costOf(path, as)).toBeLessThanOrEqual(most);
  });
});
