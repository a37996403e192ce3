import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/work/due.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { GraphOutcome, GraphTokenFacts } from '../../functions/ports/graph.ts';
import { probeChannel } from '../../functions/channels/probe-channel.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { keys } from '../../functions/records/keys.ts';
import { load, replace } from '../../functions/records/record.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

async function probed(answer: GraphOutcome<GraphTokenFacts>, channel: Parameters<typeof aChannel>[0] = {}) {
  const world = await publishingWorld();
  const due = dueAt('probe', MORNING);
  await replace(world.table, channelRecord, aChannel({ due, ...channel }));
  await world.clock.advanceTo(MORNING);
  const asked: string[] = [];
  const inspectToken = async (token: string) => {
    asked.push(token);
    return answer;
  };
  const deps = { ...world.deps, graph: { ...world.deps.graph, inspectToken } };
  const key = keys.channel('rukun-lereng', 'kenanga-facebook');
  const outcome = await probeChannel(deps)({ version: 1, kind: 'probe', ...key, intent: MORNING });
  const channelNow = await loadChannel(world.table, 'rukun-lereng', 'kenanga-facebook');
  const asksFor = { community: 'rukun-lereng', subject: 'channel', id: 'kenanga-facebook' } as const;
  const reconciliation = await load(
    world.table,
    reconciliationRecord,
    reconciliationRecord.keyOf({ ...asksFor, roundsLeft: 0, fence: 0 }),
  );
  return { outcome, asked, channel: channelNow, reconciliation };
}

const alive = (overrides: Partial<GraphTokenFacts> = {}): GraphOutcome<GraphTokenFacts> => ({
  is: 'done',
  value: { valid: true, scopes: [], ...overrides },
  usage: {},
});

describe('probing a channel', () => {
  it('notes that its token lives, until when data may be read, and probes again a day later', async () => {
    const { outcome, channel } = await probed(alive({ dataAccessUntil: MORNING + 60 * DAY }));
    expect(outcome).toBe('healthy');
    expect(channel).toMatchObject({
      health: { state: 'healthy', checkedAt: MORNING },
      dataAccessUntil: MORNING + 60 * DAY,
      due: { kind: 'probe', at: MORNING + DAY },
    });
  });

  it('reports a dead token before a post needs it', async () => {
    const { outcome, channel } = await probed(alive({ valid: false }));
    expect(outcome).toBe('broken');
    expect(channel?.health).toMatchObject({ state: 'broken', code: 'channel.tokenDead' });
  });

  it('leaves the channel as it is when Meta does not answer', async () => {
    const { outcome, channel } = await probed({ is: 'unknown', reason: 'timeout', usage: {} });
    expect(outcome).toBe('unclear');
    expect(channel?.health.state).toBe('healthy');
  });

  const broken = (code: string) => {
    const text = { id: '', en: '' };
    return { health: { state: 'broken', since: MORNING, code, reason: text, nextStep: text } } as const;
  };

  it('does not ask about a channel whose token is dead: only connecting again heals it', async () => {
    const { outcome, asked } = await probed(alive(), broken('channel.tokenDead'));
    expect({ outcome, asked }).toEqual({ outcome: 'broken', asked: [] });
  });

  it('tries a page again that Meta had blocked, and brings back what was held for it', async () => {
    const { outcome, channel, reconciliation } = await probed(alive(), broken('channel.blocked'));
    expect(outcome).toBe('healthy');
    expect(channel?.health.state).toBe('healthy');
    expect(reconciliation).toMatchObject({ subject: 'channel', id: 'kenanga-facebook' });
  });

  it('says so when a page that Meta had blocked has lost its token since: waiting would not mend it', async () => {
    const says = { id: 'Tunggu.', en: 'Wait.' };
    const health = {
      state: 'broken',
      code: 'channel.blocked',
      since: MORNING - DAY,
      reason: says,
      nextStep: says,
    } as const;
    const { outcome, channel, reconciliation } = await probed(alive({ valid: false }), { health });
    expect(outcome).toBe('broken');
    expect(channel?.health).toMatchObject({ state: 'broken', code: 'channel.tokenDead' });
    expect(reconciliation?.due).toBeDefined();
  });

  it('takes a refusal of our own token for no word about the channel', async () => {
    const refusal = { code: 190, transient: false, message: 'Invalid OAuth access token' };
    const { outcome, channel } = await probed({ is: 'refused', refusal, usage: {} });
    expect(outcome).toBe('unclear');
    expect(channel?.health.state).toBe('healthy');
  });
});
