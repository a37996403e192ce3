import { beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { INSIDE_ROUTES } from '../../functions/http/all-routes.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { audit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { countingTable } from '../factories/counting-table.ts';
import { aChannel, aCampaign, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { SAMPLES } from './route-samples.ts';
import { HOME, httpWorld } from './world.ts';

interface Cost {
  readonly requests: number;
  readonly items: number;
}

/** Each member has a product and two pages; each campaign has five posts, all within some days. */
interface Size {
  readonly members: number;
  readonly campaigns: number;
}

const BIG: Size = { members: 150, campaigns: 200 };
/** Smaller, and yet more than a page of every list. */
const SMALL: Size = { members: 110, campaigns: 110 };

async function grown({ members, campaigns }: Size) {
  const world = await httpWorld();
  for (let number = 0; number < members; number += 1) {
    const id = `anggota-${String(number).padStart(3, '0')}`;
    await insert(world.table, memberRecord, aMember({ id, name: `Bu ${number}` }));
    await insert(world.table, productRecord, aProduct({ id: `barang-${id}`, maker: id }));
    for (const platform of ['facebook', 'instagram'] as const)
      await insert(world.table, channelRecord, aChannel({ id: `${id}-${platform}`, owner: id, platform }));
  }
  for (let number = 0; number < campaigns; number += 1) {
    const campaign = `bagikan-${number}`;
    const status = number % 40 === 0 && number < SMALL.campaigns ? 'proposed' : 'scheduled';
    const createdAt = MORNING - number * HOUR;
    const publishAt = MORNING + (number % 2 === 0 ? number : -number) * HOUR;
    await insert(world.table, campaignRecord, aCampaign({ id: campaign, status, createdAt }));
    for (let at = 0; at < 5; at += 1) {
      const seller = `anggota-${String((number * 5 + at) % members).padStart(3, '0')}`;
      const whose = { seller, owner: seller, channel: `${seller}-facebook` };
      const id = `${campaign}.${String(at).padStart(16, '0')}`;
      const planned = aPost({ id, campaign, publishAt, ...whose });
      const isHeld = number % 50 === 0 && number < SMALL.campaigns;
      const post = isHeld ? aPost({ ...planned, state: 'held' }) : planned;
      await insert(world.table, postRecord, post);
    }
    const done = { community: 'rukun-lereng', event: 'role.given', detail: 'leader' } as const;
    await audit(world.table, { ...done, at: MORNING - number * MINUTE, subject: 'kenanga' });
  }
  const withdrawn = { method: 'PUT', json: { granted: false }, as: 'melati' };
  await world.ask('/api/consents/ownPage', withdrawn);
  const { table, requests, itemsRead } = countingTable(world.table);
  const app = createApp({ ...world.deps, table });
  const ask = async (path: string, as: string): Promise<number> => {
    const response = await app.request(`${HOME}${path}`, { headers: { cookie: `etalase=secret-of-${as}` } });
    await response.text();
    return response.status;
  };
  /** Returns what a question costs, without the two requests that find the caller. */
  return async (path: string, as: string): Promise<Cost> => {
    // The key of cursors is read once in the life of a process.
    await ask(path, as);
    requests.length = 0;
    itemsRead.length = 0;
    expect(await ask(path, as)).toBe(200);
    return { requests: requests.length - 2, items: itemsRead.length - 2 };
  };
}

let inBig: (path: string, as: string) => Promise<Cost>;
let inSmall: (path: string, as: string) => Promise<Cost>;
beforeAll(async () => {
  inBig = await grown(BIG);
  inSmall = await grown(SMALL);
});

describe('in a community of 150 members with two pages each, how many requests it costs', () => {
  it.each([
    ['campaigns, for who schedules them', '/api/campaigns', 'flamboyan', 11],
    ['campaigns, for who only reads them', '/api/campaigns', 'bakung', 8],
    ['what scheduling a campaign would do', '/api/campaigns/bagikan-40/plan', 'flamboyan', 18],
    [
      'where and when a share goes out',
      '/api/products/tiwul/share/hari-ini?audience=bridging',
      'kenanga',
      22,
    ],
    ['posts', '/api/posts', 'bakung', 4],
    ['posts that need a person', '/api/posts?state=needsPerson', 'flamboyan', 4],
    ['my posts', '/api/posts?mine', 'kenanga', 9],
    ['members', '/api/members', 'flamboyan', 2],
    ['the audit', '/api/audit', 'flamboyan', 3],
    ['products', '/api/products', 'bakung', 3],
    ['my pages', '/api/channels', 'kenanga', 3],
    ['captions', '/api/products/tiwul/captions?language=id&audience=bridging', 'kenanga', 5],
    ['removals, for who withdrew a consent', '/api/removals', 'melati', 7],
    ['removals on pages', '/api/removals/pages', 'flamboyan', 1],
    ['a page of my data', '/api/me/data', 'kenanga', 60],
  ])('%s', async (_, path, as, most) => {
    const { requests } = await inBig(path, as);
    expect(requests).toBeLessThanOrEqual(most);
  });
});

describe('a larger community', () => {
  /** What needs more of a larger community, and why. */
  const GROWS: Readonly<Record<string, string>> = {
    readCalendar: 'shows where every page has room, beside the posts of these days',
    downloadPlan: 'is the calendar as a file',
    previewShare: 'plans for all members and pages, beside the posts of these days',
    previewPlan: 'plans for all members and pages, beside the posts of these days',
    readConnection: 'says which of the pages at Meta are connected',
    'listPosts of one seller': 'chooses hers from the list, of which it reads at most 2,900 entries',
    'my posts': 'chooses them from the list of all posts around now, of which an entry has 300 bytes',
    'pages of all': 'shows every page',
    'removals of who withdrew': 'chooses hers from the list of all posts of ninety days',
  };

  const reads = INSIDE_ROUTES.filter(({ method, operationId = '' }) => {
    const isAboutPrint = SAMPLES[operationId]?.good.path.includes('/print') === true;
    return method === 'get' && SAMPLES[operationId] !== undefined && !isAboutPrint;
  }).map(({ operationId = '' }) => ({ operation: operationId, ...SAMPLES[operationId] }));
  const more = [
    { operation: 'listPosts', good: { path: '/api/posts' }, by: 'bakung' },
    { operation: 'listPosts of one seller', good: { path: '/api/posts?member=anggota-007' }, by: 'bakung' },
    { operation: 'my posts', good: { path: '/api/posts?mine' }, by: 'kenanga' },
    { operation: 'pages of all', good: { path: '/api/channels' }, by: 'flamboyan' },
    { operation: 'removals of who withdrew', good: { path: '/api/removals' }, by: 'melati' },
  ];

  const costs = async ({ good, by = '' }: (typeof reads)[number] | (typeof more)[number]) => {
    const path = good?.path ?? '';
    return { small: await inSmall(path, by), big: await inBig(path, by) };
  };
  const isBound = ({ operation }: { readonly operation: string }): boolean => GROWS[operation] === undefined;

  it.each([...reads, ...more].filter(isBound))('is read no further for $operation', async (question) => {
    const { small, big } = await costs(question);
    expect(big).toEqual(small);
  });

  it.each([...reads, ...more].filter((question) => !isBound(question)))(
    'is read further for $operation, as its reason says',
    async (question) => {
      const { small, big } = await costs(question);
      expect(big.items).toBeGreaterThan(small.items);
    },
  );
});
