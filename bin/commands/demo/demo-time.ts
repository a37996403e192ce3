import { join } from 'node:path';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { type Instant, MINUTE } from '../../../functions/domain/time/instant.ts';
import { ENDLESS_KINDS } from '../../../functions/domain/work/kinds.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import type { RunningTime } from '../../../embedded/system/open-installation.ts';
import type { SandboxClient } from '../../../embedded/system/sandbox-client.ts';
import { openVirtualTime } from '../../../embedded/time/time-file.ts';
import { runUntilSettled } from './drive-time.ts';

export interface SettleOptions {
  readonly notAfter?: Instant | undefined;
  readonly onIdle?: () => Promise<void>;
  /** Ends the waiting on a real clock. */
  readonly enough?: AbortSignal | undefined;
}

/** The demo's time: virtual on a sandbox that can be given it, real on any other Graph server. */
export interface DemoTime extends RunningTime {
  readonly clock: Clock;
  readonly isVirtual: boolean;
  readonly around: <T>(work: () => Promise<T>) => Promise<T>;
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Goes on until nothing is due (virtual), or until every post has gone as far as it can by itself (real). */
  settle(installation: { readonly system: System }, options: SettleOptions): Promise<void>;
}

/** Virtual time that begins at a moment, or where this folder or the sandbox already is. */
export async function virtualDemoTime(
  folder: string,
  sandbox: SandboxClient,
  begin: Instant,
): Promise<DemoTime> {
  const time = await openVirtualTime({
    file: join(folder, 'time.json'),
    start: Math.max(begin, sandbox.now),
    onJump: (instant) => sandbox.setClock(instant),
  });
  await sandbox.setClock(Math.max(time.now(), sandbox.now));
  return {
    clock: time,
    isVirtual: true,
    around: (work) => time.run(work),
    untilIdle: () => time.untilIdle(),
    run: (work) => time.run(work),
    settle: ({ system }, { notAfter, onIdle }) =>
      runUntilSettled(system, time, {
        ...(notAfter !== undefined && { notAfter }),
        ...(onIdle && { onIdle }),
      }),
  };
}

const POLL = 2_000;

const directly = <T>(work: () => Promise<T>): Promise<T> => work();

/** How far ahead a post may lie that is still waited for: those of one morning stand minutes apart. */
const WORTH_WAITING = 60 * MINUTE;

/** Real time: a tick each minute, and a look every two seconds whether anything is still due soon. */
export function realDemoTime(): DemoTime {
  return {
    clock: systemClock,
    isVirtual: false,
    around: directly,
    run: directly,
    async settle({ system }, { onIdle, enough }) {
      let lastTick = 0;
      for (;;) {
        const now = systemClock.now();
        if (now - lastTick >= MINUTE) {
          await system.tick();
          lastTick = now;
        }
        // Neither daily looks at channels nor sweeps after a change bring a post any further.
        const due = await system.nextDue({ except: [...ENDLESS_KINDS, 'sweep'] });
        await onIdle?.();
        if (enough?.aborted || due === undefined || due > now + WORTH_WAITING) return;
        await systemClock.sleepUntil(now + POLL);
      }
    },
  };
}
