import { GRAPH_VERSION } from '../../functions/domain/channel/graph-version.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import type { HealthProbes } from '../../functions/http/app-deps.ts';
import type { System } from '../system/open-system.ts';
import type { TimeKeeper } from './keep-time.ts';

/** A message that is overdue by this much means that the queue is stuck. */
const STUCK = 5 * MINUTE;
/** Ticks may be two minutes apart. */
const LATE_TICK = 3 * MINUTE;

/** Returns the health probes: each uses its part in the way that the system does. */
export const healthProbes = (system: System, time: TimeKeeper, graphUrl: string): HealthProbes => ({
  table: async () => {
    await system.table.get({ pk: 'health', sk: 'probe' });
    return true;
  },
  queue: async () => (system.queue.nextDelivery() ?? system.clock.now()) > system.clock.now() - STUCK,
  clock: async () => system.clock.now() - time.lastTick() < LATE_TICK,
  // Graph answers 400 without a token, which proves that it is reachable.
  graph: async (signal) => (await fetch(`${graphUrl}/${GRAPH_VERSION.name}/me`, { signal })).status < 500,
});
