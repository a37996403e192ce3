import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../functions/domain/campaign/campaign.ts';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { PostList } from '../../functions/http/contract/posts.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aCampaign, aPost, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const idOf = (number: number, campaign = 'pasar-minggu'): string =>
  `${campaign}.${String(number).padStart(16, '0')}`;

async function listed(as: string, posts: readonly Post[], campaigns: readonly Campaign[] = []) {
  const world = await httpWorld();
  for (const campaign of campaigns) await insert(world.table, campaignRecord, campaign);
  for (const post of posts) await insert(world.table, postRecord, post);
  return (await world.read(PostList, '/api/posts?mine', { as })).posts.map(({ id }) => id);
}

/** Posts on Kenanga's page, `hours` apart from now on. */
const many = (count: number, hours: number, more: Partial<Post> = {}) =>
  Array.from({ length: count }, (_, number) =>
    aPost({ id: idOf(number + 100), publishAt: MORNING + (number + 1) * hours * HOUR, ...more }),
  );

describe('my posts when there are more than can be shown', () => {
  it('hold the one that waits for my word, however much of eleven people comes after it', async () => {
    const sellers = Array.from({ length: 11 }, (_, number) => `anggota-${number}`);
    const posts = sellers.flatMap((seller, at) =>
      many(11, 24).map((post, number) => ({ ...post, seller, id: idOf(100 + at * 11 + number) })),
    );
    const ids = await listed('kenanga', posts);
    expect(ids).toHaveLength(100);
    expect(ids).toContain(WAITING);
  });

  it('are those nearest to now, the newest first', async () => {
    const ids = await listed('kenanga', many(120, 5));
    expect(ids.at(-1)).toBe(idOf(100));
    expect(ids[0]).toBe(idOf(198));
    expect(ids).toHaveLength(100);
  });

  it('hold the one that waits though a hundred others are nearer', async () => {
    const waiting = { state: 'awaiting_owner', publishAt: MORNING + 29 * DAY } as const;
    const ids = await listed('kenanga', [...many(120, 1), aPost({ id: idOf(1), ...waiting })]);
    expect(ids[0]).toBe(idOf(1));
    expect(ids).toHaveLength(100);
  });

  it('hold all that wait, even more than a hundred', async () => {
    const ids = await listed('kenanga', many(120, 2, { state: 'awaiting_owner' }));
    expect(ids).toHaveLength(121);
  });

  it('hold the one of which I am asked whether it is out', async () => {
    const doubted = { state: 'held', commitAt: MORNING - 10 * DAY, publishAt: MORNING - 10 * DAY } as const;
    const ids = await listed('kenanga', [...many(120, 1), aPost({ id: idOf(1), ...doubted })]);
    expect(ids.at(-1)).toBe(idOf(1));
  });
});

describe('a post that waits for my word', () => {
  it('is told although it goes out in months: silence until tonight counts as yes', async () => {
    const far = { publishAt: MORNING + 60 * DAY, ownerWindowEndsAt: MORNING + 12 * HOUR };
    const asked = aPost({ id: idOf(1), state: 'awaiting_owner', ...far });
    const decided = aPost({ id: idOf(2), ...far, ownerWindowEndsAt: undefined });
    expect(await listed('kenanga', [asked, decided])).toEqual([idOf(1), WAITING]);
  });

  it('waits as well while its window is open and its picture is still drawn', async () => {
    const far = { publishAt: MORNING + 60 * DAY, ownerWindowEndsAt: MORNING + 12 * HOUR };
    const drawn = aPost({ id: idOf(1), state: 'awaiting_picture', ...far });
    expect(await listed('kenanga', [drawn])).toContain(idOf(1));
  });

  it('is not pushed on the maker, whose word it does not need', async () => {
    const far = { publishAt: MORNING + 60 * DAY, maker: 'melati', product: 'keripik' };
    expect(await listed('melati', [aPost({ id: idOf(1), state: 'awaiting_owner', ...far })])).toEqual([
      WAITING,
    ]);
  });
});

