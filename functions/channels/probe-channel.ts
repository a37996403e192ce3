import type { Channel } from '../domain/channel/channel.ts';
import { outagesUntil } from '../domain/channel/outages.ts';
import { missingPermissions } from '../domain/channel/permissions.ts';
import { nextProbe } from '../domain/post/probing.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Graph, GraphOutcome, GraphTokenFacts } from '../ports/graph.ts';
import type { Log } from '../ports/log.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from '../records/channel-record.ts';
import { accountIfOpen } from '../records/channel-account.ts';
import { change } from '../records/record.ts';
import { breakChannel } from '../due/break-channel.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

export interface ProbeDeps {
  readonly table: Table;
  readonly graph: Pick<Graph, 'inspectToken'>;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

type ProbeOutcome = OutcomeOf<'probe'>;
/** What Meta's response says about a token. */
type Verdict = Extract<ProbeOutcome, 'healthy' | 'broken' | 'unclear'>;

/**
 * Checks a channel's token at Meta once a day, so that a dead token is found before a post needs it. A token that is known
 * to be dead is not checked: only connecting the page again repairs it. A page that Meta blocked has a valid token, so a
 * probe makes it healthy and posts are tried again; the next refusal declares it broken again.
 */
export const probeChannel = (deps: ProbeDeps): Work<'probe'> =>
  dueStep(deps, {
    kind: 'probe',
    record: channelRecord,
    whenEarly: 'wait',
    step: (channel) => probe(deps, channel),
  });

async function probe(deps: ProbeDeps, channel: Channel): Promise<ProbeOutcome> {
  const account = await accountIfOpen(deps.sealer, channel);
  if (!account) deps.log.error('a token does not open', { channel: channel.id });
  const { health } = channel;
  const isDead = !account || (health.state === 'broken' && health.code !== 'channel.blocked');
  const facts = isDead ? undefined : await deps.graph.inspectToken(account.token);
  const found = facts ? verdict(facts) : 'broken';
  // The reconciliation resumes posts that were held for the channel. It is requested before the write, so that no crash
  // loses it.
  if (health.state === 'broken' && found === 'healthy')
    await requestReconciliation(
      deps,
      { community: channel.community, subject: 'channel', id: channel.id },
      deps.clock.now(),
    );
  const noted = await note(deps, channel, found, facts);
  if (!noted) return 'overtaken';
  if (found === 'broken') await breakChannel(deps, noted, 'channel.tokenDead', deps.clock.now());
  return found;
}

/** Judges a token by Meta's response. A refusal concerns our own token, with which we ask, and not the channel's. */
function verdict(facts: GraphOutcome<GraphTokenFacts>): Verdict {
  if (facts.is !== 'done') return 'unclear';
  return facts.value.valid ? 'healthy' : 'broken';
}

/** Writes the probe's result and the time of the next. Undefined when the channel was changed, or connected, meanwhile. */
async function note(
  deps: ProbeDeps,
  channel: Channel,
  found: Verdict,
  facts: GraphOutcome<GraphTokenFacts> | undefined,
): Promise<Channel | undefined> {
  const now = deps.clock.now();
  const until = facts?.is === 'done' ? facts.value.dataAccessUntil : undefined;
  const health = found === 'healthy' ? { state: 'healthy' as const, checkedAt: now } : channel.health;
  const missing =
    facts?.is === 'done' ? missingPermissions(facts.value.scopes) : (channel.missingPermissions ?? []);
  const changes = {
    health,
    due: nextProbe(now),
    missingPermissions: missing.length > 0 ? missing : undefined,
    ...(until !== undefined && { dataAccessUntil: until }),
    ...(found === 'healthy' && { outages: outagesUntil(channel, now) }),
  };
  return change(deps.table, channelRecord, channel, { ...changes, revision: channel.revision + 1 }, [
    { attribute: 'revision', is: '=', value: channel.revision },
  ]);
}
