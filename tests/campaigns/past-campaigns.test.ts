import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { proposeCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, load } from '../../functions/records/record.ts';
import { aCommunity, aProduct } from '../factories/entities.ts';
import { settleNeighbour } from '../factories/neighbour.ts';
import { STANDARD_MOMENTS } from '../factories/standard-moments.ts';

const community = 'rukun-lereng';
const told = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) return undefined;
  const [{ code, field }] = error.problems;
  return { code, field };
};

describe.each(STANDARD_MOMENTS)('the days of a campaign, at $title', ({ zone, day, at }) => {
  async function setup() {
    const clock = new ManualClock(at);
    const table = new MemoryTable();
    const dispatch = createDispatch({ queue: new CollectingQueue(), clock });
    const deps = { table, clock, dispatch, writable: ['id' as const] };
    await settleNeighbour(table);
    await insert(table, communityRecord, aCommunity({ zone }));
    await insert(table, productRecord, aProduct());
    const propose = (from: string, days: number) => {
      const wish = { title: 'Pasar', products: ['tiwul'], audience: 'bridging', from, days } as const;
      return proposeCampaign(deps)({
        community,
        id: 'pasar',
        by: 'kenanga',
        wish: { ...wish, products: ['tiwul'], kind: 'window', start: 'slots' },
      });
    };
    const schedule = () => scheduleCampaign(deps)({ community, id: 'pasar', by: 'flamboyan' });
    const stored = () => load(table, campaignRecord, keys.campaign(community, 'pasar'));
    return { clock, propose, schedule, stored };
  }

  it('may be partly over: the last of them may be today', async () => {
    const { propose, schedule } = await setup();
    expect(await propose(addDays(day, -2), 3)).toMatchObject({ status: 'proposed' });
    expect((await schedule()).campaign.status).toBe('scheduled');
  });

  it('are refused by name when all of them are over, and nothing is stored', async () => {
    const { propose, stored } = await setup();
    expect(await told(propose(addDays(day, -3), 3))).toEqual({ code: 'campaign.past', field: 'from' });
    expect(await stored()).toBeUndefined();
  });

  it('are answered as before when the same proposal comes once more after them', async () => {
    const { propose, clock } = await setup();
    const first = await propose(day, 1);
    await clock.advanceTo(at + 2 * DAY);
    expect(await propose(day, 1)).toEqual(first);
    expect(await told(propose(day, 2))).toMatchObject({ code: 'campaign.changed' });
  });

  it('stop the scheduling once they are over, and nothing is planned', async () => {
    const { propose, schedule, stored, clock } = await setup();
    await propose(day, 1);
    await clock.advanceTo(at + 2 * DAY);
    expect(await told(schedule())).toEqual({ code: 'campaign.over', field: 'campaign' });
    expect(await stored()).toMatchObject({ status: 'proposed', planRevision: 0 });
  });
});
