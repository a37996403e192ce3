import { describe, expect, it } from 'vitest';
import { dueAt } from '../../functions/domain/due.ts';
import { DAY } from '../../functions/domain/instant.ts';
import type { GraphOutcome, GraphTokenFacts } from '../../functions/ports/graph.ts';
import { probeChannel } from '../../functions/publish/probe-channel.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { keys } from '../../functions/records/keys.ts';
import { replace } from '../../functions/records/record.ts';
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
  return { outcome, asked, channel: await loadChannel(world.table, 'rukun-lereng', 'kenanga-facebook') };
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

  it('marks a dead token before a post needs it', async () => {
    const { outcome, channel } = await probed(alive({ valid: false }));
    expect(outcome).toBe('broken');
    expect(channel?.health).toMatchObject({ state: 'broken', code: 'channel.tokenDead' });
  });

  it('leaves the channel as it is when Meta does not answer', async () => {
    const { outcome, channel } = await probed({ is: 'unknown', reason: 'timeout', usage: {} });
    expect(outcome).toBe('unclear');
    expect(channel?.health.state).toBe('healthy');
  });

  it('does not ask about a channel that is broken: only connecting again heals it', async () => {
    const words = { id: '', en: '' };
    const health = {
      state: 'broken' as const,
      since: MORNING,
      code: 'channel.tokenDead',
      reason: words,
      nextStep: words,
    };
    const { outcome, asked } = await probed(alive(), { health });
    expect({ outcome, asked }).toEqual({ outcome: 'broken', asked: [] });
  });
});
