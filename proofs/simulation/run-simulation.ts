import { setImmediate as nextIteration } from 'node:timers/promises';
import type { TableUse } from '../../functions/adapters/memory/table-meter.ts';
import { putCampaign } from '../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../functions/campaigns/schedule-campaign.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { DAY, fromIso, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { Log } from '../../functions/ports/log.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { listChannels } from '../../functions/records/channels.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { fromItem } from '../../functions/records/record.ts';
import type { SwitchesChange } from '../../sandbox/core/switches.ts';
import { buildWorld, type SimulatedWorld } from './build-world.ts';
import { quiet } from './fakes.ts';
import { isSeen, judge, type Verdict } from './judge.ts';
import { employMakers } from './makers.ts';
import { employOnlookers } from './onlookers.ts';
import { employOperator } from './operator.ts';
import { employOwners } from './owners.ts';
import { settlePeople } from './people.ts';
import type { Rates } from './rates.ts';
import { daysOf, productsPerCommunity, type Scenario } from './scenario.ts';

export interface SimulationOptions {
  readonly seed: string;
  readonly scenario: Scenario;
  readonly rates: Rates;
  readonly switches: SwitchesChange;
  /** How many processes share the one table; one by default. */
  readonly processes?: number;
  readonly log?: Log;
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Called with the world's clock before anything happens, for a caller that logs with the world's time. */
  readonly onWorld?: (now: () => number) => void;
}

export interface SimulationReport {
  readonly seed: string;
  readonly verdict: Verdict;
  readonly faults: Readonly<Record<string, number>>;
  readonly delays: Delays;
  readonly graphCalls: Readonly<Record<string, number>>;
  readonly writeUnitsPerPost: number;
  readonly readUnitsPerPost: number;
  /** Posts about which an owner was asked, since reading could not tell whether they were published. */
  readonly answeredByPerson: number;
  /** Virtual minutes from the last fault to the last change. */
  readonly settledAfterMinutes: number;
  /** What the run covered: state transitions, and faults by the step that they struck. */
  readonly coverage: Readonly<Record<'transitions' | 'faults', Readonly<Record<string, number>>>>;
}

/** A Tuesday, 06:00 in Jakarta. */
const START = fromIso('2026-11-30T23:00:00.000Z');
const SETTLING = 4 * HOUR;

/**
 * Simulates communities, campaigns and posts in a world where everything goes wrong, and judges the outcome from outside.
 */
export async function runSimulation(options: SimulationOptions): Promise<SimulationReport> {
  const { seed, scenario, rates } = options;
  const units = { read: 0, write: 0, isPersons: true };
  // Table use by people does not count towards a post.
  const meter = ({ readUnits, writeUnits }: TableUse): void => {
    if (units.isPersons) return;
    units.read += readUnits;
    units.write += writeUnits;
  };
  // Faults end after the last post is due; then everything must settle.
  const faultyFor = (daysOf(scenario) + 1) * DAY;
  const calmFrom = START + faultyFor;
  const log = options.log ?? quiet;
  const simulated = buildWorld({
    seed,
    start: START,
    rates,
    switches: options.switches,
    calmFrom,
    log,
    meter,
    processes: options.processes ?? 1,
  });
  options.onWorld?.(() => simulated.loop.now());
  const communities = Array.from({ length: scenario.communities }, (_, index) => `c${String(index)}`);
  await settlePeople(simulated.table.items, simulated.core, scenario, START);
  for (let index = 0; index < productsPerCommunity(scenario); index += 1) {
    for (const name of ['', '-2', '-3']) {
      const key = `photos/p${String(index)}${name}.jpg`;
      await simulated.media.write(key, new Uint8Array([1]), 'image/jpeg');
    }
  }
  units.isPersons = false;
  await scheduleEverything(simulated, scenario, communities);
  const person = personsDeps(simulated);
  const apart = async (act: () => Promise<void>): Promise<void> => {
    units.isPersons = true;
    await act();
    units.isPersons = false;
  };
  employOperator(simulated.loop, person, simulated.core, communities, apart);
  const days = daysOf(scenario);
  employMakers(simulated, person, { seed, start: START, days, scenario }, communities, apart);
  const accountOf = await readAccounts(simulated, communities);
  // The owners stop a day before the faults do, so that the checks for missing posts come before the end.
  simulated.watch(employOwners(simulated, { seed, until: calmFrom - DAY, accountOf }));
  const answered = employOnlookers(
    simulated.loop,
    person,
    () => readPosts(simulated, communities),
    (post) => isSeen(post, accountOf(post), simulated.core),
    apart,
  );
  simulated.setGraphFaults(rates.graph);

  const steps = 200;
  for (let step = 1; step <= steps; step += 1) {
    await simulated.loop.runUntil(START + (faultyFor * step) / steps);
    await nextIteration();
    options.onProgress?.((step / steps) * 0.95);
  }
  simulated.setGraphFaults(0);
  await simulated.loop.runUntil(calmFrom + SETTLING);
  options.onProgress?.(1);
  return report(options, simulated, communities, { ...units, answered: answered() });
}

