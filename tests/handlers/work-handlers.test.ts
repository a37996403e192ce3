import { describe, expect, it, vi } from 'vitest';
import { dueAt, LEASE } from '../../functions/domain/work/due.ts';
import { KINDS, type RoutedStage, WORK_KINDS } from '../../functions/domain/work/kinds.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import { readReport } from '../../functions/insights/read-report.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { insert, load } from '../../functions/records/record.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { aCommunity } from '../factories/entities.ts';
import { awsWorld, FUNCTIONS } from './aws-world.ts';
import { queueEvent } from './receiver.ts';

/** The kinds of work that come through the router, each with its stage. */
const ROUTED = WORK_KINDS.flatMap((kind) => {
  const facts = KINDS[kind];
  return facts.queue === 'work' ? [{ kind, stage: facts.stage }] : [];
});

const nobody = (kind: WorkMessage['kind']): WorkMessage => ({
  version: 1,
  kind,
  pk: 'community#nobody',
  sk: 'nothing',
  intent: 1,
});

/** A day with two published posts whose aggregation is due. */
async function staleDay({ table }: Awaited<ReturnType<typeof awsWorld>>) {
  const day = { community: 'rukun-lereng', day: '2026-12-01' };
  const due = dueAt('fold', Date.now() - MINUTE);
  await insert(table, communityRecord, aCommunity());
  await insert(table, postMetricsRecord, somePostMetrics({ post: 'c.0000000000000001', reach: 100 }));
  await insert(table, postMetricsRecord, somePostMetrics({ post: 'c.0000000000000002', reach: 50 }));
  await insert(table, staleDayRecord, { ...day, dirtyVersion: 2, foldedVersion: 0, due });
  return { key: keys.staleDay(day.community, day.day), due };
}

describe('the clock’s function', () => {
  it('sends a message for what is due and moves it a lease ahead', async () => {
    const world = await awsWorld();
    const { key, due } = await staleDay(world);
    const { handler } = await import('../../functions/due/handler.ts');
    const before = Date.now();
    await handler();
    const sent = await world.receive('work');
    expect(sent.map((body) => JSON.parse(body) as unknown)).toEqual([
      { version: 1, kind: 'fold', ...key, intent: due.at },
    ]);
    const moved = (await load(world.table, staleDayRecord, key))?.due?.index;
    expect(moved).toBeGreaterThanOrEqual(before + LEASE);
    expect(world.lines()).toMatchObject([{ level: 'INFO', message: 'ticked', sent: 1 }, { Nudges: 1 }]);
  });
});

describe('the router’s function', () => {
  const OF_STAGE: Readonly<Record<RoutedStage, string>> = {
    campaigns: FUNCTIONS.CAMPAIGNS_FUNCTION,
    inspect: FUNCTIONS.INSPECT_FUNCTION,
    render: FUNCTIONS.RENDER_FUNCTION,
    collect: FUNCTIONS.COLLECT_FUNCTION,
    insights: FUNCTIONS.INSIGHTS_FUNCTION,
  };

  it('starts for each kind of work the function of its stage', async () => {
    const world = await awsWorld();
    const { handler } = await import('../../functions/due/router/handler.ts');
    const messages = ROUTED.map(({ kind }) => nobody(kind));
    expect(await handler(queueEvent(messages.map((message) => JSON.stringify(message))))).toEqual({
      batchItemFailures: [],
    });
    expect(world.lambda.started).toEqual(
      ROUTED.map(({ stage }, index) => ({ name: OF_STAGE[stage], payload: messages[index] })),
    );
  });

  it('leaves in the queue what Lambda does not take, what it cannot read, and what is not for it', async () => {
    const world = await awsWorld();
    const { handler } = await import('../../functions/due/router/handler.ts');
    world.lambda.failNext(1, 429, 'TooManyRequestsException');
    const bodies = [JSON.stringify(nobody('fold')), 'what?', JSON.stringify(nobody('publish'))];
    expect(await handler(queueEvent([...bodies, JSON.stringify(nobody('fold'))]))).toEqual({
      batchItemFailures: ['message-0', 'message-1', 'message-2'].map((itemIdentifier) => ({
        itemIdentifier,
      })),
    });
    expect(world.lambda.started).toHaveLength(1);
  });
});

describe('the function that aggregates', () => {
  it('makes the report of a day', async () => {
    const world = await awsWorld();
    const { key, due } = await staleDay(world);
    const { handler } = await import('../../functions/insights/handler.ts');
    await handler({ version: 1, kind: 'fold', ...key, intent: due.at });
    const report = await readReport(world)({
      community: 'rukun-lereng',
      from: '2026-12-01',
      to: '2026-12-01',
    });
    expect(report.total).toMatchObject({ posts: 2, reach: 150 });
  });
});

describe('the functions that are started with a message', () => {
  it('are done with work on an item that is gone', async () => {
    const world = await awsWorld();
    const ofStage: Readonly<Record<RoutedStage, { handler: (message: WorkMessage) => Promise<void> }>> = {
      campaigns: await import('../../functions/campaigns/handler.ts'),
      inspect: await import('../../functions/inspect/handler.ts'),
      render: await import('../../functions/render/handler.ts'),
      collect: await import('../../functions/collect/handler.ts'),
      insights: await import('../../functions/insights/handler.ts'),
    };
    for (const { kind, stage } of ROUTED) await ofStage[stage].handler(nobody(kind));
    expect(world.lines()).toMatchObject(
      ROUTED.map(({ kind }) => ({ message: 'worked', kind, outcome: 'gone' })),
    );
  });
});

describe('the function that publishes', () => {
  it('is done with work on items that are gone, and leaves in the queue what it cannot read', async () => {
    const world = await awsWorld();
    const { handler } = await import('../../functions/publish/handler.ts');
    const bodies = [JSON.stringify(nobody('publish')), JSON.stringify(nobody('probe')), '{"version":1}'];
    expect(await handler(queueEvent(bodies))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-2' }],
    });
    expect(JSON.stringify(world.lines())).not.toContain('{\\"version\\":1}');
  });

  it('does not open a secret that was sealed for another context, and says no more than that', async () => {
    const world = await awsWorld();
    vi.stubEnv('META_APP_SECRET_SEALED', await world.sealer.seal('secret-0815', 'elsewhere'));
    const { handler } = await import('../../functions/publish/handler.ts');
    expect(await handler(queueEvent([JSON.stringify(nobody('publish'))]))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-0' }],
    });
    const logged = JSON.stringify(world.lines());
    expect(logged).toContain('SealBrokenError');
    expect(logged).not.toContain('secret-0815');
  });

  it('does not begin without a setting, and names it', async () => {
    await awsWorld();
    vi.stubEnv('KEY_ID', '');
    await expect(import('../../functions/publish/handler.ts')).rejects.toThrow('The setting KEY_ID is wrong');
  });
});
