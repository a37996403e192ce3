import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import type { TableMeter } from '../../functions/adapters/memory/table-meter.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { randomFrom } from '../../functions/domain/seeded.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import type { PostState } from '../../functions/domain/post/post-states.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Graph } from '../../functions/ports/graph.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { Item } from '../../functions/ports/table.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { fromItem } from '../../functions/records/record.ts';
import { FaultModeName, FaultPlan } from '../../sandbox/core/faults/fault.ts';
import { createSandboxCore } from '../../sandbox/core/sandbox-core.ts';
import type { SwitchesChange } from '../../sandbox/core/switches.ts';
import { createWork } from '../../embedded/system/do-work.ts';
import { newCoverage, noteTransition } from './coverage.ts';
import { EventLoop } from './event-loop.ts';
import { simCaptions, simPictures } from './fakes.ts';
import type { Rates } from './rates.ts';
import { graphFor } from './sim-graph.ts';
import { SimQueue } from './sim-queue.ts';
import { LaggingTable, tableFor } from './sim-table.ts';
import { passThrough, strikes, type Worker, type World } from './world.ts';

export interface WorldOptions {
  readonly seed: string;
  readonly start: Instant;
  readonly rates: Rates;
  readonly switches: SwitchesChange;
  readonly calmFrom: Instant;
  readonly log: Log;
  readonly meter: TableMeter;
  /** How many processes share the one table, each with a queue, a tick and a clock of its own. */
  readonly processes: number;
}

/** Clocks that are synchronised over the network differ by less. */
const WORST_CLOCK = 20 * SECOND;

/** Shorter than the delay that posts tolerate. */
const LONGEST_OUTAGE = 40 * MINUTE;

export type SimulatedWorld = ReturnType<typeof buildWorld>;

/** Builds the functions in a world where everything can go wrong, on virtual time; a seed always gives the same run. */
export function buildWorld(options: WorldOptions) {
  const { seed, start, rates, calmFrom, log } = options;
  const loop = new EventLoop(start);
  const world: World = {
    loop,
    random: randomFrom(seed),
    rates,
    faults: new Map(),
    lastFaultAt: start,
    outageUntil: start,
    calmFrom,
    coverage: newCoverage(),
  };
  const core = createSandboxCore({ seed, images: () => undefined });
  core.changeSwitches(options.switches, start);
  const items = new MemoryTable({ meter: options.meter });
  const watchers: PostWatcher[] = [];
  const table = new LaggingTable(world, items, watchPosts(world, watchers));
  const media = new MemoryMediaStore();
  const sealer = new MemorySealer();
  const calls = new Map<string, number>();

  const openProcess = (number: number) => {
    // The first process has the world's time.
    const ahead =
      number === 0 ? 0 : Math.round((2 * randomFrom(`${seed}|clock ${String(number)}`)() - 1) * WORST_CLOCK);
    const now = (): Instant => loop.now() + ahead;
    const clockFor = (worker: Worker): Clock => ({
      now,
      sleepUntil: async (instant) => {
        if (instant > now()) await loop.after(instant - now());
        await passThrough(world, worker, 1);
      },
    });
    const depsFor = (worker: Worker) => {
      const clock = clockFor(worker);
      let graph: Graph | undefined;
      const queueOfWorker = { send: queue.send.bind(queue) };
      return {
        table: tableFor(world, worker, table),
        media,
        sealer: { ...plainSealer, fingerprint: sealer.fingerprint.bind(sealer) },
        clock,
        log,
        queue: queueOfWorker,
        // Created at first use, since most workers never call Meta.
        get graph() {
          graph ??= graphFor(world, worker, core, calls);
          return graph;
        },
        dispatch: createDispatch({ queue: queueOfWorker, clock }),
        pictures: simPictures,
        // Photos of this world are no pictures.
        finder: { find: async () => ({ unseen: 'missing' as const }) },
        captions: simCaptions,
        writable: ['id' as const],
        random: world.random,
      };
    };
    const queue = new SimQueue(world, (worker: Worker, message: WorkMessage) =>
      createWork(depsFor(worker))(message),
    );
    const tick = (): void => {
      loop.plan(loop.now() + MINUTE, tick);
      if (strikes(world, 'tickSkipped')) return;
      const worker: Worker = { name: 'tick', dead: false, onDeath: () => undefined };
      runTick(depsFor(worker))().catch((error: unknown) => {
        log.warn('a tick failed', { error: error instanceof Error ? error.name : 'unknown' });
      });
    };
    // The processes tick at different seconds of the minute.
    loop.plan(start + MINUTE + number * 17 * SECOND, tick);
    return queue;
  };
  const queues = Array.from({ length: options.processes }, (_, number) => openProcess(number));
  const [queue] = queues;
  if (!queue) throw new Error('a world needs a process');

  const hourly = (): void => {
    loop.plan(loop.now() + HOUR, hourly);
    if (!strikes(world, 'outage')) return;
    const ends = loop.now() + Math.floor(world.random() * LONGEST_OUTAGE);
    world.outageUntil = Math.min(ends, calmFrom);
  };
  loop.plan(start + HOUR, hourly);

  return {
    world,
    loop,
    core,
    table,
    media,
    queue,
    calls,
    /** Registers a function that is called with each post whose state changed, and with the state before. */
    watch: (watcher: PostWatcher) => void watchers.push(watcher),
    /** Sets the rate of the sandbox's faults; 0 ends them. */
    setGraphFaults(rate: number): void {
      for (const { act, struck } of core.state.faults) {
        const kind = `graph.${act.mode}`;
        if (struck > 0) world.faults.set(kind, (world.faults.get(kind) ?? 0) + struck);
      }
      const modes = FaultModeName.options;
      const each = Object.fromEntries(modes.map((mode) => [mode, rate / modes.length]));
      core.setFaults(FaultPlan.parse({ rates: rate > 0 ? each : {} }), loop.now());
    },
  };
}

type PostWatcher = (post: Post, before: PostState | undefined) => void;

/** Records each change of a post's state and passes it to the watchers. */
function watchPosts(world: World, watchers: readonly PostWatcher[]): (item: Item) => void {
  const states = new Map<string, PostState>();
  return (item) => {
    if (!item.sk.startsWith('post#')) return;
    const post = fromItem(postRecord, item);
    const name = `${post.community} ${post.id}`;
    const before = states.get(name);
    if (before === post.state) return;
    states.set(name, post.state);
    if (before) noteTransition(world.coverage, before, post.state);
    for (const watcher of watchers) watcher(post, before);
  };
}

/** Leaves tokens unsealed in a simulation: other tests cover sealing, which would cost time here. */
const plainSealer = { open: async (sealed: string) => sealed, seal: async (plain: string) => plain };