describe("my product on others' pages", () => {
  const sold = (campaign: string, publishAt: number) =>
    aPost({ id: idOf(1, campaign), campaign, product: 'keripik', maker: 'melati', publishAt });
  const melatis = (campaign: Campaign, publishAt = MORNING + 5 * HOUR) =>
    listed('melati', [sold(campaign.id, publishAt)], [campaign]);
  const panen = (overrides: Partial<Campaign>) =>
    aCampaign({ id: 'panen', products: ['keripik'], ...overrides });

  it('is told of a campaign that was proposed twenty days ago and runs today', async () => {
    const early = panen({ createdAt: MORNING - 20 * DAY, from: '2026-12-01', days: 3 });
    expect(await melatis(early)).toContain(idOf(1, 'panen'));
  });

  it('is told of a campaign that was proposed months before it runs', async () => {
    const early = panen({ createdAt: MORNING - 200 * DAY, from: '2026-11-30', days: 2 });
    expect(await melatis(early)).toContain(idOf(1, 'panen'));
  });

  it('is told of a campaign that starts "now" and was scheduled weeks after it was proposed', async () => {
    const lain = { start: 'now', createdAt: MORNING - 30 * DAY, from: '2026-11-01', days: 1 } as const;
    expect(await melatis(panen(lain))).toContain(idOf(1, 'panen'));
  });

  it('is told when it was moved to weeks after its campaign', async () => {
    const over = panen({ createdAt: MORNING - 40 * DAY, from: '2026-11-01', days: 3 });
    expect(await melatis(over)).toContain(idOf(1, 'panen'));
  });

  it('is left out when it is long over, like everything', async () => {
    const over = panen({ createdAt: MORNING - 40 * DAY, from: '2026-11-01', days: 3 });
    expect(await melatis(over, MORNING - 29 * DAY)).toEqual([WAITING]);
  });

  it('is not crowded out by ten campaigns that are only proposed, over or far ahead', async () => {
    const others = Array.from({ length: 12 }, (_, number) =>
      panen({
        id: `lain-${number}`,
        createdAt: MORNING - HOUR,
        ...[
          { status: 'proposed' as const, planRevision: 0 },
          { from: '2026-11-20', days: 2 },
          { from: '2026-12-25', days: 2 },
        ][number % 3],
      }),
    );
    const running = panen({ createdAt: MORNING - 20 * DAY });
    const ids = await listed('melati', [sold('panen', MORNING + 5 * HOUR)], [...others, running]);
    expect(ids).toContain(idOf(1, 'panen'));
  });
});

describe('my posts that wait for a person', () => {
  const helpFirst = async (as: string, posts: readonly Post[], campaign: Partial<Campaign> = {}) => {
    const world = await httpWorld();
    await replace(world.table, campaignRecord, aCampaign({ products: ['keripik'], ...campaign }));
    for (const post of posts) await insert(world.table, postRecord, post);
    return new Set((await world.read(PostList, '/api/posts?mine', { as })).helpFirst);
  };
  const held = { state: 'held', reason: 'channel.tokenDead' } as const;
  const doubted = { state: 'held', reason: 'post.person', commitAt: MORNING } as const;

  it('are named to the owner of the page: held, failed, or not known to be out', async () => {
    const posts = [
      aPost({ id: idOf(1), ...held }),
      aPost({ id: idOf(2), ...doubted }),
      aPost({ id: idOf(3), state: 'failed', reason: 'post.refused' }),
      aPost({ id: idOf(4) }),
    ];
    expect(await helpFirst('kenanga', posts)).toEqual(new Set([idOf(1), idOf(2), idOf(3)]));
  });

  it('are named to the maker, too', async () => {
    const post = aPost({ id: idOf(1), ...held, maker: 'melati', product: 'keripik' });
    expect(await helpFirst('melati', [post])).toEqual(new Set([idOf(1)]));
    expect(await helpFirst('kantil', [post])).toEqual(new Set());
  });

  it('are not those that a pause holds', async () => {
    const post = aPost({ id: idOf(1), ...held, reason: 'campaign.paused' });
    expect(await helpFirst('kenanga', [post], { status: 'paused' })).toEqual(new Set());
  });
});
