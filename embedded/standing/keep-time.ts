import { type Instant, MINUTE, SECOND, toIso } from '../../functions/domain/time/instant.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { System } from '../system/open-system.ts';
import type { SandboxClient } from '../system/sandbox-client.ts';

/** Runs something again and again, never twice at once; a failure is logged and the next turn comes. */
function every(
  milliseconds: number,
  log: Log,
  name: string,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const turn = async (): Promise<void> => {
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
  running = turn();
  const timer = setInterval(() => {
    running = turn();
  }, milliseconds);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** What the health check asks about the clock. */
export interface TimeKeeper {
  /** When the last tick ended well, by the system's clock. */
  lastTick(): number;
  stop(): Promise<void>;
}

/** The clock of a machine was set, or it slept: longer than a tick may take. */
const JUMP = 5 * MINUTE;

/** What became due meanwhile is worked off as late as it is; that it did must be found in the log. */
function tellJump(log: Log, before: Instant, now: Instant): void {
  if (now >= before && now - before <= JUMP) return;
  log.warn('the clock jumped', { from: toIso(before), to: toIso(now) });
}

/** The minute's tick. A sandbox that was given a time before is told how late it is now, every two seconds. */
export function keepTime(
  system: Pick<System, 'clock' | 'log' | 'tick' | 'bringBack'>,
  sandbox: SandboxClient | undefined,
  isAhead: boolean,
): TimeKeeper {
  const { clock, log } = system;
  let lastTick = clock.now();
  let lastLook = lastTick;
  // The clock may have been ahead when this folder was last worked on.
  let wasAhead = true;
  const ticking = every(MINUTE, log, 'tick', async () => {
    const now = clock.now();
    tellJump(log, lastLook, now);
    wasAhead ||= now < lastLook;
    lastLook = now;
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
