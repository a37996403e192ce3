import { join } from 'node:path';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { DAY, type Instant, MINUTE } from '../../../functions/domain/time/instant.ts';
import { ENDLESS_KINDS } from '../../../functions/domain/work/kinds.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import type { RunningTime } from '../../../embedded/system/open-installation.ts';
import type { SandboxClient } from '../../../embedded/system/sandbox-client.ts';
import { openVirtualTime } from '../../../embedded/time/time-file.ts';
import { DISPATCH_WINDOW } from '../../../functions/domain/work/due.ts';
import type { VirtualTime } from '../../../embedded/time/virtual-time.ts';

interface SettleOptions {
  readonly notAfter?: Instant | undefined;
  readonly onIdle?: () => Promise<void>;
  /** Ends the waiting on a real clock. */
  readonly enough?: AbortSignal | undefined;
}

/** The demo's time: virtual with a sandbox whose clock can be set, real with any other Graph server. */
export interface DemoTime extends RunningTime {
  readonly clock: Clock;
  readonly isVirtual: boolean;
  readonly around: <T>(work: () => Promise<T>) => Promise<T>;
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Continues until nothing is due (virtual), or until no post can proceed without a person or a long wait (real). */
  settle(installation: { readonly system: System }, options: SettleOptions): Promise<void>;
}

/** Returns virtual time that begins at an instant, or later where this folder or the sandbox is ahead. */
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

/** Posts that are due within this time are waited for: those of one morning are minutes apart. */
const WORTH_WAITING = 60 * MINUTE;

/** Returns real time: a tick each minute, and a check every two seconds whether anything is due soon. */
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
        // Neither daily probes of channels, looks at photos, reconciliations after a change nor recaps advance a post.
        const due = await system.nextDue({ except: [...ENDLESS_KINDS, 'inspect', 'sweep', 'recap'] });
        await onIdle?.();
        if (enough?.aborted || due === undefined || due > now + WORTH_WAITING) return;
        await systemClock.sleepUntil(now + POLL);
      }
    },
  };
}

/** Longer than the numbers of any post are read; work that is still due then never ends. */
const HORIZON = 60 * DAY;

/** Work continued for longer than anything in the demo can take. */
class NeverSettledError extends Error {
  override readonly name = 'NeverSettledError';
  readonly code = 'demo.neverSettled';
}

/**
 * Advances virtual time until nothing is due, or until an instant that it must not pass. Ticks when an item is due within
 * the dispatch window, at most once a minute like the real clock; otherwise jumps to the next instant that anything waits
 * for. `onIdle` is called at each stop.
 */
export async function runUntilSettled(
  system: Pick<System, 'nextDue' | 'tick' | 'queue'>,
  time: VirtualTime,
  options: { readonly notAfter?: Instant; readonly onIdle?: () => Promise<void> } = {},
): Promise<void> {
  const limit = time.now() + HORIZON;
  const mayStopAt = (next: Instant): boolean => options.notAfter === undefined || next <= options.notAfter;
  let nextTick = time.now();
  for (;;) {
    await time.untilIdle();
    await options.onIdle?.();
    const delivery = nextHandOut(system.queue, time);
    if (delivery !== undefined && delivery < nextTick && mayStopAt(delivery)) {
      await time.jumpToNext(delivery);
      continue;
    }
    // Kinds of work that repeat for ever do not count.
    const due = await time.run(() => system.nextDue({ except: ENDLESS_KINDS }));
    if (due !== undefined && due <= time.now() + DISPATCH_WINDOW) {
      await time.run(system.tick);
      nextTick = time.now() + MINUTE;
      await time.untilIdle();
    } else if (due === undefined && system.queue.nextDelivery() === undefined) return;
    const next = nextStop(due, nextHandOut(system.queue, time));
    if (next === undefined) continue;
    if (!mayStopAt(next)) return;
    if (next > limit) throw new NeverSettledError('work is still due after sixty days');
    await time.jumpToNext(next);
  }
}

/**
 * Returns when the queue next delivers a message. A message that is due already waits for a worker; when time is idle, every
 * busy worker sleeps, so one is free when the next sleeper has woken.
 */
function nextHandOut(queue: Pick<System['queue'], 'nextDelivery'>, time: VirtualTime): Instant | undefined {
  const delivery = queue.nextDelivery();
  return delivery !== undefined && delivery <= time.now() ? time.nextWake() : delivery;
}

/** Returns the next instant to stop at; an item is dispatched when it enters the dispatch window. */
function nextStop(due: Instant | undefined, delivery: Instant | undefined): Instant | undefined {
  const moments = [due === undefined ? undefined : due - DISPATCH_WINDOW, delivery].filter(
    (at) => at !== undefined,
  );
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
