import { MINUTE } from '../../functions/domain/time/instant.ts';
import type { HealthProbes } from '../../functions/http/app-deps.ts';
import type { System } from '../system/open-system.ts';
import type { TimeKeeper } from './keep-time.ts';

/** Work that should have been handed out this long ago means that the queue stands still. */
const STUCK = 5 * MINUTE;
/** Ticks may be two minutes apart. */
const LATE_TICK = 3 * MINUTE;

/** How health is asked: each part by something that it does for us. */
export const healthProbes = (system: System, time: TimeKeeper, graphUrl: string): HealthProbes => ({
  table: async () => {
    await system.table.get({ pk: 'health', sk: 'probe' });
    return true;
  },
  queue: async () => (system.queue.nextDelivery() ?? system.clock.now()) > system.clock.now() - STUCK,
  clock: async () => system.clock.now() - time.lastTick() < LATE_TICK,
  // Graph answers 400 without a token, which is an answer.
  graph: async (signal) => (await fetch(`${graphUrl}/v24.0/me`, { signal })).status < 500,
});
