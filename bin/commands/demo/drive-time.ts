import { DISPATCH_WINDOW } from '../../../functions/domain/work/due.ts';
import { ENDLESS_KINDS } from '../../../functions/domain/work/kinds.ts';
import { DAY, type Instant, MINUTE } from '../../../functions/domain/time/instant.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import type { VirtualTime } from '../../../embedded/time/virtual-time.ts';

/** Longer than any post is read for; work that is still due then will never end. */
const HORIZON = 60 * DAY;

/** Work went on for longer than anything in the demo may take. */
export class NeverSettledError extends Error {
  override readonly name = 'NeverSettledError';
  readonly code = 'demo.neverSettled';
}

/**
 * Runs virtual time on until nothing is due any more, or until a moment that it must not pass: ticks whenever something
 * lies within the clock's window, as seldom as the real clock does, else jumps to the next moment for which anybody
 * waits. `onIdle` is told each stop.
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
    // What never ends is no reason to go on.
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
 * When the queue next hands something out. A message that is due already waits for a worker, and when time is idle every
 * worker that is not free sleeps: one is free when the next sleeper has woken.
 */
function nextHandOut(queue: Pick<System['queue'], 'nextDelivery'>, time: VirtualTime): Instant | undefined {
  const delivery = queue.nextDelivery();
  return delivery !== undefined && delivery <= time.now() ? time.nextWake() : delivery;
}

/** A due item is dispatched when the clock's window reaches it. */
function nextStop(due: Instant | undefined, delivery: Instant | undefined): Instant | undefined {
  const moments = [due === undefined ? undefined : due - DISPATCH_WINDOW, delivery].filter(
    (at) => at !== undefined,
  );
  return moments.length > 0 ? Math.min(...moments) : undefined;
}