/** Seconds from the promised time to the commit, over published posts. */
interface Delays {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function delaysOf(posts: readonly Post[]): Delays {
  const seconds = posts
    .flatMap(({ commitAt, publishAt, state }) =>
      state === 'published' && commitAt !== undefined ? [(commitAt - publishAt) / 1000] : [],
    )
    .sort((a, b) => a - b);
  return { p50: at(seconds, 0.5), p95: at(seconds, 0.95), p99: at(seconds, 0.99) };
}

/** A person's own action never fails; what it triggers may. */
function personsDeps({ table, queue, loop }: SimulatedWorld) {
  const clock = { now: () => loop.now(), sleepUntil: () => Promise.resolve() };
  const faultless = {
    get: table.items.get.bind(table.items),
    getMany: table.items.getMany.bind(table.items),
    query: table.query.bind(table),
    put: async (...args: Parameters<typeof table.items.put>) => {
      const written = await table.items.put(...args);
      table.wrote(args[0]);
      return written;
    },
    update: async (...args: Parameters<typeof table.items.update>) => {
      const written = await table.items.update(...args);
      table.wrote(args[0]);
      return written;
    },
    delete: async (...args: Parameters<typeof table.items.delete>) => {
      const written = await table.items.delete(...args);
      table.wrote(args[0]);
      return written;
    },
  };
  return { table: faultless, clock, dispatch: createDispatch({ queue, clock }), writable: ['id' as const] };
}

async function scheduleEverything(
  simulated: SimulatedWorld,
  scenario: Scenario,
  communities: readonly string[],
) {
  const deps = personsDeps(simulated);
  const products = Array.from({ length: productsPerCommunity(scenario) }, (_, index) => `p${String(index)}`);
  for (const community of communities) {
    for (let first = 0; first < products.length; first += 10) {
      const id = `k${String(first)}`;
      const wish = {
        title: id,
        products: products.slice(first, first + 10),
        audience: 'bridging' as const,
        from: '2026-12-01',
        days: daysOf(scenario),
        kind: 'window' as const,
        start: 'slots' as const,
        stories: true,
      };
      await putCampaign(deps)({ community, id, by: 'flamboyan', wish });
      await scheduleCampaign(deps)({ community, id, by: 'flamboyan' });
    }
  }
}

/** Returns all posts. */
async function readPosts({ table }: SimulatedWorld, communities: readonly string[]): Promise<Post[]> {
  const posts: Post[] = [];
  for (const community of communities)
    for (let first = 0; ; first += 10) {
      const found = await listPosts(table.items, community, `k${String(first)}`);
      if (found.length === 0) break;
      posts.push(...found);
    }
  return posts;
}

async function readAccounts(
  { table }: SimulatedWorld,
  communities: readonly string[],
): Promise<(post: Post) => string> {
  const remoteIds = new Map<string, string>();
  for (const community of communities)
    for (const channel of await listChannels(table.items, community))
      remoteIds.set(`${community} ${channel.id}`, channel.remoteId);
  return ({ community, channel }) => remoteIds.get(`${community} ${channel}`) ?? '?';
}

/** Returns a function that counts the metrics items of a post. */
function countMetrics({ table }: SimulatedWorld): (post: Post) => number {
  const counts = new Map<string, number>();
  for (const item of table.items.everything()) {
    if (!/^(card|story)#/.test(item.sk)) continue;
    const { community, post } = fromItem(postMetricsRecord, item);
    const name = `${community} ${post}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return ({ community, id }) => counts.get(`${community} ${id}`) ?? 0;
}

async function report(
  { seed }: SimulationOptions,
  simulated: SimulatedWorld,
  communities: readonly string[],
  counted: { readonly read: number; readonly write: number; readonly answered: number },
): Promise<SimulationReport> {
  const { core, world, calls } = simulated;
  const posts = await readPosts(simulated, communities);
  const accounts = await readAccounts(simulated, communities);
  const verdict = await judge(posts, accounts, core, countMetrics(simulated));
  const lastChange = Math.max(...posts.map(({ publishedAt = 0 }) => publishedAt));
  return {
    seed,
    verdict,
    faults: Object.fromEntries(world.faults),
    delays: delaysOf(posts),
    graphCalls: Object.fromEntries(calls),
    writeUnitsPerPost: counted.write / Math.max(1, posts.length),
    readUnitsPerPost: counted.read / Math.max(1, posts.length),
    answeredByPerson: counted.answered,
    settledAfterMinutes: Math.max(0, lastChange - world.lastFaultAt) / MINUTE,
    coverage: {
      transitions: Object.fromEntries(world.coverage.transitions),
      faults: Object.fromEntries(world.coverage.faults),
    },
  };
}
