import { type Instant, MINUTE, SECOND, toIso } from '../../functions/domain/time/instant.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { System } from '../system/open-system.ts';
import type { SandboxClient } from '../system/sandbox-client.ts';

/**
 * Runs work at once and then at an interval, never twice at the same time. A failure is logged and the next run follows.
 * Returns a function that stops it and awaits the run under way.
 */
function every(
  milliseconds: number,
  log: Log,
  name: string,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const run = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      log.error(`${name} failed`, { error: error instanceof Error ? error.name : 'unknown' });
    } finally {
      busy = false;
    }
  };
  running = run();
  const timer = setInterval(() => {
    running = run();
  }, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** What the health check reads about the clock. */
export interface TimeKeeper {
  /** Returns when the last tick succeeded, by the system's clock. */
  lastTick(): number;
  stop(): Promise<void>;
}

/** More than this between two ticks means that the machine's clock was set, or that it was suspended. */
const JUMP = 5 * MINUTE;

/** Logs a jump of the clock: work that became due in between is done late, and the log must say why. */
function tellJump(log: Log, before: Instant, now: Instant): void {
  if (now >= before && now - before <= JUMP) return;
  log.warn('the clock jumped', { from: toIso(before), to: toIso(now) });
}

/**
 * Runs the tick every minute. When the folder's time is ahead of real time, also sets the sandbox's clock every two seconds.
 */
export function keepTime(
  system: Pick<System, 'clock' | 'log' | 'tick' | 'bringBack'>,
  sandbox: SandboxClient | undefined,
  isAhead: boolean,
): TimeKeeper {
  const { clock, log } = system;
  let lastTick = clock.now();
  let lastSeen = lastTick;
  // The clock may have been ahead when this folder was last used.
  let wasAhead = true;
  const ticking = every(MINUTE, log, 'tick', async () => {
    const now = clock.now();
    tellJump(log, lastSeen, now);
    wasAhead ||= now < lastSeen;
    lastSeen = now;
    await system.tick();
    lastTick = clock.now();
    if (!wasAhead) return;
    await system.bringBack();
    wasAhead = false;
  });
  const telling =
    sandbox && isAhead
      ? every(2 * SECOND, log, 'telling the time', () => sandbox.setClock(clock.now()))
      : undefined;
  return {
    lastTick: () => lastTick,
    stop: async () => {
      await ticking();
      await telling?.();
    },
  };
}
