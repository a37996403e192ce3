import type { Channel } from '../domain/channel.ts';
import { breaksChannel } from '../domain/publishing/next-step.ts';
import { nextProbe } from '../domain/publishing/probing.ts';
import type { WorkMessage } from '../domain/work-message.ts';
import type { GraphOutcome, GraphTokenFacts } from '../ports/graph.ts';
import { channelRecord } from '../records/channel-record.ts';
import { openAccount } from '../records/channel-account.ts';
import { breakChannel } from '../records/channels.ts';
import { change, load } from '../records/record.ts';
import { meaningOf } from './follow-refusal.ts';
import type { PublishDeps } from './publish-deps.ts';

export type ProbeOutcome = 'gone' | 'stale' | 'overtaken' | 'healthy' | 'broken' | 'unclear';

/**
 * Once a day asks Meta about a channel's token, so that a dead one shows before a post needs it. A broken channel is not
 * asked: only connecting it again heals it.
 */
export const probeChannel =
  (deps: PublishDeps) =>
  async (message: WorkMessage): Promise<ProbeOutcome> => {
    const channel = await load(deps.table, channelRecord, { pk: message.pk, sk: message.sk });
    if (!channel) return 'gone';
    if (channel.due?.kind !== 'probe' || channel.due.at !== message.intent) return 'stale';
    await deps.clock.sleepUntil(channel.due.at);
    const account = await openAccount(deps.sealer, channel);
    const facts =
      channel.health.state === 'broken' ? undefined : await deps.graph.inspectToken(account.token);
    const found = facts ? verdict(facts) : 'broken';
    const noted = await note(deps, channel, found, facts);
    if (!noted) return 'overtaken';
    if (found === 'broken' && noted.health.state === 'healthy') {
      await breakChannel(deps, noted, 'channel.tokenDead', deps.clock.now());
    }
    return found;
  };

function verdict(facts: GraphOutcome<GraphTokenFacts>): 'healthy' | 'broken' | 'unclear' {
  if (facts.is === 'done') return facts.value.valid ? 'healthy' : 'broken';
  return breaksChannel(meaningOf(facts)) ? 'broken' : 'unclear';
}

/** The next probe, and when this one was answered. Not a change by a person, but whoever reconnects meanwhile wins. */
async function note(
  deps: PublishDeps,
  channel: Channel,
  found: ProbeOutcome,
  facts: GraphOutcome<GraphTokenFacts> | undefined,
): Promise<Channel | undefined> {
  const now = deps.clock.now();
  const until = facts?.is === 'done' ? facts.value.dataAccessUntil : undefined;
  const health = found === 'healthy' ? { state: 'healthy' as const, checkedAt: now } : channel.health;
  const changes = { health, due: nextProbe(now), ...(until !== undefined && { dataAccessUntil: until }) };
  return change(deps.table, channelRecord, channel, { ...changes, revision: channel.revision + 1 }, [
    { attribute: 'revision', is: '=', value: channel.revision },
  ]);
}
